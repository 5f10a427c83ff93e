import TouchstoneLanguage
import TouchstoneModel

/// What diplomas, credentials and other ends ask for in the end, where what they name stands for something else now.
///
/// ```toml
/// [[graduation]]
/// id = "diploma"
/// requires = [{ domain = "math" }]   # <-- untouched
/// [[competency]]
/// id = "math.chance"
/// domains = "science"                # <-- was "math": the diploma does not ask for it any more
/// ```
struct AskedChanges {
  private(set) var changes: [Change] = []
  private let correspondence: Correspondence
  private let before: [EntityID: Set<EntityID>]
  private let after: [EntityID: Set<EntityID>]

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    before = correspondence.old.competenciesByWhole()
    after = correspondence.new.competenciesByWhole()
    compare(Graduation.self, \.requires)
    compare(Credential.self, \.requires)
    compare(Advancement.self, \.requires)
    compare(Role.self, \.requires)
    compare(Step.self, \.requires)
  }

  private mutating func compare<D: Declaration>(_ type: D.Type, _ requires: (D) -> [Requirement]) {
    for (id, old) in correspondence.old.each(type) where !old.isRetired {
      guard let now = correspondence.match[old: id]?.new, let new = correspondence.new.value(type, now), !new.isRetired
      else { continue }
      // In the terms of the new edition; what is gone is told as gone.
      let asked = Set(
        asked(requires(old), before).compactMap { correspondence.new(of: $0) })
      let asks = self.asked(requires(new), after)
      let subject = ChangeSubject(old: id, new: now)
      add(subject, .asksMore, asks.subtracting(asked))
      add(subject, .asksLess, asked.subtracting(asks))
    }
  }

  private mutating func add(_ subject: ChangeSubject, _ action: ChangeAction, _ things: Set<EntityID>) {
    guard !things.isEmpty else { return }
    var change = Change(subject, action)
    change.others = things.sorted().map { correspondence.subject(new: $0) }
    changes.append(change)
  }

  /// The competencies that everybody must show; options of a choice are left out unless all must be chosen.
  private func asked(
    _ requirements: [Requirement], _ members: [EntityID: Set<EntityID>]
  ) -> Set<EntityID> {
    var found: Set<EntityID> = []
    for requirement in requirements {
      if let target = requirement.target?.target {
        found.formUnion(members[target] ?? (target.kind == .competency ? [target] : []))
      } else if let choose = requirement.choose, choose.value >= requirement.from.count {
        found.formUnion(asked(requirement.from, members))
      }
    }
    return found
  }
}
