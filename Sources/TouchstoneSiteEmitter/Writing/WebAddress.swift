/// Decides which addresses of authors become links, and writes them.
///
/// Only `http`, `https` and `mailto` do, and only where the address is well formed; anything else stays text, as it was
/// written.
enum WebAddress {
  /// Longer addresses stay text.
  static let maximumLength = 2_000

  /// Whether an address may stand in `href`.
  static func isSafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard address.count <= maximumLength, address.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
    if let rest = remainder(of: address, after: "mailto:") { return isMailbox(rest) }
    guard let rest = remainder(of: address, after: "https://") ?? remainder(of: address, after: "http://") else {
      return false
    }
    return isHost(UnsafeBufferPointer(rebasing: rest.prefix { !pathStarts.contains($0) }))
  }

  static func isSafe(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { isSafe($0) }
  }

  /// Writes a safe address between the quotes of `href`; what may not stand in an address is percent-encoded.
  static func write(_ address: UnsafeBufferPointer<UInt8>, to html: inout HTMLWriter) {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(address.count + 16)
    var hasFragment = false
    for (index, byte) in address.enumerated() {
      let isPercent = byte == UInt8(ascii: "%") && !isEscape(address, at: index)
      let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
      if byte == UInt8(ascii: "#") { hasFragment = true }
      if isPercent || isSecondHash || encodedBytes.contains(byte) {
        encoded += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 0x0F)]
      } else {
        encoded.append(byte)
      }
    }
    encoded.withUnsafeBufferPointer { html.text($0) }
  }

  private static let pathStarts: [UInt8] = Array("/?#".utf8)
  private static let encodedBytes: [UInt8] = Array("\"<>\\^`{|}[]".utf8)

  /// What follows a scheme, in whatever case the scheme is written.
  private static func remainder(
    of address: UnsafeBufferPointer<UInt8>, after scheme: StaticString
  ) -> UnsafeBufferPointer<UInt8>? {
    let count = scheme.utf8CodeUnitCount
    guard address.count > count else { return nil }
    for index in 0..<count {
      let byte = address[index]
      let lowered = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      guard lowered == scheme.utf8Start[index] else { return nil }
    }
    return UnsafeBufferPointer(rebasing: address[count...])
  }

  /// A name, and perhaps a port: no user, no password, no address in brackets.
  private static func isHost(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, let first = name.first, let last = name.last, parts.count <= 2 else { return false }
    guard isWord(first), isWord(last), name.allSatisfy({ isWord($0) || $0 == 0x2D || $0 == 0x2E }) else { return false }
    guard !zip(name, name.dropFirst()).contains(where: { $0 == 0x2E && $1 == 0x2E }) else { return false }
    // A name that looks like a number is read as one, and most numbers are no address.
    let isNumeric = name.split(separator: 0x2E).last.map { $0.allSatisfy { (0x30...0x39).contains($0) } } ?? true
    guard !isNumeric else { return false }
    guard parts.count == 2 else { return true }
    return (1...4).contains(parts[1].count) && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isMailbox(_ mailbox: UnsafeBufferPointer<UInt8>) -> Bool {
    let parts = mailbox.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isWord($0) && $0 < 0x80 || [0x2B, 0x2D, 0x2E, 0x5F].contains($0) }
      }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func isEscape(_ address: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < address.count else { return false }
    return isHexadecimal(address[index + 1]) && isHexadecimal(address[index + 2])
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
