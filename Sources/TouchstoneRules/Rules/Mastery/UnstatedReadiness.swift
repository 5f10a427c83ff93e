import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that does not say when a learner is ready to go on, beside others of the same continuum that do.
struct UnstatedReadiness: Rule {
  static let definition = DiagnosticDefinition(
    "TS4303", "mastery/unstated-readiness", .quality(.info),
    basis: [.principle(16), .seed("000", 1953, 1974), .seed("001", 2467)],
    page: DiagnosticPage(
      what: """
        A competency or skill says with `ready_when` at most of its levels when a learner is ready to go on, but not \
        at the others. The last level needs none.
        """,
      why: """
        Learners advance when they are ready, not when the year is over. Where readiness is not described, the \
        calendar or a feeling decides.
        """,
      next: "Say in a sentence what shows that a learner is ready to leave the level.",
      waive: "Where an advancement policy says it for all levels.",
      example: """
        [[competency]]
        id = "math.ratios"
        levels.6 = { descriptor = "Completes a ratio table.", ready_when = "Three tables are right." }
        levels.7 = "Uses a unit rate."   # <-- and when is a learner ready here?
        levels.8 = "Chooses between two models."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    check(Competency.self, framework, &findings)
    check(Skill.self, framework, &findings)
  }

  private func check<D: DescribesProficiency>(
    _ type: D.Type, _ framework: Framework, _ findings: inout Findings
  ) {
    for (id, declaration) in framework.each(type) where !declaration.isRetired {
      let entries = declaration.levels
      guard entries.contains(where: { $0.readyWhen != nil }) else { continue }
      // Each pair's lower level is every written level but the last.
      let written = framework.neighbours(entries, where: \.hasWords).map { entries[$0.lower] }
      let open = written.filter { $0.readyWhen == nil }
      guard let first = open.first, open.count * 2 <= written.count else { continue }
      findings.report(
        .unstated(framework.named(id), framework.person(id), framework.levelNames(open.map(\.level.target))), about: id,
        at: first.level.span, help: .sayWhen)
    }
  }
}

extension String {
  fileprivate static func unstated(_ subject: String, _ person: String, _ levels: String) -> String {
    "the \(subject) does not say when \(person) is ready to go on from \(levels)"
  }

  fileprivate static let sayWhen = "say it under ready_when, as the other levels do"
}
