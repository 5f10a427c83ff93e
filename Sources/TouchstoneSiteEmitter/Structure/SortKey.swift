/// Where a name stands in an alphabetical list: capitals and accents do not count.
struct SortKey: Sendable, Comparable {
  /// The heading under which it stands: a letter, or `#` for what begins with no letter.
  let heading: String
  private let key: [UInt8]

  init(_ name: String) {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: key.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0x00...0x7F: key.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0xC0...0x17F: key.append(SortKey.bases[Int(scalar.value) - 0xC0])
      default:
        // Quotation marks and accents that stand by themselves do not count.
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    key.removeAll { $0 < 0x80 && !SortKey.counts($0) }
    while key.first == 0x20 { key.removeFirst() }
    self.key = key
    heading = SortKey.heading(key)
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  static func == (left: SortKey, right: SortKey) -> Bool {
    left.key == right.key
  }

  private static func counts(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }

  private static func heading(_ key: [UInt8]) -> String {
    guard let first = key.first else { return "#" }
    if (0x61...0x7A).contains(first) { return String(UnicodeScalar(first & 0xDF)) }
    guard first >= 0x80, let scalar = String(decoding: key.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return "#"
    }
    return scalar.properties.isAlphabetic ? scalar.properties.uppercaseMapping : "#"
  }

  /// The letters without accents of U+00C0 to U+017F, in lower case.
  static let bases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
