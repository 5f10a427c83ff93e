import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Competencies name situations for transfer, and no rule for moving on asks for work from a new one.
struct TransferNeverAsked: Rule {
  static let definition = DiagnosticDefinition(
    "TS4320", "mastery/transfer-never-asked", .quality(.info),
    basis: [.principle(8), .principle(16), .seed("000", 331, 1978, 2025), .seed("001", 869, 871)],
    page: DiagnosticPage(
      what: """
        At least one competency names situations under `transfer`, and no advancement for learners has \
        `transfer = true`.
        """,
      why: """
        A learner may move on with work from the setting in which it was taught, and will find out elsewhere whether \
        it can be used. The framework says that this is the point of the competency, and nowhere asks for it.
        """,
      next: "Write `transfer = true` in the advancement, so that one piece of evidence comes from a new situation.",
      waive: "Where the assessments are made so that each is a new situation.",
      example: """
        [[competency]]
        id = "math.ratios"
        transfer = ["A budget for a club"]

        [[advancement]]
        id = "by-level"
        scope = "level"   # <-- without `transfer = true`
        point = "proficient"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Advancement.self).isEmpty else { return }
    var first: (id: EntityID, place: SourceSpan)?
    for (id, advancement) in framework.each(Advancement.self)
    where advancement.isExpectedComplete && framework.audience(of: id) == .graduate {
      if advancement.transfer?.value ?? false { return }
      if first == nil { first = (id, advancement.transfer?.span ?? advancement.scope?.span ?? advancement.idSpan) }
    }
    guard let first else { return }
    for (id, competency) in framework.each(Competency.self)
    where competency.isExpectedComplete && !competency.transfer.isEmpty && framework.audience(of: id) == .graduate {
      findings.report(
        .neverAsked(framework.named(first.id), framework.named(id)), about: first.id, at: first.place,
        labels: [Label(competency.transfer[0].span, "such a situation")], help: .ask)
      return
    }
  }
}

extension String {
  fileprivate static func neverAsked(_ advancement: String, _ competency: String) -> String {
    "neither the \(advancement) nor any other asks for work from a new situation, for which the \(competency) is meant"
  }

  fileprivate static let ask = "should one piece of evidence come from a new situation? transfer = true says so"
}
