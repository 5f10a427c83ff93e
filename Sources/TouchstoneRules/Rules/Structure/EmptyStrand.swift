import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A strand that no outcome and no competency belongs to, beside strands that are in use.
struct EmptyStrand: Rule {
  static let definition = DiagnosticDefinition(
    "TS4003", "structure/empty-strand", .quality(.warning),
    basis: [.principle(1), .principle(10), .seed("000", 161, 556, 1342)],
    page: DiagnosticPage(
      what: "No outcome and no competency names this strand, while other strands are in use.",
      why: """
        A strand is a side of success that the community asked for. While nothing belongs to it, it appears on the \
        profile and in no learner's work.
        """,
      next: "Name the strand in the `strands` of the outcomes that belong to it, or write the first of them.",
      waive: "While the outcomes of a new strand are being written.",
      example: """
        [[strand]]
        id = "knowledge"
        kinds = "academic"

        [[strand]]
        id = "habits"   # <-- nothing belongs to it
        kinds = "lifelong"

        [[outcome]]
        id = "numerate"
        statement = "Uses numbers to decide well."
        strands = "knowledge"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var used = Set<EntityID>()
    for outcome in framework.own(Outcome.self) where !outcome.isRetired {
      used.formUnion(outcome.strands.lazy.map(\.target))
    }
    for competency in framework.own(Competency.self) where !competency.isRetired {
      used.formUnion(competency.strands.lazy.map(\.target))
    }
    guard !used.isEmpty else { return }
    for (id, strand) in framework.each(Strand.self) where strand.isExpectedComplete && !used.contains(id) {
      findings.report(
        .empty(framework.named(id)), about: id, at: strand.idSpan,
        help: "name it in the `strands` of an outcome that belongs to it, or write its first outcome")
    }
  }
}

extension String {
  fileprivate static func empty(_ strand: String) -> String {
    "no outcome and no competency belongs to the \(strand) yet"
  }
}
