/// The level that a learner has reached in each domain, side by side: level 8 in mathematics, 7 in reading and writing,
/// 6 in science (Quality Principles for Competency-Based Education, line 1808).
///
/// There is no level of a learner as such: domains are never averaged.
public struct LevelProfile<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// One domain and the level that is reached in it.
  public struct Entry: Hashable, Sendable {
    /// The domain.
    public var domain: Definition.Domain
    /// Its title in the framework's language, or its id.
    public var title: String
    /// The level; `nil` where the learner has not yet demonstrated the first.
    public var level: Definition.Level?
    /// The level's title in the framework's language, or its id.
    public var levelTitle: String?
  }

  /// The domains that have levels, in the order of the framework.
  public var entries: [Entry]

  /// The level in a domain.
  public subscript(domain: Definition.Domain) -> Definition.Level? {
    entries.first { $0.domain == domain }?.level
  }
}

extension LevelProfile: CustomStringConvertible {
  /// The profile in a line: `Mathematics: Level 8; Science: Level 6; Arts: not yet`.
  public var description: String {
    entries.map { "\($0.title): \($0.levelTitle ?? "not yet")" }.joined(separator: "; ")
  }
}

extension Standing {
  /// The level that the learner has reached in each domain that has levels and is in use.
  public var levelProfile: LevelProfile<Definition> {
    let levels = framework.store.ids(of: .level)
    let entries: [LevelProfile<Definition>.Entry] = framework.domains.compactMap { domain in
      guard let position = framework.store.position(.domain, domain.rawValue),
        let entity = framework[domain], !entity.isRetired
      else { return nil }
      let ladder = expectations.domains[position].ladder
      guard !ladder.isEmpty else { return nil }
      let reached = rung(in: position).map { ladder[$0] }
      let title = reached.map { levelID in
        framework[Thing(kind: .level, id: levels[levelID])]?.text("title") ?? levels[levelID]
      }
      return .init(
        domain: domain, title: entity.text("title") ?? domain.rawValue, level: reached.flatMap { level(at: $0) },
        levelTitle: title)
    }
    return LevelProfile(entries: entries)
  }
}
