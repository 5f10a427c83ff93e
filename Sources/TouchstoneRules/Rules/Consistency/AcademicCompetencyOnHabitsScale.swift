import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Academic work that is judged on a scale for habits.
struct AcademicCompetencyOnHabitsScale: Rule {
  static let definition = DiagnosticDefinition(
    "TS4707", "consistency/academic-competency-on-habits-scale", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 223, 303, 1472), .seed("004", 221, 346, 715)],
    page: DiagnosticPage(
      what: "A competency serves academic strands alone, and names a scale of the kind habits.",
      why: """
        A scale for habits says how firmly something has taken root: seldom, often, unasked. A learner who reads that \
        about mathematics cannot tell whether she can do it.
        """,
      next: "Name an academic scale, or name the lifelong strand that the competency serves as well.",
      waive: "While a competency moves from one part of the profile to the other.",
      example: """
        [[competency]]
        id = "math.ratios"
        strands = "knowledge"   # of the academic kind
        scale = "habits"        # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard let scale = competency.scale,
        framework.isForHabits(scale.target),
        framework.strandKinds(of: competency) == [.academic]
      else { continue }
      findings.report(
        .onHabits(framework.named(id), framework.quoted(scale.target)), about: id, at: scale.span,
        labels: competency.strands.first.map { [Label($0.span, "an academic strand")] } ?? [], help: .move)
    }
  }
}

extension String {
  fileprivate static func onHabits(_ competency: String, _ scale: String) -> String {
    "the \(competency) is academic, and is judged on \(scale), a scale for habits"
  }

  fileprivate static let move = "which academic scale would tell a learner how good the work is?"
}
