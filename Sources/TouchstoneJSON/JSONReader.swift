/// Reads a JSON text (RFC 8259) to a tree, and stops at the first thing that does not fit.
///
/// Strict where the standard leaves room: a key may stand only once in an object, half a surrogate pair is refused
/// rather than replaced, and so are bytes that are not UTF-8. A byte order mark before the text is passed over.
///
/// ```swift
/// let framework = try JSONReader.read(bytes)
/// let title = framework["title"]?.string
/// ```
public struct JSONReader {
  /// How deep lists and objects may nest, so that no text can exhaust the stack.
  public static let maximumNesting = 256

  public static func read(
    _ bytes: [UInt8], maximumNesting: Int = JSONReader.maximumNesting
  ) throws(JSONSyntaxError) -> JSONValue {
    var reader = JSONReader(bytes: bytes, nestingLeft: maximumNesting)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.readValue()
    reader.skipSpace()
    if reader.index < bytes.count { throw reader.failure("something stands after the end of the value") }
    return value
  }

  let bytes: [UInt8]
  var index = 0
  private var nestingLeft: Int

  private init(bytes: [UInt8], nestingLeft: Int) {
    self.bytes = bytes
    self.nestingLeft = nestingLeft
  }

  /// The next byte, or zero at the end of the text, which no rule of JSON asks for.
  var next: UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  func failure(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
    let isAtEnd = offset == nil && index >= bytes.count
    return JSONSyntaxError(offset: offset ?? index, message: isAtEnd ? "the text ends too early: \(message)" : message)
  }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case _: return
      }
    }
  }
}

// MARK: - Values

extension JSONReader {
  private mutating func readValue() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    let start = index
    let content: JSONValue.Content
    switch next {
    case UInt8(ascii: "{"): content = .object(try readMembers())
    case UInt8(ascii: "["): content = .array(try readItems())
    case UInt8(ascii: "\""): content = .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try readNumber())
    case UInt8(ascii: "t"): content = try readWord("true", .bool(true))
    case UInt8(ascii: "f"): content = try readWord("false", .bool(false))
    case UInt8(ascii: "n"): content = try readWord("null", .null)
    case _: throw failure("a value is missing here")
    }
    return JSONValue(content, span: start..<index)
  }

  /// Steps over an opening bracket, one level deeper.
  private mutating func descend() throws(JSONSyntaxError) {
    guard nestingLeft > 0 else { throw failure("lists and objects nest too deep here") }
    nestingLeft -= 1
    index += 1
  }

  private mutating func readMembers() throws(JSONSyntaxError) -> [JSONMember] {
    try descend()
    defer { nestingLeft += 1 }
    var members: [JSONMember] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return members }
    repeat {
      skipSpace()
      let start = index
      guard next == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing here") }
      let key = try readString()
      let keySpan = start..<index
      guard keys.insert(key).inserted else { throw failure("the key \"\(key)\" stands here twice", at: start) }
      skipSpace()
      guard take(":") else { throw failure("a colon is missing after the key") }
      members.append(JSONMember(key, try readValue(), keySpan: keySpan))
      skipSpace()
    } while take(",")
    guard take("}") else { throw failure("a comma or } is missing here") }
    return members
  }

  private mutating func readItems() throws(JSONSyntaxError) -> [JSONValue] {
    try descend()
    defer { nestingLeft += 1 }
    var items: [JSONValue] = []
    skipSpace()
    if take("]") { return items }
    repeat {
      items.append(try readValue())
      skipSpace()
    } while take(",")
    guard take("]") else { throw failure("a comma or ] is missing here") }
    return items
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func readWord(
    _ word: String, _ content: JSONValue.Content
  ) throws(JSONSyntaxError) -> JSONValue.Content {
    guard bytes[index...].starts(with: word.utf8) else { throw failure("a value is missing here") }
    index += word.utf8.count
    return content
  }
}

// MARK: - Numbers

extension JSONReader {
  private mutating func readNumber() throws(JSONSyntaxError) -> String {
    let start = index
    _ = take("-")
    if take("0") {
      if isDigit { throw failure("a number does not begin with 0", at: start) }
    } else {
      try readDigits()
    }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func readDigits() throws(JSONSyntaxError) {
    guard isDigit else { throw failure("a digit is missing here") }
    while isDigit { index += 1 }
  }

  private var isDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
  }
}
