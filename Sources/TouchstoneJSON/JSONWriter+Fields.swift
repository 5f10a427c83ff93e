extension JSONWriter {
  /// A member with a text.
  public mutating func field(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// A member with a whole number.
  public mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  /// A member with a yes or no.
  public mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// A member with a list of texts.
  public mutating func field(_ key: String, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// A member that is left out where there is nothing to say.
  public mutating func field(_ key: String, ifPresent value: String?) {
    if let value { field(key, value) }
  }

  /// A member that is `null` where there is nothing to say.
  public mutating func field(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// A whole tree, as it was read or built.
  public mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let digits): lexeme(digits)
    case .string(let text): string(text)
    case .array(let items):
      beginArray()
      for item in items { self.value(item) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }
}
