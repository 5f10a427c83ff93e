/// A value read from JSON text, with the stretch of bytes that it was read from.
///
/// Objects keep their members in the order written, and numbers keep the digits written, so that writing a value again
/// changes nothing but the space between its parts.
public struct JSONValue: Sendable {
  /// What kind of value it is.
  public enum Content: Sendable {
    case null
    case bool(Bool)
    /// The number exactly as written, `1.50`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  public var content: Content
  /// Offsets of the first byte and of the byte after the last.
  public var span: Range<Int>

  public init(_ content: Content, span: Range<Int> = 0..<0) {
    self.content = content
    self.span = span
  }
}

/// A name and its value inside a JSON object.
public struct JSONMember: Sendable {
  public var key: String
  public var keySpan: Range<Int>
  public var value: JSONValue

  public init(_ key: String, _ value: JSONValue, keySpan: Range<Int> = 0..<0) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

// MARK: - Looking inside

extension JSONValue {
  /// The value of a member, if this is an object that has it.
  public subscript(_ key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }

  /// The item at a place, if this is a list that is long enough.
  public subscript(_ index: Int) -> JSONValue? {
    guard let items, items.indices.contains(index) else { return nil }
    return items[index]
  }

  public var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }

  public var items: [JSONValue]? {
    if case .array(let items) = content { items } else { nil }
  }

  public var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let flag) = content { flag } else { nil }
  }

  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// The number as written, if this is one.
  public var lexeme: String? {
    if case .number(let digits) = content { digits } else { nil }
  }

  /// The number, if it is written as a whole number that fits.
  public var integer: Int? {
    lexeme.flatMap { Int($0) }
  }

  /// The number, rounded to what the machine can hold.
  public var number: Double? {
    lexeme.flatMap { Double($0) }
  }
}
