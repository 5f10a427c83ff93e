/// Writes JSON text piece by piece, in the order in which the pieces are given.
///
/// Nothing is gathered in between, so writing a large framework costs little more than copying its bytes, and equal
/// calls always give equal bytes.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.field("id", "math.ratios")
/// writer.field("level", 8)
/// writer.endObject()
/// let bytes = writer.finish()
/// ```
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One member or item a line, two spaces deeper inside each object or list.
    case pretty
    /// No space that is not needed.
    case compact
  }

  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  /// The closing brackets still owed, innermost last.
  private var closings: [UInt8] = []
  /// Whether nothing has been written inside the innermost object or list.
  private var isFirst = true
  /// Whether a key waits for its value.
  private var isAfterKey = false

  public init(_ layout: Layout = .pretty, reservingCapacity capacity: Int = 1024) {
    isPretty = layout == .pretty
    bytes.reserveCapacity(capacity)
  }

  /// Closes what is still open, ends the text with a line end, and hands it over.
  public consuming func finish() -> [UInt8] {
    if isAfterKey { null() }
    while !closings.isEmpty { close() }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  public mutating func beginObject() {
    open(UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
  }

  public mutating func endObject() {
    close()
  }

  public mutating func beginArray() {
    open(UInt8(ascii: "["), closing: UInt8(ascii: "]"))
  }

  public mutating func endArray() {
    close()
  }

  /// The name of a member; its value is written next.
  public mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  public mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
  }

  public mutating func integer(_ value: Int) {
    separate()
    appendDecimal(value)
  }

  /// A number that need not be whole; JSON has no word for infinity or for what is not a number, so those become `null`.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    let digits = value.description.utf8
    let isWhole = digits.suffix(2).elementsEqual(".0".utf8)
    bytes.append(contentsOf: isWhole ? digits.dropLast(2) : digits[...])
  }

  public mutating func bool(_ value: Bool) {
    separate()
    if value {
      bytes.append(contentsOf: "true".utf8)
    } else {
      bytes.append(contentsOf: "false".utf8)
    }
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A writer for items of the list that is open here, to be filled elsewhere and put in by ``items(_:)``.
  public func forItems() -> JSONWriter {
    var writer = JSONWriter(isPretty ? .pretty : .compact, reservingCapacity: 0)
    writer.closings = closings
    return writer
  }

  /// Puts in the items that a writer of ``forItems()`` has been given, each of them whole.
  public mutating func items(_ writer: JSONWriter) {
    guard !writer.bytes.isEmpty else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(contentsOf: writer.bytes)
  }

  /// A number exactly as it was read, which the caller knows to be well formed.
  mutating func lexeme(_ number: String) {
    separate()
    bytes.append(contentsOf: number.utf8)
  }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func open(_ opening: UInt8, closing: UInt8) {
    separate()
    bytes.append(opening)
    closings.append(closing)
    isFirst = true
  }

  private mutating func close() {
    guard let closing = closings.popLast() else { return }
    if isAfterKey {
      bytes.append(contentsOf: "null".utf8)
      isAfterKey = false
      isFirst = false
    }
    if isPretty && !isFirst { breakLine() }
    bytes.append(closing)
    isFirst = false
  }

  /// What stands between the piece before and the next: a comma, a line end, or nothing.
  @inline(__always)
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      isFirst = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if isPretty && !closings.isEmpty { breakLine() }
  }

  private mutating func breakLine() {
    let depth = closings.count
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// Writes the digits backwards and turns them round in place, so that no text is made on the way.
  private mutating func appendDecimal(_ value: Int) {
    var magnitude = value.magnitude
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    bytes[start...].reverse()
  }
}

// MARK: - Text

extension JSONWriter {
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if wasContiguous == nil {
      Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies runs of plain bytes whole and stops only at what JSON must escape.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var index = firstByteToEscape(in: text, from: 0)
    while index < text.count {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
      appendEscape(text[index])
      runStart = index + 1
      index = firstByteToEscape(in: text, from: runStart)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case _:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimalDigit(byte >> 4))
      bytes.append(hexadecimalDigit(byte & 0x0F))
    }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
  }
}

/// The place of the next quotation mark, backslash or control byte, or the end of the text.
///
/// Eight bytes are looked at together: in each of them the high bit of the sum below is set when the byte needs an
/// escape. A byte above 0x7F never sets it, since it is masked out at the end; a borrow can only mark a byte after one
/// that is marked already, so the first mark is always right.
private func firstByteToEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  var index = start
  while index + 8 <= text.count {
    let word = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let marks = ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & highs
    if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < text.count {
    let byte = text[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
    index += 1
  }
  return index
}
