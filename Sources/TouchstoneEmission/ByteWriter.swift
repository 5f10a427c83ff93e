/// Gathers the text of a file as bytes, line by line, at whatever depth the writer stands.
///
/// ```swift
/// var writer = ByteWriter()
/// writer.line("enum Riverbend {")
/// writer.indented { $0.line("static let version = 1") }
/// writer.line("}")
/// let file = OutputFile(path: "Riverbend.swift", bytes: writer.bytes)
/// ```
public struct ByteWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  private let spacesPerLevel: Int

  public init(spacesPerLevel: Int = 2, reservingCapacity capacity: Int = 4096) {
    self.spacesPerLevel = spacesPerLevel
    bytes.reserveCapacity(capacity)
  }

  /// Adds a text as it is.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func write(_ text: Substring) {
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func write(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  public mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a whole number in decimal digits.
  public mutating func write(_ number: Int) {
    var magnitude = number.magnitude
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    bytes[start...].reverse()
  }

  /// Adds a line at the current depth; an empty line has no spaces.
  public mutating func line(_ text: String = "") {
    if !text.isEmpty {
      beginLine()
      write(text)
    }
    endLine()
  }

  /// Adds the spaces that a line at the current depth begins with.
  public mutating func beginLine() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * spacesPerLevel))
  }

  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes something one level deeper.
  public mutating func indented(_ body: (inout ByteWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Forgets what has been written, and keeps the memory for what comes next.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}
