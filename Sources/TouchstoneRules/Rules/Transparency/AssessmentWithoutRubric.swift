import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A task or project that counts, and for which nothing says by what words it is judged.
struct AssessmentWithoutRubric: Rule {
  static let definition = DiagnosticDefinition(
    "TS4809", "transparency/assessment-without-rubric", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 1478, 1549, 1625), .seed("003", 168)],
    page: DiagnosticPage(
      what: """
        A summative task, project, portfolio or exhibition names no rubric, while other assessments do. There is no \
        rubric for what it shows either, and no text at the points of the scale.
        """,
      why: """
        Work of this kind can be good in many ways. A learner who does not know what will be looked at works for the \
        taste of a teacher, and two teachers see two results.
        """,
      next: "Name the rubric in `rubric`, or write one for what is shown.",
      waive: "While the rubric is being tried out with learners' work.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = "math.ratios"
        purpose = "summative"
        mode = "performance-task"   # <-- judged by which rubric?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let assessments = framework.forLearners(Assessment.self).filter {
      framework.audienceServed(by: $0.id) == .graduate
    }
    guard assessments.contains(where: { $0.value.rubric != nil }) else { return }
    var judged = SubjectArea()
    for (_, rubric) in framework.each(Rubric.self) where !rubric.isRetired { judged.add(rubric.subjects, framework) }
    for (id, assessment) in assessments where assessment.rubric == nil && assessment.isExpectedComplete {
      // A task that several schools share is asked about by the pack `assessment`.
      guard assessment.purpose?.value == .summative, assessment.isCommon?.value != true,
        let mode = assessment.mode, mode.value.isOpenWork,
        !assessment.subjects.contains(where: {
          judged.reaches($0.target, framework) || framework.describesPoints($0.target)
        })
      else { continue }
      findings.report(
        .wordless(framework.named(id)), about: id, at: mode.span,
        help: "by which words will the work be judged? Name the rubric in `rubric`")
    }
  }
}

extension AssessmentMode {
  /// Whether the work can be good in many ways.
  fileprivate var isOpenWork: Bool {
    switch self {
    case .performanceTask, .project, .portfolio, .exhibition: true
    case .test, .observation, .conference, .selfAssessment, .peerAssessment: false
    }
  }
}

extension Framework {
  /// Whether a thing, or what it lies in, says what work at the points of the scale looks like.
  fileprivate func describesPoints(_ id: EntityID) -> Bool {
    ([id] + above(id)).contains { id in
      switch id.kind {
      case .competency: !declarations.competencies[Int(id.index)].points.isEmpty
      case .skill: !declarations.skills[Int(id.index)].points.isEmpty
      case .target: !declarations.targets[Int(id.index)].points.isEmpty
      default:
        false
      }
    }
  }
}

extension String {
  fileprivate static func wordless(_ assessment: String) -> String {
    "nothing says by what words the \(assessment) is judged"
  }
}
