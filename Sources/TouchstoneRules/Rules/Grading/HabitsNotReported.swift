import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Habits that the framework teaches and no report mentions.
struct HabitsNotReported: Rule {
  static let definition = DiagnosticDefinition(
    "TS4610", "grading/habits-not-reported", .quality(.warning),
    basis: [
      .principle(1), .principle(7), .seed("000", 223, 303, 336, 2011), .seed("001", 567, 571),
      .seed("004", 221, 346, 715, 717),
    ],
    page: DiagnosticPage(
      what: """
        Competencies are judged on a scale for habits, or serve lifelong strands alone, and no way of reporting has a \
        stream or inputs for habits.
        """,
      why: """
        What is promised and then never mentioned is soon no longer taught. Learners hear how their mathematics is \
        going, and nothing about how they persevere, plan or work with others.
        """,
      next: """
        Add `habits` to `streams`, and say under `habits_inputs` what goes into that part of the report.
        """,
      waive: "Where learners hear about their habits in another way, such as in conferences that they lead.",
      example: """
        [[competency]]
        id = "habits.perseverance"
        scale = "habits"

        [[grading]]
        id = "reports"
        streams = ["academic"]   # <-- and where are habits reported?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings.forGraduates(framework)
    guard let first = gradings.first, !gradings.contains(where: { $0.value.reportsHabits }) else { return }
    let habit = framework.each(Competency.self).first { id, competency in
      competency.isExpectedComplete && framework.isHabit(id, competency)
        && framework.audience(of: id) == .graduate
    }
    guard let habit else { return }
    findings.report(
      .unreported(framework.named(first.id)), about: first.id, at: first.value.idSpan,
      labels: [Label(habit.value.idSpan, "one of the habits that learners are taught")], help: .addStream)
  }
}

extension Grading {
  fileprivate var reportsHabits: Bool {
    !habitsInputs.isEmpty || streams.contains { $0.value == .habits }
  }
}

extension Framework {
  /// Whether a competency is judged on a scale for habits, or serves lifelong strands and no other.
  fileprivate func isHabit(_ id: EntityID, _ competency: Competency) -> Bool {
    if let scale = scale(of: id), isForHabits(scale) { return true }
    return strandKinds(of: competency) == [.lifelong]
  }
}

extension String {
  fileprivate static func unreported(_ grading: String) -> String {
    "the framework teaches habits, and the \(grading) does not report on them"
  }

  fileprivate static let addStream =
    "would a stream of their own, beside the academic one, show learners how they grow?"
}
