import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric that speaks in another scale than what it is for.
struct RubricOnAnotherScale: Rule {
  static let definition = DiagnosticDefinition(
    "TS4702", "consistency/rubric-on-another-scale", .always(.error),
    basis: [.principle(11), .seed("000", 215, 293, 1450, 1474), .seed("001", 1489, 2053)],
    page: DiagnosticPage(
      what: """
        The rubric names a scale of its own, what it judges has another one of the same kind, and no `maps_to` leads \
        from one to the other.
        """,
      why: """
        A learner gets the rubric back with one word on it and finds another on the report. Nobody can tell her \
        whether they mean the same.
        """,
      next: "Put the rubric on the scale of what it judges, or map the two scales with `maps_to`.",
      waive: "When the rubric comes from outside and its scale may not be changed.",
      example: """
        [[rubric]]
        id = "performance"
        for = { competency = "arts.stage" }   # which is judged on the scale academic
        scale = "arts"                        # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let rubrics = framework.each(Rubric.self).filter { !$0.value.isRetired && $0.value.scale != nil }
    guard !rubrics.isEmpty else { return }
    let uses = ScaleUses(framework)
    for (id, rubric) in rubrics {
      guard let scale = rubric.scale else { continue }
      let other = rubric.subjects.lazy.compactMap { subject in
        framework.scale(of: subject.target).map { (subject: subject, scale: $0) }
      }.first {
        use(of: $0.scale, framework) == use(of: scale.target, framework) && !uses.areMapped($0.scale, scale.target)
      }
      guard let other else { continue }
      findings.report(
        .elsewhere(
          framework.named(id), framework.named(scale.target), framework.named(other.subject.target),
          framework.named(other.scale)), about: id, at: scale.span,
        labels: [Label(other.subject.span, "judged on \(framework.quoted(other.scale))")],
        help: "put the rubric on the same scale, or say in `maps_to` how the two compare")
    }
  }

  private func use(of scale: EntityID, _ framework: Framework) -> ScaleUse {
    framework.value(Scale.self, scale)?.use?.value ?? .academic
  }
}

extension String {
  fileprivate static func elsewhere(_ rubric: String, _ scale: String, _ subject: String, _ other: String) -> String {
    "the \(rubric) is on the \(scale), the \(subject) on the \(other), and nothing says how the two compare"
  }
}
