public import TouchstoneLanguage

/// What is different between two editions of which only ids, identifiers and digests are known.
///
/// Things are the same by their identifiers. Which field of a thing changed, and what that means, is not known; where
/// even the digest is not known, that is said.
public struct PublishedComparison: Sendable {
  public struct Change: Sendable, Equatable {
    public enum Action: String, Sendable, CaseIterable {
      case added
      case gone
      case renamed
      /// It says something else.
      case changed
      /// Whether it says something else is not known.
      case unknown
    }

    public var action: Action
    public var kind: Kind
    public var oldID: String?
    public var newID: String?
    public var uuid: String
  }

  public let old: PublishedEdition
  public let new: PublishedEdition
  /// In the order of actions, then of kinds and ids.
  public let changes: [Change]

  public init(from old: PublishedEdition, to new: PublishedEdition) {
    self.old = old
    self.new = new
    let before = Dictionary(old.items.map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.items.map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first })
    let saySame = old.digest != nil && old.digest == new.digest
    var changes: [Change] = []
    for item in new.items {
      guard let was = before[item.uuid] else {
        changes.append(Change(action: .added, kind: item.kind, newID: item.id, uuid: item.uuid))
        continue
      }
      func add(_ action: Change.Action) {
        changes.append(Change(action: action, kind: item.kind, oldID: was.id, newID: item.id, uuid: item.uuid))
      }
      if was.id != item.id, was.isCalledThat, item.isCalledThat { add(.renamed) }
      switch saySame ? true : Self.areSame(was.content, item.content) {
      case true?: break
      case false?: add(.changed)
      case nil: add(.unknown)
      }
    }
    for item in old.items where after[item.uuid] == nil {
      changes.append(Change(action: .gone, kind: item.kind, oldID: item.id, uuid: item.uuid))
    }
    self.changes = Change.Action.allCases.flatMap { action in changes.filter { $0.action == action } }
  }

  /// Whether two contents are the same; `nil` where that is not known.
  private static func areSame(_ old: PublishedEdition.Content, _ new: PublishedEdition.Content) -> Bool? {
    switch (old, new) {
    case (.known(let old), .known(let new)): old == new
    case (.known(let known), .otherThan(let other)), (.otherThan(let other), .known(let known)):
      known == other ? false : nil
    case (.otherThan, .otherThan), (.unknown, _), (_, .unknown): nil
    }
  }
}
