import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An assessment that may be tried no times.
struct ZeroAttempts: Rule {
  static let definition = DiagnosticDefinition(
    "TS4417", "assessment/zero-attempts", .always(.error),
    basis: [.principle(16), .seed("000", 1956, 2007), .seed("004", 348)],
    page: DiagnosticPage(
      what: "An assessment says `attempts = 0`, which means that nobody may take it.",
      why: """
        Other programs write 0 for no limit. Here it shuts learners out of an assessment that was meant to be open as \
        often as they need it.
        """,
      next: "Leave `attempts` out where there is no limit, or write how often it may be tried.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = ["math.ratios"]
        purpose = "summative"
        attempts = 0   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, assessment) in framework.each(Assessment.self) where !assessment.isRetired {
      guard let attempts = assessment.attempts, attempts.value == 0 else { continue }
      findings.report(.never(framework.named(id)), about: id, at: attempts.span, help: .leaveOut)
    }
  }
}

extension String {
  fileprivate static func never(_ assessment: String) -> String {
    "with 0 attempts nobody may take the \(assessment)"
  }

  fileprivate static let leaveOut = "leave attempts out if there is no limit"
}
