import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A growth stage that is also a level or a point, and so a rank after all.
///
/// ```toml
/// [[growth_stage]]
/// id = "explore"   # <-- comes round again and again
///
/// [[level]]
/// id = "professional.explore"   # <-- but here it is the first step of a ladder
/// ```
struct GrowthStageAsRank: Rule {
  static let definition = DiagnosticDefinition(
    "TS5208", "educators/growth-stage-as-rank", .quality(.warning),
    basis: [.principle(4), .principle(13), .seed("002", 487, 1056, 1064)],
    page: DiagnosticPage(
      what: "A growth stage has the name of a level or of a point of a scale.",
      why: """
        Educators come through the stages of growth with every new practice, also after thirty years. As a level or a \
        point the same word becomes a rank: whoever tries something new seems to fall back, and learners lose the \
        adults who dare to try.
        """,
      next: """
        Keep the word for the stage, and give the level or the point a name that says what somebody can do there or how \
        good the work is.
        """,
      waive: "Where a framework that the district has adopted uses one word for both."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(GrowthStage.self).isEmpty else { return }
    var ranks: [String: EntityID] = [:]
    func enter(_ id: EntityID, _ common: Common) {
      for name in common.names where ranks[name] == nil { ranks[name] = id }
    }
    for (id, level) in framework.each(Level.self) where !level.isRetired { enter(id, level) }
    for (id, point) in framework.each(ScalePoint.self) where !point.isRetired { enter(id, point) }
    for (id, stage) in framework.each(GrowthStage.self) where !stage.isRetired {
      guard let rank = stage.names.lazy.compactMap({ ranks[$0] }).first else { continue }
      findings.report(
        .isRank(framework.quoted(id), framework.named(rank)), about: id, at: stage.idSpan,
        labels: [Label(framework[rank].idSpan, "the same word as a rank")],
        help: "what could the level or the point be called, so that nobody falls back who tries something new?")
    }
  }
}

extension Common {
  /// What it is called, by its id and by its title, for comparing.
  fileprivate var names: [String] {
    [String(id.lastPart), title?.value ?? ""].map(\.wordsAlone).filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate static func isRank(_ stage: String, _ rank: String) -> String {
    "the growth stage \(stage) has the name of the \(rank)"
  }
}
