import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An outcome that stands in no strand, in a framework that has strands.
struct OutcomeWithoutStrand: Rule {
  static let definition = DiagnosticDefinition(
    "TS4004", "structure/outcome-without-strand", .quality(.warning),
    basis: [.principle(1), .seed("000", 161, 556, 1342)],
    page: DiagnosticPage(
      what: "The framework has strands, and this outcome names none of them.",
      why: """
        Families and learners meet the profile strand by strand. An outcome outside all strands is easily overlooked, \
        and no one sees whether the three sides of success are in balance.
        """,
      next: "Name one or more strands in the outcome's `strands`.",
      waive: "When the outcome stands above all strands on purpose.",
      example: """
        [[strand]]
        id = "knowledge"
        kinds = "academic"

        [[outcome]]
        id = "numerate"
        statement = "Uses numbers to decide well."
        strands = "knowledge"

        [[outcome]]
        id = "citizen"   # <-- in which strand?
        statement = "Takes part in the life of the community."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.own(Strand.self).contains(where: { !$0.isRetired }) else { return }
    let outcomes = framework.eachInUse(Outcome.self)
    // Educators and leaders may have a profile without strands beside the graduates' profile with them.
    var audiences: Set<Audience> = [.graduate]
    for (id, outcome) in outcomes where !outcome.strands.isEmpty { audiences.insert(framework.audience(of: id)) }
    for (id, outcome) in outcomes where outcome.strands.isEmpty && outcome.isExpectedComplete {
      guard audiences.contains(framework.audience(of: id)) else { continue }
      findings.report(
        .outside(framework.named(id)), about: id, at: outcome.idSpan,
        help: "name its strand: `strands = …`, one of those that the framework declares")
    }
  }
}

extension String {
  fileprivate static func outside(_ outcome: String) -> String {
    "the \(outcome) belongs to no strand yet"
  }
}
