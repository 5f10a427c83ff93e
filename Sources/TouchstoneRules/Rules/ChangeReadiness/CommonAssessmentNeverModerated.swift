import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An assessment that several schools give, and that no moderation has looked at, while others were.
struct CommonAssessmentNeverModerated: Rule {
  static let definition = DiagnosticDefinition(
    "TS5333", "change-readiness/common-assessment-never-moderated", .quality(.warning),
    basis: [.principle(11), .seed("000", 293, 1461, 1498, 1513), .seed("001", 1489, 1491), .seed("003", 168)],
    page: DiagnosticPage(
      what: """
        An assessment says that several schools use it, and no moderation covers it: neither itself, nor its rubric, nor \
        what it shows. At least half of the common assessments for the same people were looked at. Where the rubric is \
        reported as never moderated, that is enough.
        """,
      why: """
        Several schools give it so that their judgements can be compared. As long as nobody has compared them, the same \
        work may be proficient for one learner and not for another.
        """,
      next: "Put it on the list for one of the next moderations.",
      waive: "Where each question has one right answer and nothing is judged, or when its turn is already planned.",
      example: """
        [[assessment]]
        id = "math-test"
        common = true   # <-- and no moderation covers it

        [[assessment]]
        id = "literacy-test"
        common = true

        [[moderation]]
        id = "autumn"
        covers = [{ assessment = "literacy-test" }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Moderation.self).isEmpty,
      framework.own(Assessment.self).contains(where: { $0.isCommon?.value ?? false })
    else { return }
    let looked = ModeratedThings(framework)
    var forgotten = EntitySet()
    for (id, _) in looked.forgottenRubrics(framework) { forgotten.insert(id) }
    for (_, assessments) in framework.byAudience(Assessment.self) {
      let common = assessments.filter { $0.value.isCommon?.value ?? false }
      let open = common.filter { id, assessment in
        let rubric = assessment.rubric.flatMap { framework.value(Rubric.self, $0.target) }
        return !looked.contains(id, for: assessment.subjects, framework)
          && !(assessment.rubric.map { looked.contains($0.target, for: rubric?.subjects ?? [], framework) } ?? false)
      }
      guard open.count < common.count, open.count * 2 <= common.count else { continue }
      for (id, assessment) in open where assessment.isExpectedComplete {
        if let rubric = assessment.rubric, forgotten.contains(rubric.target) { continue }
        findings.report(
          .never(framework.named(id)), about: id, at: assessment.idSpan,
          labels: assessment.isCommon.map { [Label($0.span, "given by several schools")] } ?? [],
          help: "which of the next moderations could take some work from it?")
      }
    }
  }
}

extension String {
  fileprivate static func never(_ assessment: String) -> String {
    "no moderation has looked at the \(assessment) yet, while others that several schools give were compared"
  }
}
