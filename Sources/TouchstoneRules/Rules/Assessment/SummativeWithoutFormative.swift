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
        ones elsewhere in the framework.
        """,
      why: """
        What a learner hears on the way changes what comes of it; what is heard at the end comes too late for that.
        """,
      next: "Add a formative assessment, or say of an existing occasion that it is one.",
      waive: "Where teachers do it every day and the framework lists only what is common."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.own(Assessment.self).contains(where: { !$0.isRetired && $0.purpose?.value == .formative }) else {
      return
    }
    CompetencyAssessments(framework).forEachCompetency(framework) { id, competency, assessments in
      guard assessments.allSatisfy({ $0.value.purpose?.value == .summative }),
        let purpose = assessments[0].value.purpose
      else {
        return
      }
      findings.report(
        .onlySummative(framework.named(id)), about: id, at: competency.idSpan,
        labels: [Label(purpose.span, "at the end")], help: .onTheWay)
    }
  }
}

extension String {
  fileprivate static func onlySummative(_ competency: String) -> String {
    "every assessment of the \(competency) is summative"
  }

  fileprivate static let onTheWay = "when do learners hear how far they are, while there is time to use it?"
}
