import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule of academic advancement that asks for a habit too.
struct HabitsGateAdvancement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4909", "equity/habits-gate-advancement", .quality(.warning),
    basis: [.principle(2), .principle(16), .seed("000", 370, 1143), .seed("001", 561, 563), .seed("004", 346, 672)],
    page: DiagnosticPage(
      what: """
        An advancement is judged on an academic scale and also requires a competency, skill or target that is judged on \
        a scale of habits.
        """,
      why: """
        A learner who has shown the mathematics has shown it, whether or not the homework came on time. Habits deserve \
        a report and help of their own; as a gate they keep learners from work that they are ready for.
        """,
      next: """
        Take the habit out of this rule. Give it an advancement of its own, on its own scale, or ask for it in the \
        graduation.
        """,
      waive: "Where what is required is a matter of safety, as in a workshop or a laboratory.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"
        requires = ["punctuality"]   # <-- is judged on the scale of habits
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self)
    where !advancement.requires.isEmpty && advancement.isExpectedComplete {
      guard let scale = advancement.point.flatMap({ framework[$0.target].parent }) ?? framework.scale(of: id),
        !framework.isForHabits(scale)
      else { continue }
      let own = Set(advancement.domains.map(\.target))
      // What stands in a choice can be left aside.
      let habits = advancement.requires.filter { requirement in
        guard let target = requirement.target?.target, let scale = framework.scale(of: target) else { return false }
        return framework.isForHabits(scale) && own.isDisjoint(with: framework.domains(of: target))
      }
      guard let first = habits.first else { continue }
      let names = habits.compactMap { $0.target.map { framework.quoted($0.target) } }
      findings.report(
        .gate(framework.named(id), names), about: id, at: first.span,
        help: "could it be reported and supported apart, so that nobody waits for it?")
    }
  }
}

extension String {
  fileprivate static func gate(_ advancement: String, _ habits: [String]) -> String {
    let what = habits.count == 1 ? "which is judged as a habit" : "which are judged as habits"
    return "by the \(advancement) academic work waits for \(habits.listed()), \(what)"
  }
}
