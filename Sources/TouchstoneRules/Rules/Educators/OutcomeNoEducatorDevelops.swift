import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A promise to learners that no competency of educators develops.
struct OutcomeNoEducatorDevelops: Rule {
  static let definition = DiagnosticDefinition(
    "TS5206", "educators/outcome-no-educator-develops", .quality(.warning),
    basis: [.principle(10), .principle(13), .seed("000", 1093, 1145), .seed("002", 489, 1114, 1116, 1445, 1587)],
    page: DiagnosticPage(
      what: """
        An outcome of learners has competencies, and no competency of educators or leaders `develops` one of them, \
        while outcomes beside it are developed. That a profile develops the profile of learners as a whole is not \
        enough.
        """,
      why: """
        What is promised to learners has to be taught by somebody who was helped to learn how. Outcomes beyond the \
        academic ones, such as learning to learn, are the first to be left to chance.
        """,
      next: """
        Name one of the outcome's competencies in the `develops` of a competency of educators, or write the one that is \
        missing, with support for those who learn it.
        """,
      waive: "While the competencies of educators are written, one outcome after the other.",
      example: """
        [[competency]]
        id = "self-direction"
        outcomes = ["learner"]

        [[competency]]
        id = "service"
        outcomes = ["citizen"]   # <-- which educator helps learners to become citizens?

        [[competency]]
        id = "coaching.inquiry"
        audience = "educator"
        develops = ["self-direction"]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var developed = EntitySet()
    for (_, competency) in framework.adultCompetencies { developed.insert(targetsOf: competency.develops) }
    for profile in framework.own(Profile.self) where !profile.isRetired {
      developed.insert(targetsOf: profile.develops.filter { $0.target.kind == .competency })
    }
    guard !developed.isEmpty else { return }
    var reached = EntitySet()
    var served = EntitySet()
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      guard !competency.outcomes.isEmpty, !framework.isForAdults(id) else { continue }
      reached.insert(targetsOf: competency.outcomes)
      if developed.contains(id) { served.insert(targetsOf: competency.outcomes) }
    }
    guard !served.isEmpty else { return }
    for (id, outcome) in framework.each(Outcome.self) where outcome.isExpectedComplete && reached.contains(id) {
      guard !served.contains(id), !framework.isForAdults(id) else { continue }
      findings.report(
        .undeveloped(framework.named(id)), about: id, at: outcome.statement?.span ?? outcome.idSpan,
        help: "which competency would an educator need for it? Let that one name in `develops` what leads there")
    }
  }
}

extension String {
  fileprivate static func undeveloped(_ outcome: String) -> String {
    "no competency of educators develops what leads to the \(outcome)"
  }
}
