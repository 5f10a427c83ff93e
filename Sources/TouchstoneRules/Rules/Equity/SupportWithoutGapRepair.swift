import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Supports that all work around a gap, so that it is still there next year.
struct SupportWithoutGapRepair: Rule {
  static let definition = DiagnosticDefinition(
    "TS4904", "equity/support-without-gap-repair", .quality(.warning),
    basis: [.principle(2), .principle(9), .seed("000", 1283, 1304), .seed("001", 1612, 1614)],
    page: DiagnosticPage(
      what:
        "Every support says `repairs_gap = false`: it gives access to today's work and leaves alone what is missing.",
      why: """
        A learner who is carried over a gap meets it again in the next unit and the next year, each time with more \
        resting on it.
        """,
      next: """
        Add a support that goes back to what is missing, with `repairs_gap = true`, and make time for it beside the \
        work of the day.
        """,
      waive: "Where gaps are repaired in ordinary lessons, at the level at which each learner is.",
      example: """
        [[support]]
        id = "reading-buddy"
        repairs_gap = false   # <-- and no other support repairs one
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let supports = framework.forLearners(Support.self)
    guard let first = supports.first(where: \.value.isExpectedComplete)?.value.repairsGap,
      supports.allSatisfy({ $0.value.repairsGap?.value == false })
    else { return }
    findings.report(
      .workAround(supports.count), about: nil, at: first.span,
      help: "which support goes back to what a learner is missing? Give it `repairs_gap = true`")
  }
}

extension String {
  fileprivate static func workAround(_ count: Int) -> String {
    count == 1
      ? "the only support works around what a learner is missing and does not repair it"
      : "\(count.all("supports")) work around what a learner is missing, and \(count == 2 ? "neither" : "none") repairs it"
  }
}
