public import TouchstoneLanguage

/// What changed since an edition before, for whoever writes it down for readers: in sentences, and as the JSON that
/// leaves the package.
///
/// Whoever compares editions makes it, and those who write take it as it is: the bundle has `changes.json` from it, and a
/// page that shows the same changes needs nothing else.
public struct ChangeFeed: Sendable, Equatable {
  /// One of the two editions.
  public struct Edition: Sendable, Equatable {
    /// As it was asked for: `main`, `frameworks/riverbend`.
    public var name: String
    public var version: String?

    public init(name: String, version: String?) {
      self.name = name
      self.version = version
    }
  }

  /// What a change means, and by which rule.
  public struct Effect: Sendable, Equatable {
    /// `learner`, `consumer` or `exchange`.
    public var axis: String
    /// `raises`, `breaking`.
    public var word: String
    public var rule: String
    public var reason: String

    public init(axis: String, word: String, rule: String, reason: String) {
      self.axis = axis
      self.word = word
      self.rule = rule
      self.reason = reason
    }
  }

  /// One change.
  public struct Entry: Sendable, Equatable {
    /// In the edition that is published; `nil` for what is gone, and for the framework as a whole.
    public var thing: EntityID?
    /// `competency math.ratios "Ratios"`.
    public var name: String
    /// What happened, in words that follow the name.
    public var happening: String
    /// Whether it follows from other changes.
    public var isDerived: Bool
    public var effects: [Effect]

    public init(thing: EntityID?, name: String, happening: String, isDerived: Bool, effects: [Effect]) {
      self.thing = thing
      self.name = name
      self.happening = happening
      self.isDerived = isDerived
      self.effects = effects
    }
  }

  public var old: Edition
  public var new: Edition
  /// In the order in which they are told.
  public var entries: [Entry]
  /// The same as JSON, and the schema of it.
  public var json: [UInt8]
  public var schema: [UInt8]

  public init(old: Edition, new: Edition, entries: [Entry], json: [UInt8], schema: [UInt8]) {
    self.old = old
    self.new = new
    self.entries = entries
    self.json = json
    self.schema = schema
  }
}
