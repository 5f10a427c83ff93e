import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An assessment that is judged by a rubric for something else.
struct RubricOfAnotherThing: Rule {
  static let definition = DiagnosticDefinition(
    "TS4415", "assessment/rubric-of-another-thing", .quality(.warning),
    basis: [
      .principle(10), .principle(11), .seed("000", 1459, 1478, 1625), .seed("001", 2990, 2997), .seed("003", 168),
    ],
    page: DiagnosticPage(
      what: """
        The rubric of an assessment is for none of the competencies that the assessment is for. Skills and targets \
        stand for their competency here, and outcomes for those that lead to them; standards are left alone.
        """,
      why: """
        Learners prepare for one thing and are judged by the words for another. What the assessment is for is not \
        looked at.
        """,
      next: "Name the rubric that belongs to it, or add to `for` of the assessment or of the rubric what is missing.",
      waive: "Where one general rubric is used for all and its `for` cannot list everything.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = ["math.ratios"]
        purpose = "summative"
        rubric = "language.argue"   # <-- a rubric for language.argue
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      guard let reference = assessment.rubric, let rubric = framework.value(Rubric.self, reference.target),
        !rubric.subjects.isEmpty, !assessment.subjects.isEmpty,
        !framework.mayMeet(rubric.subjects, assessment.subjects)
      else { continue }
      findings.report(
        .another(
          framework.named(id), framework.named(reference.target),
          framework.named(framework.whole(of: rubric.subjects[0].target))), about: id, at: reference.span,
        labels: [Label(assessment.subjects[0].span, "what the assessment is for")], help: .nameRubric)
    }
  }
}

extension Framework {
  /// Whether a rubric is, or cannot be told not to be, for something that an assessment is for.
  fileprivate func mayMeet(_ rubric: [Reference], _ assessment: [Reference]) -> Bool {
    var judged = EntitySet()
    var outcomes = EntitySet()
    for reference in rubric {
      guard let competency = competency(of: reference.target).flatMap({ value(Competency.self, $0) }) else {
        return true
      }
      judged.insert(whole(of: reference.target))
      outcomes.insert(targetsOf: competency.outcomes)
    }
    return assessment.contains { reference in
      reference.target.kind == .standard || judged.contains(whole(of: reference.target))
        || outcomes.contains(reference.target)
    }
  }
}

extension String {
  fileprivate static func another(_ assessment: String, _ rubric: String, _ thing: String) -> String {
    "the \(assessment) is judged by the \(rubric), which is for the \(thing) and not for what the assessment is for"
  }

  fileprivate static let nameRubric = "name the rubric that belongs to it, or add what is missing to `for`"
}
