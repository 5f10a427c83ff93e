/// What a word without quotation marks is, as the value of a TOML key.
enum BareValue: Equatable {
  case valid(SyntaxScalar.Form)
  /// A whole number that does not fit in 64 bits.
  case tooLarge
  /// `007`
  case leadingZero
  /// Has the look of a date or a time, and is none; the words say why.
  case noTime(String)
  case unknown

  /// Judges a word, which the caller has cut out of its line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ options: ReadingOptions) {
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    guard let first = word.first else {
      self = .unknown
      return
    }
    if first.isDigit, let time = TOMLTime(word, allowsShortTime: options.allowsTOML11) {
      self = time.problem.map { .noTime($0) } ?? .valid(time.form)
    } else if first.isDigit || first == .plus || first == .minus {
      self = Self.number(word)
    } else {
      self = Self.isWord(word, "true") || Self.isWord(word, "false") ? .valid(.boolean) : Self.special(word, from: 0)
    }
  }

  private static func number(_ word: UnsafeBufferPointer<UInt8>) -> BareValue {
    let isSigned = word[0] == .plus || word[0] == .minus
    let start = isSigned ? 1 : 0
    guard start < word.count else { return .unknown }
    if !word[start].isDigit { return special(word, from: start) }
    if word[start] == .zero, start + 1 < word.count, word[start + 1].isLetter {
      if let radix = radix(word[start + 1]) { return isSigned ? .unknown : wholeNumber(word, from: 2, radix: radix) }
    }
    return decimal(word, from: start)
  }

  private static func radix(_ letter: UInt8) -> UInt64? {
    switch letter {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  /// `inf` or `nan`, perhaps behind a sign.
  private static func special(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> BareValue {
    let rest = UnsafeBufferPointer(rebasing: word[start...])
    return isWord(rest, "inf") || isWord(rest, "nan") ? .valid(.float) : .unknown
  }

  private static func isWord(_ word: UnsafeBufferPointer<UInt8>, _ expected: StaticString) -> Bool {
    guard word.count == expected.utf8CodeUnitCount else { return false }
    return expected.withUTF8Buffer { word.elementsEqual($0) }
  }

  /// Digits of a radix with single underscores between them, to the end of the word.
  private static func wholeNumber(
    _ word: UnsafeBufferPointer<UInt8>, from start: Int, radix: UInt64, isNegative: Bool = false
  ) -> BareValue {
    var value: UInt64 = 0
    var isTooLarge = false
    var wasDigit = false
    for index in start..<word.count {
      if word[index] == .underscore {
        guard wasDigit else { return .unknown }
        wasDigit = false
        continue
      }
      guard let digit = word[index].hexadecimalValue, UInt64(digit) < radix else { return .unknown }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      value = sum
      isTooLarge = isTooLarge || overflow || carry
      wasDigit = true
    }
    guard wasDigit else { return .unknown }
    let limit = UInt64(Int64.max) + (isNegative ? 1 : 0)
    return isTooLarge || value > limit ? .tooLarge : .valid(.integer)
  }

  /// A whole number or one with a fraction or an exponent.
  private static func decimal(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> BareValue {
    guard let whole = digits(word, from: start) else { return .unknown }
    let hasZero = word[start] == .zero && whole > start + 1
    if whole == word.count {
      let value = wholeNumber(word, from: start, radix: 10, isNegative: word[0] == .minus)
      return hasZero && value != .unknown ? .leadingZero : value
    }
    var index = whole
    if word[index] == .dot {
      guard let fraction = digits(word, from: index + 1) else { return .unknown }
      index = fraction
    }
    if index < word.count, word[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < word.count, word[index] == .plus || word[index] == .minus { index += 1 }
      guard let exponent = digits(word, from: index) else { return .unknown }
      index = exponent
    }
    guard index == word.count else { return .unknown }
    return hasZero ? .leadingZero : .valid(.float)
  }

  /// The end of digits that begin here, with single underscores between them.
  private static func digits(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var wasDigit = false
    while index < word.count, word[index].isDigit || word[index] == .underscore {
      if word[index] == .underscore, !wasDigit { return nil }
      wasDigit = word[index].isDigit
      index += 1
    }
    return wasDigit ? index : nil
  }
}
