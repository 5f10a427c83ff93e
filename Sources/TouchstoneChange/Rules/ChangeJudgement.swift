import TouchstoneModel

/// Asks every rule about every change.
struct ChangeJudgement {
  private let context: ChangeContext
  private let changes: [Change]

  init(_ correspondence: Correspondence, _ changes: [Change], _ published: [PublishedSurface]) {
    context = ChangeContext(correspondence, changes, published)
    self.changes = changes
  }

  func judged() -> [Change] {
    changes.map { change in
      var judged = change
      judged.effects = ChangeRegistry.all.flatMap { $0.judge(change, in: context) }
      return judged
    }
  }
}
