import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Help that learners find only when school is out.
struct SupportOnlyAfterHours: Rule {
  static let definition = DiagnosticDefinition(
    "TS4901", "equity/support-only-after-hours", .quality(.warning),
    basis: [.principle(2), .principle(9), .seed("000", 205, 1852), .seed("004", 729)],
    page: DiagnosticPage(
      what: "Every support says in `when` at what time it takes place, and none of them does during the school day.",
      why: """
        Some learners work, look after a sister or catch the only bus. Help at lunch or after school reaches those who \
        can stay, and the others stay behind.
        """,
      next: """
        Find an hour in the school day that all learners have for this, and name it: `when = ["school-day"]`. Clubs \
        and summer weeks can stay beside it.
        """,
      waive: "In a program that takes place outside school as a whole.",
      example: """
        [[support]]
        id = "homework-club"
        when = ["after-school"]   # <-- and no other support takes place during the school day
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let supports = framework.forLearners(Support.self)
    // What says no time may well take place during the school day.
    guard let first = supports.first(where: \.value.isExpectedComplete)?.value.when.first,
      supports.allSatisfy({ !$0.value.when.isEmpty && !$0.value.when.contains { $0.value == .schoolDay } })
    else { return }
    let times = Set(supports.flatMap { $0.value.when.map(\.value) })
    let words = SupportTime.allCases.filter(times.contains).map(\.words)
    findings.report(
      .outOfSchool(words), about: nil, at: first.span,
      help: "is there an hour in the school day for it? Add \"school-day\" to the `when` of one of them")
  }
}

extension SupportTime {
  fileprivate var words: String {
    switch self {
    case .schoolDay: "during the school day"
    case .lunch: "at lunch"
    case .beforeSchool: "before school"
    case .afterSchool: "after school"
    case .weekend: "on the weekend"
    case .intersession: "between terms"
    case .summer: "in summer"
    }
  }
}

extension String {
  fileprivate static func outOfSchool(_ times: [String]) -> String {
    "learners find help only \(times.listed()), and never during the school day"
  }
}
