/// An identifier that is computed from a name (RFC 9562, version 5): the same name gives the same identifier on every
/// machine and in every year, so nobody has to keep a list of them.
///
/// ```swift
/// let package = UUIDv5(name: "https://learning.riverbend.example/framework", in: .urls)
/// let ratios = UUIDv5(name: "competency/math.ratios", in: package)
/// ```
public struct UUIDv5: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// The namespace of web addresses.
  public static let urls = UUIDv5(high: 0x6ba7_b811_9dad_11d1, low: 0x80b4_00c0_4fd4_30c8)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The identifier of a name inside a namespace, which is itself an identifier.
  public init(name: String, in namespace: UUIDv5) {
    var message = ByteWriter(reservingCapacity: 16 + name.utf8.count)
    namespace.write(to: &message)
    message.write(name)
    let digest = SHA1.digest(message.bytes)
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = word(digest[0..<8]) & ~0xF000 | 0x5000
    low = word(digest[8..<16]) & ~(0xC0 << 56) | 0x80 << 56
  }

  public static func < (left: UUIDv5, right: UUIDv5) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  /// Adds the 16 bytes.
  public func write(to writer: inout ByteWriter) {
    for word in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) { writer.write(byte: UInt8(truncatingIfNeeded: word >> shift)) }
    }
  }

  /// In lower case, `2ed6657d-e927-568b-95e1-2665a8aea6a2`.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var index = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          buffer[index] = UInt8(ascii: "-")
          index += 1
        }
        let word = digit < 16 ? high : low
        buffer[index] = hexadecimalDigit(UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4)) & 0x0F)
        index += 1
      }
      return index
    }
  }
}
