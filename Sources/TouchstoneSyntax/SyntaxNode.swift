public import TouchstoneDiagnostics

/// A piece of an author's file as it was written, with its place: a value, a list or a table.
///
/// TOML and YAML read to the same nodes; nothing after this target can tell them apart.
public struct SyntaxNode: Sendable {
  /// What stands at this place.
  public enum Content: Sendable {
    case scalar(SyntaxScalar)
    case sequence([SyntaxNode])
    case mapping([SyntaxEntry])
    /// Nothing was written here: `statement:` in YAML, with nothing after it.
    case absent
    /// Something unreadable stood here, and has been reported; whoever meets it says nothing more.
    case unreadable
  }

  public var content: Content
  public var span: SourceSpan

  public init(_ content: Content, _ span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// The entries, in the order written, if this is a table.
  public var entries: [SyntaxEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items, in the order written, if this is a list.
  public var items: [SyntaxNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The value, if this is neither a table nor a list.
  public var scalar: SyntaxScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The value of a key, if this is a table that has it.
  public subscript(_ key: String) -> SyntaxNode? {
    entries?.first { $0.key.text == key }?.value
  }
}

/// A key with its value, `level = 8`.
public struct SyntaxEntry: Sendable {
  public var key: SyntaxKey
  public var value: SyntaxNode

  public init(_ key: SyntaxKey, _ value: SyntaxNode) {
    self.key = key
    self.value = value
  }
}

/// A key as written, without its quotes; a dotted key is one key inside another.
public struct SyntaxKey: Sendable {
  public var text: String
  public var span: SourceSpan

  public init(_ text: String, _ span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// A value that is neither a list nor a table.
public struct SyntaxScalar: Sendable, Equatable {
  /// How the value was written.
  ///
  /// Which type a value has is decided by the field that it stands in, never by its form; the form serves messages
  /// ("this is a number; put it in quotes") and the conformance tests of the readers.
  public enum Form: UInt8, Sendable {
    /// In quotes, or as a block of text.
    case quoted
    /// A bare word or words, which only YAML has.
    case plain
    case integer
    case float
    case boolean
    case offsetDateTime
    case localDateTime
    case localDate
    case localTime
  }

  /// A quoted text with its escapes replaced; anything else exactly as written.
  public var text: String
  public var form: Form

  public init(_ text: String, _ form: Form) {
    self.text = text
    self.form = form
  }
}

/// A whole file after reading.
public struct SyntaxTree: Sendable {
  /// A mapping: the file's top level. Empty where nothing could be read.
  public var root: SyntaxNode
  /// Every comment in order, from its `#` to the end of its line.
  public var comments: [SourceSpan]

  public init(root: SyntaxNode, comments: [SourceSpan]) {
    self.root = root
    self.comments = comments
  }
}
