import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency on which learners are judged, but hear nothing on the way.
struct SummativeWithoutFormative: Rule {
  static let definition = DiagnosticDefinition(
    "TS4414", "assessment/summative-without-formative", .quality(.info),
    basis: [
      .principle(11), .principle(16), .seed("000", 209, 285, 1054, 1482, 1551), .seed("002", 335, 1260),
      .seed("003", 174), .seed("004", 344, 345),
    ],
    page: DiagnosticPage(
      what: """
        All assessments of a competency, of its skills and of its targets are summative, while there are formative \
        ones for other competencies for the same people.
        """,
      why: """
        What a learner hears on the way changes what comes of it; what is heard at the end comes too late for that.
        """,
      next: "Add a formative assessment, or say of an existing occasion that it is one.",
      waive: "Where teachers do it every day and the framework lists only what is common.",
      example: """
        [[assessment]]
        id = "ratio-talk"
        for = "math.ratios"
        purpose = "formative"

        [[assessment]]
        id = "survey"
        for = "math.data"
        purpose = "summative"   # <-- and no other assessment is for math.data
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var audiences = Set<Audience>()
    for (id, assessment) in framework.each(Assessment.self)
    where !assessment.isRetired && assessment.purpose?.value == .formative {
      audiences.insert(framework.audienceServed(by: id))
    }
    guard !audiences.isEmpty else { return }
    CompetencyAssessments(framework).forEachCompetency(framework) { id, competency, assessments in
      guard assessments.allSatisfy({ $0.value.purpose?.value == .summative }),
        let purpose = assessments[0].value.purpose, audiences.contains(framework.audience(of: id))
      else { return }
      findings.report(
        .onlySummative(framework.named(id)), about: id, at: competency.idSpan,
        labels: [Label(purpose.span, "at the end")], help: .onTheWay(framework.people(id)))
    }
  }
}

extension String {
  fileprivate static func onlySummative(_ competency: String) -> String {
    "every assessment of the \(competency) is summative"
  }

  fileprivate static func onTheWay(_ people: String) -> String {
    "when do \(people) hear how far they are, while there is time to use it?"
  }
}
