import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule that lets learners move on only when a term or a year is over.
struct AdvancementByTime: Rule {
  static let definition = DiagnosticDefinition(
    "TS4310", "mastery/advancement-by-time", .quality(.warning),
    basis: [
      .principle(14), .principle(16), .seed("000", 111, 227, 337, 372, 586), .seed("001", 40, 733, 1430),
      .seed("004", 307, 422),
    ],
    page: DiagnosticPage(
      what: "An advancement says that learners move on at the end of a term or of a year.",
      why: """
        A learner who is ready in November waits until June, and one who is not goes on with the others. The calendar \
        decides, where the evidence should.
        """,
      next: "Write `when = \"when-ready\"`; a report may still come at the end of a term.",
      waive: "Where a law sets the date, such as for a credit that a state gives out once a year.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"
        when = "end-of-year"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard let when = advancement.when, let words = when.value.calendarWords else { continue }
      findings.report(
        .byTime(framework.named(id), framework.people(id), words), about: id, at: when.span,
        help: .whenReady(framework.person(id)))
    }
  }
}

extension AdvancementTime {
  /// `nil` where the calendar does not decide.
  fileprivate var calendarWords: String? {
    switch self {
    case .endOfTerm: "the term"
    case .endOfYear: "the year"
    case .whenReady, .endOfUnit: nil
    }
  }
}

extension String {
  fileprivate static func byTime(_ advancement: String, _ people: String, _ time: String) -> String {
    "the \(advancement) lets \(people) move on when \(time) is over"
  }

  fileprivate static func whenReady(_ person: String) -> String {
    "could \(person) who has shown it move on that day, with when = \"when-ready\"?"
  }
}
