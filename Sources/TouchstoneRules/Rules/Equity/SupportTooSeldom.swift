import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Time for help that comes round once a week at most.
struct SupportTooSeldom: Rule {
  static let definition = DiagnosticDefinition(
    "TS4903", "equity/support-too-seldom", .quality(.warning),
    basis: [.principle(9), .principle(14), .seed("000", 205, 329, 1850), .seed("004", 729)],
    page: DiagnosticPage(
      what:
        "Every support says with `cadence` how often there is time for it, and none has time more than once a week.",
      why: """
        A learner who does not understand on Monday and has to wait until Friday misses four days of what builds on it, \
        and begins to let go.
        """,
      next: "Make time for one of them every day or several times a week: `cadence = \"daily\"`.",
      waive: "In a program that meets its learners once a week.",
      example: """
        [[support]]
        id = "flex-friday"
        cadence = "weekly"   # <-- whoever is stuck on Monday waits until Friday
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let supports = framework.forLearners(Support.self)
    guard let first = supports.first(where: \.value.isExpectedComplete)?.value.cadence,
      supports.allSatisfy({ $0.value.cadence?.value.isSeldom ?? false })
    else { return }
    findings.report(
      .seldom, about: nil, at: first.span, help: "could one of them have time every day, or several times a week?")
  }
}

extension SupportCadence {
  fileprivate var isSeldom: Bool {
    switch self {
    case .daily, .severalTimesAWeek, .asNeeded: false
    case .weekly, .monthly: true
    }
  }
}

extension String {
  fileprivate static let seldom = "no support has time for learners more than once a week"
}
