/// A finding that the authors have seen and accept, with the reason and an end.
///
/// ```toml
/// [[waiver]]
/// rule = "alignment/competency-without-outcome"
/// for = { competency = "arts.craft" }
/// because = "The board decides about the arts strand in spring."
/// until = "2027-06-30"
/// ```
public final class Waiver: Common, Declaration, @unchecked Sendable {
  public var rule: Text?
  public var subjects: [Reference] = []
  public var because: Text?
  public var until: Located<CalendarDate>?

  public static let kind = Kind.waiver
  public static let table = TablePath<Waiver>(\.waivers) { $1(&$0.waivers) }
  public static let meaning = "A finding that the authors accept for now. It has a reason and an end, and no id."
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Waiver>] = [
    .label(
      "rule", \.rule, { $0.rule = $1 }, "The rule, pack and name.", example: #""alignment/competency-without-outcome""#
    ).required,
    Field(
      FieldDescription(
        "for", .references(Kind.allCases.filter { $0.hasID && $0 != .waiver }), "What it is about.",
        example: #"{ competency = "arts.craft" }"#),
      .references(FieldPath(\.subjects, { $0.subjects = $1 }))
    ).required,
    .text("because", \.because, { $0.because = $1 }, "The reason.", example: #""The board decides in spring.""#)
      .required,
    .date("until", \.until, { $0.until = $1 }, "The last day on which it holds.", example: #""2027-06-30""#),
  ]
}
