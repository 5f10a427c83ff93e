import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency of educators that serves nothing learners learn, beside others that do.
struct EducatorCompetencyDevelopsNothing: Rule {
  static let definition = DiagnosticDefinition(
    "TS5205", "educators/educator-competency-develops-nothing", .quality(.info),
    basis: [.principle(10), .principle(13), .seed("000", 1093), .seed("002", 489, 1114, 1116, 1445)],
    page: DiagnosticPage(
      what: """
        A competency of educators or leaders without `develops`, while others of them have it. One that leads to an \
        outcome whose profile has `develops`, or to an outcome of learners, is tied to learners that way.
        """,
      why: """
        What adults are asked to learn should come back to learners. Where the tie is written down, an educator sees \
        why it is worth the effort, and a learner's family sees who helps.
        """,
      next: "Name in `develops` the competencies of learners that it helps to grow.",
      waive: "Where it serves educators themselves, such as caring for their own growth.",
      example: """
        [[competency]]
        id = "coaching.feedback"
        audience = "educator"   # <-- has no develops
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let adults = framework.adultCompetencies
    guard adults.contains(where: { !$0.value.develops.isEmpty }) else { return }
    for (id, competency) in adults where competency.isExpectedComplete && competency.develops.isEmpty {
      guard !competency.outcomes.contains(where: { servesLearners($0.target, framework) }) else { continue }
      findings.report(
        .developsNothing(framework.named(id)), about: id, at: competency.statement?.span ?? competency.idSpan,
        help: "what can learners do better because an educator can do this? Name it in `develops`")
    }
  }

  private func servesLearners(_ outcome: EntityID, _ framework: Framework) -> Bool {
    guard framework.isForAdults(outcome) else { return true }
    guard let profile = framework.value(Outcome.self, outcome).flatMap({ framework.profile(of: $0) }) else {
      return false
    }
    return framework.value(Profile.self, profile)?.develops.isEmpty == false
  }
}

extension String {
  fileprivate static func developsNothing(_ competency: String) -> String {
    "the \(competency) does not say what it develops in learners"
  }
}
