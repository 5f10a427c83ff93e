import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A support that waits until a learner has failed, with nothing that comes earlier.
struct SupportAfterFailure: Rule {
  static let definition = DiagnosticDefinition(
    "TS4902", "equity/support-after-failure", .quality(.warning),
    basis: [.principle(2), .principle(9), .seed("000", 205, 277, 1954), .seed("001", 834, 842)],
    page: DiagnosticPage(
      what: """
        A support begins only when somebody has failed, or is three levels behind or more, and no other support for the \
        same things begins earlier.
        """,
      why: """
        A learner should get help while something new is hard. Help that waits for the end of a course comes after \
        months of not understanding, and has a whole course to make up for.
        """,
      next: """
        Add what sets it going earlier, `triggers = ["not-yet", "pace-slower"]`, or a second support that begins \
        there.
        """,
      waive: "Where earlier help is part of every lesson and is written down in another place.",
      example: """
        [[support]]
        id = "summer-recovery"
        triggers = ["failed"]   # <-- and nothing begins at "not-yet"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let supports = framework.forLearners(Support.self)
    guard supports.contains(where: { $0.value.isLate }) else { return }
    var early = SubjectArea()
    for (_, support) in supports where !support.isLate {
      // One that is for anything helps with everything.
      if support.subjects.isEmpty { return }
      early.add(support.subjects, framework)
    }
    for (id, support) in supports where support.isLate && support.isExpectedComplete {
      let isPreceded = support.subjects.allSatisfy { early.reaches($0.target, framework) }
      guard support.subjects.isEmpty || !isPreceded, let trigger = support.triggers.first else { continue }
      findings.report(
        .tooLate(framework.named(id), support.triggers.map { support.words(for: $0.value) }), about: id,
        at: trigger.span,
        help: "what could set it going before that? Perhaps \"not-yet\" or \"pace-slower\"")
    }
  }
}

extension Support {
  /// Whether nothing sets it going while there is still time.
  fileprivate var isLate: Bool { !triggers.isEmpty && triggers.allSatisfy { isLate($0.value) } }

  private func isLate(_ trigger: SupportTrigger) -> Bool {
    switch trigger {
    case .failed: true
    // One level behind is where help should begin; where no number is given, that may be meant.
    case .levelsBehind: levelsBehind.map { $0.value >= 3 } ?? false
    case .notYet, .paceSlower, .requested: false
    }
  }

  fileprivate func words(for trigger: SupportTrigger) -> String {
    trigger == .failed ? "has failed" : "is \(levelsBehind?.value ?? 0) levels behind"
  }
}

extension String {
  fileprivate static func tooLate(_ support: String, _ triggers: [String]) -> String {
    "the \(support) begins only when a learner \(triggers.joined(separator: " or ")), and nothing begins earlier"
  }
}
