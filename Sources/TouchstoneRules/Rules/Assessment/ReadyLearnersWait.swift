import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Learners may move on when they are ready, but every assessment that would show it is on a day that is set.
struct ReadyLearnersWait: Rule {
  static let definition = DiagnosticDefinition(
    "TS4411", "assessment/ready-learners-wait", .whenMature(.warning),
    basis: [
      .principle(14), .principle(16), .seed("000", 209, 285, 372, 2007, 2022), .seed("001", 763, 767, 769, 855),
    ],
    page: DiagnosticPage(
      what: """
        An advancement for the competency's domain, or for all, says when-ready, and each summative assessment of a \
        competency, of its skills and of its targets is scheduled.
        """,
      why: """
        One page tells learners to come when they are ready, another one sends them home until the day of the test. \
        The one that holds is the calendar.
        """,
      next: "Give one summative assessment the timing when-ready, or add one that is.",
      waive: "Where the only assessment is one that the state gives on its own day.",
      example: """
        [[advancement]]
        id = "by-competency"
        scope = "competency"
        point = "proficient"
        when = "when-ready"

        [[assessment]]
        id = "ratios-exam"
        for = ["math.ratios"]
        purpose = "summative"
        timing = "scheduled"   # <-- here, and no other one is for math.ratios
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var domains = EntitySet()
    var isForAll = false
    for advancement in framework.own(Advancement.self)
    where !advancement.isRetired && advancement.when?.value == .whenReady {
      isForAll = isForAll || advancement.domains.isEmpty
      domains.insert(targetsOf: advancement.domains)
    }
    guard isForAll || !domains.isEmpty else { return }
    var waiting: [EntityID: [EntityID]] = [:]
    CompetencyAssessments(framework).forEachCompetency(framework) { id, competency, assessments in
      guard isForAll || competency.domains.contains(where: { domains.contains($0.target) }) else { return }
      let summative = assessments.filter { $0.value.purpose?.value == .summative }
      guard let first = summative.first, summative.allSatisfy({ $0.value.timing?.value == .scheduled }) else { return }
      waiting[first.id, default: []].append(id)
    }
    for (id, assessment) in framework.each(Assessment.self) {
      guard let competencies = waiting[id], let timing = assessment.timing else { continue }
      findings.report(
        .wait(competencies.map { framework.quoted($0) }), about: id, at: timing.span, help: .whenReady)
    }
  }
}

extension String {
  fileprivate static func wait(_ competencies: [String]) -> String {
    "learners may move on when they are ready, but can show \(competencies.listed()) only on a day that is set"
  }

  fileprivate static let whenReady = "which assessment of it could learners take when they are ready?"
}
