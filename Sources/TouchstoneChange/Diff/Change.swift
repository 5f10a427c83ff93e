public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// One thing that is different between two editions of a framework, and what that means for learners and for systems.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"
/// depth = 3   # <-- was 2: the field depth of this target changed, and more is asked of learners
/// ```
public struct Change: Sendable, Equatable {
  /// What it happened to.
  public var subject: ChangeSubject
  public var action: ChangeAction
  /// Where in the thing: `statement`, `levels.8.descriptor`; empty where it is about the thing as a whole.
  public var field = ""
  /// What stood there; `nil` where nothing did.
  public var before: ChangedValue?
  /// What stands there now; `nil` where nothing does.
  public var after: ChangedValue?
  /// Other things that it is about: what a target was split into, what a competency requires more than before.
  public var others: [ChangeSubject] = []
  /// What it means, by every rule that has something to say about it.
  public var effects: [Effect] = []

  public init(_ subject: ChangeSubject, _ action: ChangeAction) {
    self.subject = subject
    self.action = action
  }
}

/// The thing that changed, in the old edition and in the new one; in neither where it is the framework as a whole.
public struct ChangeSubject: Hashable, Sendable {
  public var old: EntityID?
  public var new: EntityID?

  public init(old: EntityID? = nil, new: EntityID? = nil) {
    self.old = old
    self.new = new
  }

  /// The framework as a whole: its title, its version, what it calls things.
  public static let framework = ChangeSubject()

  /// The kind of thing; `nil` for the framework as a whole.
  public var kind: Kind? { (new ?? old)?.kind }
}

/// What happened.
public enum ChangeAction: String, Sendable, CaseIterable {
  // To a thing as a whole
  case added
  case removed
  case renamed
  case moved
  case split
  case merged
  case replaced
  case retired
  case restored
  /// Its parts, or levels of the list, stand in another order.
  case reordered
  // To a field of it
  case changed
  // What follows from changes elsewhere
  case requiresMore = "requires-more"
  case requiresLess = "requires-less"
  case asksMore = "asks-more"
  case asksLess = "asks-less"
  case coverageOpened = "coverage-opened"
  case coverageClosed = "coverage-closed"
  case depthLost = "depth-lost"
  case depthReached = "depth-reached"

  /// Whether it follows from other changes, rather than being written.
  public var isDerived: Bool {
    switch self {
    case .added, .removed, .renamed, .moved, .split, .merged, .replaced, .retired, .restored, .reordered, .changed:
      false
    case .requiresMore, .requiresLess, .asksMore, .asksLess, .coverageOpened, .coverageClosed, .depthLost,
      .depthReached:
      true
    }
  }
}

/// What stands in a field, or in one place of a field, in one of the two editions.
public struct ChangedValue: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// Prose, which is shown word by word.
    case text(String)
    /// A number, a day, one of the language's own words.
    case word(String)
    /// A thing of the edition that it stands in.
    case thing(EntityID)
  }

  public var content: Content
  /// Where it stands.
  public var span: SourceSpan

  public init(_ content: Content, _ span: SourceSpan) {
    self.content = content
    self.span = span
  }
}
