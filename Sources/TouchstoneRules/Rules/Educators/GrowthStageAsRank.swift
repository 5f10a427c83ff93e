import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A growth stage that is also a level or a point, and so a rank after all.
///
/// Measured: six growth stages of three frameworks; one finding, right, in a story that is written to fail.
struct GrowthStageAsRank: Rule {
  static let definition = DiagnosticDefinition(
    "TS5208", "educators/growth-stage-as-rank", .quality(.warning),
    basis: [.principle(4), .principle(13), .seed("002", 487, 1056, 1064)],
    page: DiagnosticPage(
      what: """
        A growth stage has the name of a level or of a point at which competencies of educators or leaders are \
        described. Scales and levels that only learners meet may use the same words.
        """,
      why: """
        Educators come through the stages of growth with every new practice, also after thirty years. As a level or a \
        point the same word becomes a rank: whoever tries something new seems to fall back, and learners lose the \
        adults who dare to try.
        """,
      next: """
        Keep the word for the stage, and give the level or the point a name that says what somebody can do there or how \
        good the work is.
        """,
      waive: """
        Where a framework that the district has adopted uses one word for both. In six growth stages the rule found \
        one, in a story that is written to fail.
        """,
      example: """
        [[growth_stage]]
        id = "explore"   # <-- comes round again and again

        [[competency]]
        id = "feedback"
        audience = "educator"
        levels."professional.explore" = "Tries a new form."   # <-- but here it is the first step of a ladder
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(GrowthStage.self).isEmpty else { return }
    let ranks = GrowthStageAsRank.ranks(framework)
    guard !ranks.isEmpty else { return }
    for (id, stage) in framework.each(GrowthStage.self) where !stage.isRetired {
      guard let rank = stage.names.lazy.compactMap({ ranks[$0] }).first else { continue }
      findings.report(
        .isRank(framework.quoted(id), framework.rankName(rank, as: stage)), about: id, at: stage.idSpan,
        labels: [Label(framework[rank].idSpan, "the same word as a rank")],
        help: "what could the level or the point be called, so that nobody falls back who tries something new?")
    }
  }

  /// By name, the levels and points at which competencies of educators and leaders are described.
  private static func ranks(_ framework: Framework) -> [String: EntityID] {
    var firsts = EntitySet()
    var found: [String: EntityID] = [:]
    func enter(_ ids: [EntityID]) {
      guard let first = ids.first, firsts.insert(first) else { return }
      for id in ids where !framework[id].isRetired {
        for name in framework[id].names where found[name] == nil { found[name] = id }
      }
    }
    for (id, competency) in framework.adultCompetencies {
      if let level = competency.levels.first?.level.target {
        enter(framework.levels.continuum(of: level)?.levels ?? [])
      }
      if competency.scale != nil || !competency.points.isEmpty, let scale = framework.scale(of: id) {
        enter(framework.points(of: scale))
      }
    }
    return found
  }
}

extension Common {
  /// What it is called, by its id and by its title, for comparing.
  fileprivate var names: [String] {
    [String(id.lastPart), title?.value ?? ""].map(\.wordsAlone).filter { !$0.isEmpty }
  }
}

extension Framework {
  /// `level "explore"`, `point "Master teacher"`: in the words that the stage shares with it.
  fileprivate func rankName(_ rank: EntityID, as stage: GrowthStage) -> String {
    let common = self[rank]
    let title = common.title.flatMap { stage.names.contains($0.value.wordsAlone) ? $0.value : nil }
    return "\(rank.kind.name) \"\(title ?? String(common.id.lastPart))\""
  }
}

extension String {
  fileprivate static func isRank(_ stage: String, _ rank: String) -> String {
    "the growth stage \(stage) has the name of the \(rank)"
  }
}
