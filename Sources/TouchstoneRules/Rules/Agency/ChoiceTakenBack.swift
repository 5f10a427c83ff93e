import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An experience that promises learners a choice which its phases give to the educator.
struct ChoiceTakenBack: Rule {
  static let definition = DiagnosticDefinition(
    "TS5101", "agency/choice-taken-back", .quality(.warning),
    basis: [.principle(7), .seed("000", 1090, 1128, 1955), .seed("004", 350, 582)],
    page: DiagnosticPage(
      what: """
        An experience says in `choices` that learners choose how they learn or how they show it. In its phases the \
        educator alone chooses among the resources, or among the assessments.
        """,
      why: "A promise of choice that is taken back in the room teaches learners that their decisions do not count.",
      next: """
        Let learners choose in the phase, alone or with the educator: `chosen_by = "together"`. Or leave the word out \
        of `choices`.
        """,
      waive: "Where learners choose inside each of the options, as in an open task.",
      example: """
        [[experience]]
        id = "water-study"
        choices = ["evidence"]   # <-- but the educator chooses the assessment

        [[phase]]
        id = "water-study.show"
        title = "Show"
        options = [{ assessment = "report" }, { assessment = "talk" }]
        chosen_by = "educator"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, experience) in framework.each(Experience.self)
    where !experience.choices.isEmpty && experience.isExpectedComplete {
      for choice in experience.choices {
        guard let kind = choice.value.optionKind else { continue }
        let choosers = framework.parts[id, .phase].compactMap { framework.value(Phase.self, $0) }
          .filter { phase in phase.options.contains { $0.target.kind == kind } }
          .map(\.chosenBy)
        guard let first = choosers.first, choosers.allSatisfy({ $0?.value == .educator }) else { continue }
        findings.report(
          .takenBack(framework.named(id), choice.value.words), about: id, at: choice.span,
          labels: first.map { [Label($0.span, "and here the educator chooses")] } ?? [],
          help: "could they choose in that phase, or together with the educator?")
      }
    }
  }
}

extension LearnerChoice {
  /// What phases offer where learners choose this.
  fileprivate var optionKind: Kind? {
    switch self {
    case .delivery: .resource
    case .evidence: .assessment
    case .goal, .context, .pace: nil
    }
  }

  fileprivate var words: (what: String, options: String) {
    self == .evidence ? ("how they show it", "assessments") : ("how they learn it", "resources")
  }
}

extension String {
  fileprivate static func takenBack(_ experience: String, _ words: (what: String, options: String)) -> String {
    "the \(experience) lets learners choose \(words.what), but in its phases the educator chooses the \(words.options)"
  }
}
