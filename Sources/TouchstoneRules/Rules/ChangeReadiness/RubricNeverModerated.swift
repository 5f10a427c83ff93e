import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric that no moderation has looked at, while most of the others were.
struct RubricNeverModerated: Rule {
  static let definition = DiagnosticDefinition(
    "TS5312", "change-readiness/rubric-never-moderated", .quality(.warning),
    basis: [.principle(11), .seed("000", 293, 1461, 1498, 1500), .seed("001", 3444, 3446), .seed("002", 341)],
    page: DiagnosticPage(
      what: """
        A rubric that no moderation covers: neither itself, nor one of its criteria, nor what it judges, nor an \
        assessment that is judged by it. Most of the others for the same people were looked at.
        """,
      why: """
        Words in a rubric mean what readers make of them. Rubrics of collaboration, creativity and other skills that \
        carry furthest are often the last to be compared, and the ones where readers differ most.
        """,
      next: "Put it on the list for one of the next moderations.",
      waive: "Where one teacher alone uses the rubric, or when its turn is already planned.",
      example: """
        [[rubric]]
        id = "ratios"

        [[rubric]]
        id = "collaboration"   # <-- no moderation covers it

        [[moderation]]
        id = "spring"
        covers = [{ rubric = "ratios" }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Moderation.self).isEmpty, !framework.own(Rubric.self).isEmpty else { return }
    for (id, rubric) in ModeratedThings(framework).forgottenRubrics(framework) {
      findings.report(
        .never(framework.named(id)), about: id, at: rubric.idSpan,
        help: "which of the next moderations could take some work that was judged by it?")
    }
  }
}

extension String {
  fileprivate static func never(_ rubric: String) -> String {
    "no moderation has looked at the \(rubric) yet, while most others have been compared"
  }
}
