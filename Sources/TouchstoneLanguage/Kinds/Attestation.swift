/// Something that the district says of itself and that no program can check.
public final class Attestation: Common, Declaration, @unchecked Sendable {
  public var indicator: Text?
  public var claim: Text?
  public var date: Located<CalendarDate>?
  public var reviewBy: Located<CalendarDate>?
  public var evidence: Text?

  public static let kind = Kind.attestation
  public static let table = TablePath<Attestation>(\.attestations) { $1(&$0.attestations) }
  public static let meaning = """
    What a district says of itself about an indicator of quality that no program can check. It is always shown \
    as claimed, not verified, with its day.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Attestation>] = [
    .label(
      "indicator", \.indicator, { $0.indicator = $1 },
      "The indicator of the sixteen principles; `touchstone review` lists them.",
      example: #""p3.k2""#
    ).required,
    .text(
      "claim", \.claim, { $0.claim = $1 }, "What is claimed.",
      example: #""Every learner has an advisor for three years.""#
    ).required,
    .date(
      "date", \.date, { $0.date = $1 }, "The day on which it was claimed.", example: #""2026-06-30""#
    ).required,
    .date(
      "review_by", \.reviewBy, { $0.reviewBy = $1 }, "The day by which it is looked at again.",
      example: #""2027-06-30""#),
    .label(
      "evidence", \.evidence, { $0.evidence = $1 }, "Where a reader can see for herself.",
      example: #""https://learning.riverbend.example/advisory""#),
  ]
}
