extension Standing {
  /// A decision from what was found.
  func decision(
    _ subject: Thing<Definition>, _ level: Definition.Level?, _ assessed: Assessed
  ) -> Decision<Definition> {
    return Decision(
      subject: subject, level: level, verdict: assessed.isShown ? .shown : .notYet, reasons: reasons(assessed, subject),
      evidence: recordsCounting(assessed), rule: name(of: assessed.rule),
      supports: assessed.isShown ? [] : supports(notYet: subject, by: assessed.rule))
  }

  /// A decision on what nothing can be said about.
  func unknown(_ subject: Thing<Definition>, _ why: Unknown) -> Decision<Definition> {
    let reason: Reason<Definition> =
      switch why {
      case .noSuchThing: .noSuchThing
      case .nothingToShow: .nothingToShow
      case .beyondEvidence: .beyondEvidence
      }
    return Decision(
      subject: subject, level: nil, verdict: .unknown, reasons: [reason], evidence: [], rule: nil, supports: [])
  }

  private func name(of rule: AdvancementRule?) -> Definition.Advancement? {
    rule.flatMap { Definition.Advancement(rawValue: framework.store.ids(of: .advancement)[$0.position]) }
  }

  private func recordsCounting(_ assessed: Assessed) -> [EvidenceRecord<Definition>] {
    Set(assessed.counting.map(\.record)).sorted().map { records[$0] }
  }

  /// What is there and what is missing.
  func reasons(_ assessed: Assessed, _ subject: Thing<Definition>) -> [Reason<Definition>] {
    var reasons: [Reason<Definition>] = []
    if let pieces = assessed.pieces {
      let id = pieces.point.map { framework.store.ids(of: .point)[$0] }
      reasons.append(
        .pieces(
          found: pieces.found, asked: pieces.asked, point: id.flatMap { Definition.Score(rawValue: $0) },
          title: id.map(pointTitle) ?? "the proficient point"))
    }
    if assessed.parts > 0 {
      let open = assessed.open.map(expectation)
      // The parts of a competency as a whole are its levels.
      let kind: EntityKind =
        assessed.partKind == subject.kind && subject.kind != .target ? .level : assessed.partKind
      reasons.append(.parts(shown: assessed.parts - open.count, of: assessed.parts, kind: kind, open: open))
    }
    if assessed.methodsAsked > 0 {
      reasons.append(.methods(found: assessed.methods, asked: assessed.methodsAsked))
    }
    if let isKept = assessed.isRuleKept { reasons.append(.besides(name(of: assessed.rule), isMet: isKept)) }
    if assessed.asksForTransfer { reasons.append(.transfer(isShown: assessed.hasTransfer)) }
    return reasons
  }

  func expectation(_ part: Assessed.Part) -> LearningGoal<Definition> {
    let levels = framework.store.ids(of: .level)
    return LearningGoal(
      thing: Thing(kind: part.kind, id: framework.store.ids(of: part.kind)[part.position]),
      level: levels.indices.contains(part.level) ? Definition.Level(rawValue: levels[part.level]) : nil)
  }

  /// The title of a point, or the last part of its id.
  private func pointTitle(_ id: String) -> String {
    let title = framework[Thing(kind: .point, id: id)]?.text("title")
    return title ?? String(id.split(separator: ".").last ?? "")
  }
}
