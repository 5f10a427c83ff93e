import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric that no moderation has looked at, while others were.
///
/// ```toml
/// [[moderation]]
/// id = "spring"
/// covers = [{ rubric = "math.ratios" }]   # <-- and never the rubric of collaboration
/// ```
struct RubricNeverModerated: Rule {
  static let definition = DiagnosticDefinition(
    "TS5312", "change-readiness/rubric-never-moderated", .quality(.info),
    basis: [.principle(11), .seed("000", 293, 1461, 1498, 1500), .seed("001", 3444, 3446), .seed("002", 341)],
    page: DiagnosticPage(
      what: """
        A rubric that no moderation covers: neither itself, nor one of its criteria, nor what it judges, nor an \
        assessment that is judged by it. Moderations of other rubrics exist.
        """,
      why: """
        Words in a rubric mean what readers make of them. Rubrics of collaboration, creativity and other skills that \
        carry furthest are often the last to be compared, and the ones where readers differ most.
        """,
      next: "Put it on the list for one of the next moderations.",
      waive: "Where one teacher alone uses the rubric, or when its turn is already planned."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var covered = EntitySet()
    for moderation in framework.own(Moderation.self) where !moderation.isRetired {
      for reference in moderation.covers { cover(reference.target, framework, &covered) }
    }
    guard !covered.isEmpty else { return }
    for (id, rubric) in framework.each(Rubric.self) where rubric.isExpectedComplete && !covered.contains(id) {
      let subjects = rubric.subjects
      if subjects.contains(where: { covered.contains($0.target) || covered.contains(framework.whole(of: $0.target)) }) {
        continue
      }
      findings.report(
        .never(framework.named(id)), about: id, at: rubric.idSpan,
        help: "which of the next moderations could take some work that was judged by it?")
    }
  }

  private func cover(_ target: EntityID, _ framework: Framework, _ covered: inout EntitySet) {
    covered.insert(target)
    switch target.kind {
    case .criterion: framework[target].parent.map { _ = covered.insert($0) }
    case .assessment:
      framework.value(Assessment.self, target)?.rubric.map { _ = covered.insert($0.target) }
    default: break
    }
  }
}

extension String {
  fileprivate static func never(_ rubric: String) -> String {
    "no moderation has looked at the \(rubric) yet, while others have been compared"
  }
}
