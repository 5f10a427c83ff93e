/// A colour as the web has it, `#14575f`, and how well it can be read on another.
struct Colour: Sendable, Equatable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  private static let black = Colour(red: 0, green: 0, blue: 0)
  private static let white = Colour(red: 255, green: 255, blue: 255)

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#14575f` or `#abc`; `nil` for anything else.
  init?(_ written: String) {
    var digits: [UInt8] = []
    for byte in written.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digits.append(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard written.utf8.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
    self.init(red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
  }

  /// `#14575f`.
  var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }

  // MARK: - Reading

  /// The ratio that WCAG 2 computes, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    0.2126 * Colour.linear[Int(red)] + 0.7152 * Colour.linear[Int(green)] + 0.0722 * Colour.linear[Int(blue)]
  }

  /// How much light each value of a part gives.
  private static let linear: [Double] = (0...255).map { value in
    let part = Double(value) / 255
    return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
  }

  /// The power of 2.4: the fifth root of the twelfth power, by Newton's method, since there is no library for it here.
  private static func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1) { product, _ in product * base }
    var root = base
    for _ in 0..<60 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
    return root
  }

  // MARK: - Mending

  /// The nearest colour, darker or lighter, that has at least this ratio with all of the others; `nil` where there is
  /// none.
  func nearest(reaching ratio: Double, with others: [Colour]) -> Colour? {
    for part in 0...255 {
      for end in [Colour.black, Colour.white] {
        let mixed = mixed(with: end, part)
        if others.allSatisfy({ mixed.contrast(with: $0) >= ratio }) { return mixed }
      }
    }
    return nil
  }

  /// - Parameter part: how much of the other, of 255.
  private func mixed(with other: Colour, _ part: Int) -> Colour {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8(truncatingIfNeeded: (Int(one) * (255 - part) + Int(two) * part + 127) / 255)
    }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
