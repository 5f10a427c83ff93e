/// A field of learning; personal, service, culture and career domains are peers of the academic ones.
package final class Domain: Declaration, @unchecked Sendable {
  package var common: Common
  package var policySource: Text?
  package var group: Text?
  package var span: LevelSpan?
  package var continuum: Text?
  package var evidenceMinimum: EvidenceMinimum?

  package init(common: Common) {
    self.common = common
  }

  package static let kind = Kind.domain
  package static let table: TablePath<Domain> = \.domains
  package static let meaning = """
    A field of learning, academic or not: personal, service, culture and career domains are peers of mathematics.
    """
  package static let fields = FieldTable(own: ownFields)
  package static let ownFields: [Field<Domain>] = [
    .text(
      "policy_source", \.policySource, "The law or policy that asks for it.", example: #""State code 53F, part 5""#),
    .label("group", \.group, "The name under which domains are shown together.", example: #""Language arts""#),
    Field(
      FieldDescription(
        "span", .span, "The first and the last level that it promises to reach over.", example: "{ from = 1, to = 10 }"),
      .span(\.span)),
    .label(
      "continuum", \.continuum, "The first part of its levels' ids, where the framework has several lists of levels.",
      example: #""professional""#),
    Field(
      FieldDescription(
        "evidence_min", .evidenceMinimum,
        "Pieces of evidence asked for, unless something in the domain says otherwise.",
        example: "2"),
      .evidenceMinimum(\.evidenceMinimum)),
  ]
}
