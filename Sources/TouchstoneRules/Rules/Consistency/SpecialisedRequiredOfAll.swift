import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency for specialists that everybody must show.
struct SpecialisedRequiredOfAll: Rule {
  static let definition = DiagnosticDefinition(
    "TS4710", "consistency/specialised-required-of-all", .quality(.warning),
    basis: [.principle(10), .principle(16), .seed("000", 1502, 1504, 1725), .seed("002", 489)],
    page: DiagnosticPage(
      what: """
        A graduation, or a way of advancing, requires a competency of everybody that is expected of specialists only, \
        or of a team together. What may be chosen from several is left alone.
        """,
      why: """
        A learner reads on one page that this is for those who want to go deep, and on another that there is no \
        diploma without it. Those who believed the first page find out last.
        """,
      next: """
        Take it out, or put it among choices: `{ choose = 1, from = [ … ] }`. If everybody is to show it, say \
        `expectation = "foundational"`.
        """,
      waive: "Where the word means something else in the district and its page says so.",
      example: """
        [[competency]]
        id = "arts.stage-light"
        expectation = "specialised"

        [[graduation]]
        id = "diploma"
        requires = ["math.ratios", "arts.stage-light"]   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, graduation) in framework.each(Graduation.self) where graduation.isExpectedComplete {
      check(id, graduation.requires, framework, &findings)
    }
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      check(id, advancement.requires, framework, &findings)
    }
  }

  private func check(
    _ id: EntityID, _ requirements: [Requirement], _ framework: Framework, _ findings: inout Findings
  ) {
    for requirement in requirements {
      guard let target = requirement.target, let competency = framework.competency(of: target.target),
        let expectation = framework.value(Competency.self, competency)?.expectation,
        expectation.value != .foundational
      else { continue }
      findings.report(
        .ofAll(framework.named(id), framework.named(target.target), expectation.value), about: id, at: target.span,
        labels: framework.isOwn(competency) ? [Label(expectation.span, "expected of some only")] : [],
        help: .offerChoice)
    }
  }
}

extension String {
  fileprivate static func ofAll(_ subject: String, _ required: String, _ expectation: Expectation) -> String {
    let whom =
      switch expectation {
      case .foundational: "all"
      case .distributed: "a team together"
      case .specialised: "specialists"
      }
    return "the \(subject) asks everybody for the \(required), which is expected of \(whom)"
  }

  fileprivate static let offerChoice = "could it stand among things to choose from, or is it meant for all?"
}
