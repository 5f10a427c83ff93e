import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A phase in which learners choose, with one thing to choose from.
struct ChoiceOfOne: Rule {
  static let definition = DiagnosticDefinition(
    "TS5102", "agency/choice-of-one", .quality(.warning),
    basis: [.principle(7), .seed("000", 347, 1128), .seed("003", 269), .seed("004", 281, 582)],
    page: DiagnosticPage(
      what: "A phase says that learners choose, alone or with the educator, and lists one option.",
      why: """
        With a single way through, everybody marches through the same experience, each at their own pace. That is not \
        yet a choice.
        """,
      next: "List a second option of another kind: a talk beside a text, a thing to build beside a thing to write.",
      waive: "Where the other options are found together with the learners each time.",
      example: """
        [[phase]]
        id = "water-study.practise"
        title = "Practise"
        chosen_by = "learner"
        options = [{ resource = "ratio-lab" }]   # <-- or what else?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, phase) in framework.each(Phase.self) where phase.isExpectedComplete {
      guard let chooser = phase.chosenBy?.value, chooser != .educator, let option = phase.options.first,
        phase.options.allSatisfy({ $0.target == option.target }), !framework.offersChoice(option.target),
        phase.parent.map({ framework[$0].isExpectedComplete }) ?? true
      else { continue }
      findings.report(
        .one(framework.named(id), framework.named(option.target), chooser), about: id, at: option.span,
        help: "what else could learners take here? Add a second option")
    }
  }
}

extension Framework {
  /// Whether one option has a choice within it.
  fileprivate func offersChoice(_ option: EntityID) -> Bool {
    if let resource = value(Resource.self, option) { return resource.pathways != nil }
    if let assessment = value(Assessment.self, option) { return assessment.evidenceForms.count > 1 }
    return value(Experience.self, option)?.choices.isEmpty == false
  }
}

extension String {
  fileprivate static func one(_ phase: String, _ option: String, _ chooser: Chooser) -> String {
    let who = chooser == .learner ? "learners choose" : "learners and educators choose together"
    return "in the \(phase) \(who), and there is one option, the \(option)"
  }
}
