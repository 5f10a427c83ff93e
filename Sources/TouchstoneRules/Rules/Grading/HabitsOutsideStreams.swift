import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Inputs for a report on habits, and no part of the report that is for habits.
struct HabitsOutsideStreams: Rule {
  static let definition = DiagnosticDefinition(
    "TS4611", "grading/habits-outside-streams", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 223, 303, 336), .seed("001", 567, 571), .seed("004", 346)],
    page: DiagnosticPage(
      what: """
        A way of reporting says under `habits_inputs` what goes into the report on habits, and leaves habits out of \
        the `streams` that are reported apart.
        """,
      why: """
        What has no place of its own ends up inside the grade, or nowhere. Either way the learner cannot see what was \
        said about her work and what about her habits.
        """,
      next: "Write `streams = [\"academic\", \"habits\"]`, or take the inputs out.",
      waive: "While the report is being redesigned.",
      example: """
        [[grading]]
        id = "reports"
        habits_inputs = ["effort"]   # <-- where would this be read?
        streams = ["academic"]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, grading) in framework.gradings {
      guard let input = grading.habitsInputs.first, let stream = grading.streams.first,
        !grading.streams.contains(where: { $0.value == .habits })
      else { continue }
      findings.report(
        .nowhere(framework.named(id), input.value.rawValue), about: id, at: input.span,
        labels: [Label(stream.span, "the only part of the report")], help: .addStream)
    }
  }
}

extension String {
  fileprivate static func nowhere(_ grading: String, _ input: String) -> String {
    "the \(grading) counts \"\(input)\" for a report on habits, and no part of its reports is for habits"
  }

  fileprivate static let addStream = "add \"habits\" to streams, so that it stands beside the academic part"
}
