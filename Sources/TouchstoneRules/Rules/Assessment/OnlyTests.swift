import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency to be used in new situations, and judged by tests alone.
struct OnlyTests: Rule {
  static let definition = DiagnosticDefinition(
    "TS4409", "assessment/only-tests", .quality(.warning),
    basis: [
      .principle(8), .principle(11), .seed("000", 287, 1212, 1218, 1220, 1424, 1983), .seed("001", 1599, 1601),
      .seed("004", 327, 647),
    ],
    page: DiagnosticPage(
      what: """
        A competency names situations for transfer, or serves a transferable strand of the profile, and each \
        assessment of it, of its skills and of its targets has the mode test.
        """,
      why: """
        Using something where it is new cannot be seen in a test of questions with one answer. A learner who could do \
        it has no occasion to show it, and one who cannot is told that all is well.
        """,
      next: "Add a performance task, a project or an exhibition, in one of the situations that the competency names.",
      waive: "Where the tests ask learners to make or to decide something new.",
      example: """
        [[competency]]
        id = "math.data"
        transfer = ["A survey for the town council"]

        [[assessment]]
        id = "data-test"
        for = "math.data"
        purpose = "summative"
        mode = "test"   # <-- and there is no other assessment of it
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    CompetencyAssessments(framework).forEachCompetency(framework) { id, competency, assessments in
      guard assessments.allSatisfy({ $0.value.mode?.value == .test }), let mode = assessments[0].value.mode,
        let place = framework.placeOfTransfer(in: competency)
      else { return }
      findings.report(
        .onlyTests(framework.named(id)), about: id, at: place, labels: [Label(mode.span, "a test")],
        help: .addTask(framework.people(id)))
    }
  }
}

extension Framework {
  /// Where a competency says that it is for new situations: in `transfer`, or by a strand or an outcome that it names.
  fileprivate func placeOfTransfer(in competency: Competency) -> SourceSpan? {
    if let situation = competency.transfer.first { return situation.span }
    guard strandKinds(of: competency).contains(.transferable) else { return nil }
    return competency.strands.first?.span ?? competency.outcomes.first?.span
  }
}

extension String {
  fileprivate static func onlyTests(_ competency: String) -> String {
    "the \(competency) is meant to be used in new situations, and only tests show it"
  }

  fileprivate static func addTask(_ people: String) -> String {
    "what could \(people) make, decide or perform to show it?"
  }
}
