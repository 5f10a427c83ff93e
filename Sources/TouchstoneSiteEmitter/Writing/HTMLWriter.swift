/// A piece of a page that has been written by an ``HTMLWriter``, so that all text in it is escaped.
struct HTMLFragment: Sendable, Equatable {
  fileprivate(set) var bytes: [UInt8] = []
}

/// Gathers a page as bytes.
///
/// Markup can only be a literal of this source code, since it is a `StaticString`; everything else goes through
/// ``text(_:)``, which escapes. So no word of an author can become markup, whoever writes the page.
struct HTMLWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// What has been written, as a piece that can be put into other pages.
  var fragment: HTMLFragment { HTMLFragment(bytes: bytes) }

  /// Adds markup, which is always a literal.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds a text, escaped; good in elements and between quotes alike.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { HTMLEscaping.append($0, to: &bytes) }
  }

  /// Adds a stretch of a text, escaped.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLEscaping.append(text, to: &bytes)
  }

  /// Adds a number as people write it: `3`, `2.5`.
  mutating func number(_ number: Double) {
    let digits = number.description
    text(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  mutating func fragment(_ fragment: HTMLFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// Adds a whole number in decimal digits.
  mutating func number(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
    } else {
      text(String(number))
    }
  }

  /// The bytes in memory of their own, so that what comes next can be written where these stand.
  var copy: [UInt8] {
    bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// Takes back what has been written from a place on, to be written again after something else.
  mutating func take(from start: Int) -> HTMLFragment {
    defer { bytes.removeSubrange(start...) }
    return HTMLFragment(bytes: Array(bytes[start...]))
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}
