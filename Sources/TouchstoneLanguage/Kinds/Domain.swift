/// A field of learning; personal, service, culture and career domains are peers of the academic ones.
public final class Domain: Common, Declaration, @unchecked Sendable {
  public var policySource: Text?
  public var group: Text?
  public var levelSpan: LevelSpan?
  public var continuum: Text?
  public var evidenceMinimum: EvidenceMinimum?

  public static let kind = Kind.domain
  public static let table = TablePath<Domain>(\.domains) { $1(&$0.domains) }
  public static let meaning = """
    A field of learning, academic or not: personal, service, culture and career domains are peers of mathematics.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Domain>] = [
    .text(
      "policy_source", \.policySource, { $0.policySource = $1 }, "The law or policy that asks for it.",
      example: #""State code 53F, part 5""#),
    .label(
      "group", \.group, { $0.group = $1 }, "The name under which domains are shown together.",
      example: #""Language arts""#),
    Field(
      FieldDescription(
        "span", .span, "The first and the last level that it promises to reach over.", example: "{ from = 1, to = 10 }"),
      .span(FieldPath(\.levelSpan, { $0.levelSpan = $1 }))),
    .label(
      "continuum", \.continuum, { $0.continuum = $1 },
      "The first part of its levels' ids, where the framework has several lists of levels.",
      example: #""professional""#),
    Field(
      FieldDescription(
        "evidence_min", .evidenceMinimum,
        "Pieces of evidence asked for, unless something in the domain says otherwise.",
        example: "2"),
      .evidenceMinimum(FieldPath(\.evidenceMinimum, { $0.evidenceMinimum = $1 }))),
  ]
}
