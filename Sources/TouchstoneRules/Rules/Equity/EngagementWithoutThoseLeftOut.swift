import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Talks with a community, none of which names those without whom decisions used to be made.
struct EngagementWithoutThoseLeftOut: Rule {
  static let definition = DiagnosticDefinition(
    "TS4911", "equity/engagement-without-those-left-out", .quality(.info),
    basis: [.principle(1), .principle(2), .seed("000", 600, 667, 692), .seed("001", 3301, 3307)],
    page: DiagnosticPage(
      what: "The framework says who was asked, and nowhere in `historically_left_out` who used not to be.",
      why: """
        Those who always come to meetings speak for learners like theirs. A profile that is meant for every learner \
        needs the voices of those whom decisions have passed by.
        """,
      next: """
        If they took part, name them as a group under `historically_left_out`. If not, ask them next, where they are \
        and in their language.
        """,
      waive: "Where naming the group would single out a few families.",
      example: """
        [[engagement]]
        id = "autumn-talks"
        groups = ["learners", "families"]   # <-- and who used to be left out? historically_left_out = […]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let engagements = framework.eachInUse(Engagement.self)
    guard let first = engagements.first(where: \.value.isExpectedComplete)?.value,
      engagements.allSatisfy({ $0.value.historicallyLeftOut.isEmpty })
    else { return }
    findings.report(
      .passedBy(engagements.count), about: nil, at: first.groups.first?.span ?? first.idSpan,
      help: "were they there? Name them in `historically_left_out`; if not, whom could you ask next?")
  }
}

extension String {
  fileprivate static func passedBy(_ count: Int) -> String {
    let who = count == 1 ? "the only engagement does not name" : "\(count.none("engagements")) names"
    return "\(who) a group that decisions used to be made without"
  }
}
