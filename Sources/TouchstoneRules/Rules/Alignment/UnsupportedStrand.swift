import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A strand with several outcomes of which no competency reaches any.
struct UnsupportedStrand: Rule {
  static let definition = DiagnosticDefinition(
    "TS4108", "alignment/unsupported-strand", .quality(.warning),
    basis: [.principle(1), .principle(8), .seed("000", 161, 187, 558, 1342), .seed("001", 461, 1980)],
    page: DiagnosticPage(
      what: """
        The strand has several outcomes, and no competency leads to any of them or names the strand itself. Each \
        outcome is reported on its own too; this finding says that a whole side of the profile is affected.
        """,
      why: """
        Academic knowledge, transferable skills and lifelong learning skills are meant to weigh the same. A side of \
        the profile without a single competency is one that learners only read about.
        """,
      next: "Begin with one outcome of the strand, and write the competency that leads to it.",
      waive: "While the competencies of the strand are being written.",
      example: """
        [[strand]]
        id = "habits"   # <-- has two outcomes, and no competency leads to either
        kinds = "lifelong"

        [[outcome]]
        id = "citizen"
        strands = "habits"

        [[outcome]]
        id = "self-starter"
        strands = "habits"

        [[competency]]
        id = "math.ratios"
        outcomes = "numerate"   # which is an outcome of another strand
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var reached = Set<EntityID>()
    for competency in framework.own(Competency.self) where !competency.isRetired {
      reached.formUnion(competency.outcomes.lazy.map(\.target))
      reached.formUnion(competency.strands.lazy.map(\.target))
    }
    guard reached.contains(where: { $0.kind == .outcome }) else { return }
    var outcomes: [EntityID: [EntityID]] = [:]
    for (id, outcome) in framework.each(Outcome.self) where !outcome.isRetired {
      for strand in outcome.strands { outcomes[strand.target, default: []].append(id) }
    }
    for (id, strand) in framework.each(Strand.self) where strand.isExpectedComplete && !reached.contains(id) {
      let members = outcomes[id] ?? []
      guard members.count > 1, !members.contains(where: reached.contains) else { continue }
      findings.report(
        .unsupported(framework.named(id), members.count), about: id, at: strand.idSpan,
        labels: members.prefix(3).map { Label(framework[$0].idSpan, "no competency leads here") },
        help: "begin with one of its outcomes, and write the competency that leads to it")
    }
  }
}

extension String {
  fileprivate static func unsupported(_ strand: String, _ count: Int) -> String {
    "none of the \(count) outcomes of the \(strand) has a competency yet"
  }
}
