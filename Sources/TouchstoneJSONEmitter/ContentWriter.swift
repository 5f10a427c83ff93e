import TouchstoneEmission

/// The content of one thing in a form of its own, from which its digest is made.
///
/// The form depends on nothing but the meaning: every piece is preceded by its length or count, things are named by
/// their identifiers rather than by their ids, so that renaming a competency does not make all that refers to it look
/// changed, and the layout of the bundle may change without a digest changing.
struct ContentWriter {
  private var writer = ByteWriter(reservingCapacity: 8192)

  /// Begins the content of the next thing.
  mutating func begin(_ kind: String) {
    writer.removeAll()
    text("touchstone content 1")
    text(kind)
  }

  mutating func text(_ text: String) {
    count(text.utf8.count)
    writer.write(text)
  }

  /// How many pieces follow, or a whole number.
  mutating func count(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    // Seven bits a byte, the lowest first; the last byte has its high bit clear.
    while rest > 0x7F {
      writer.write(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    writer.write(byte: UInt8(truncatingIfNeeded: rest))
  }

  mutating func number(_ value: Double) {
    text(value.description)
  }

  mutating func flag(_ value: Bool) {
    writer.write(byte: value ? 1 : 0)
  }

  mutating func identifier(_ identifier: UUIDv5?) {
    identifier?.write(to: &writer)
  }

  /// A digest of something inside this.
  mutating func digest(_ digest: [UInt8]) {
    writer.write(digest)
  }

  /// The digest of what was written since the beginning.
  func digest() -> [UInt8] {
    SHA256.digest(writer.bytes)
  }
}
