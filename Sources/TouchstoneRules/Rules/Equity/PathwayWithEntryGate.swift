import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A pathway to the common end that some learners may not begin.
struct PathwayWithEntryGate: Rule {
  static let definition = DiagnosticDefinition(
    "TS4907", "equity/pathway-with-entry-gate", .quality(.warning),
    basis: [.principle(2), .principle(8), .seed("000", 677, 1188, 1198, 1224), .seed("003", 271)],
    page: DiagnosticPage(
      what: """
        A pathway leads to a graduation or to outcomes of the graduate profile, and asks for something before a learner \
        may begin it.
        """,
      why: """
        What has been shown so far says little about what a learner can come to do. A gate at the beginning sorts \
        learners by their past, and the deeper work behind it is what would have helped them most.
        """,
      next: """
        Open the pathway to all, and ask for it where it is needed: in the `requires` of the step that builds on it, \
        with a support on the way.
        """,
      waive: "Where law or safety asks for it, such as an age for driving or first aid on a building site.",
      example: """
        [[pathway]]
        id = "engineering"
        to = "diploma"
        requires = ["math.functions"]   # <-- before the first step
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, pathway) in framework.forLearners(Pathway.self)
    where !pathway.requires.isEmpty && pathway.isExpectedComplete {
      guard let end = pathway.destinations.first(where: { $0.target.kind == .graduation || $0.target.kind == .outcome })
      else { continue }
      let asked = pathway.requires.map { framework.asked(by: $0) }
      findings.report(
        .gate(framework.named(id), framework.named(end.target), asked), about: id, at: pathway.requires[0].span,
        help: "could the step that builds on it ask for it, so that every learner may begin?")
    }
  }
}

extension Framework {
  /// `"ratios"`, or `2 of "music", "dance" and "film"`.
  fileprivate func asked(by requirement: Requirement) -> String {
    var names: [String] = []
    requirement.forEachNamed { named in
      if let target = named.target { names.append(quoted(target.target)) }
    }
    return requirement.choose.map { "\($0.value) of \(names.listed())" } ?? names.listed()
  }
}

extension String {
  fileprivate static func gate(_ pathway: String, _ end: String, _ asked: [String]) -> String {
    "the \(pathway) leads to the \(end), and asks for \(asked.listed()) before learners may begin it"
  }
}
