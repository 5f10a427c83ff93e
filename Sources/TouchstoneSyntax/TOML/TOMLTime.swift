/// A word that has the look of a date, a time, or both, as TOML writes them: `2027-06-30T07:32:00Z`.
struct TOMLTime {
  private(set) var form: SyntaxScalar.Form = .localTime
  /// Why there is no such day or time: `there is no month 13`.
  private(set) var problem: String?

  private let word: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// `nil` for what does not even look like one.
  init?(_ word: UnsafeBufferPointer<UInt8>, allowsShortTime: Bool) {
    self.word = word
    let isDate = word.count >= 10 && word[4] == .minus && word[7] == .minus
    guard isDate || (word.count >= 5 && word[2] == .colon) else { return nil }
    if isDate {
      guard readDate() else { return nil }
      form = .localDate
      if index == word.count { return }
      guard word[index] | 0x20 == UInt8(ascii: "t") || word[index] == .space else { return nil }
      form = .localDateTime
      index += 1
    }
    guard readTime(allowsShortTime) else { return nil }
    if isDate, index < word.count {
      form = .offsetDateTime
      guard readOffset() else { return nil }
    }
    if index != word.count { return nil }
  }

  private mutating func readDate() -> Bool {
    guard let year = number(4), skip(.minus), let month = number(2), skip(.minus), let day = number(2) else {
      return false
    }
    if month < 1 || month > 12 {
      note("there is no month \(month)")
    } else if day < 1 || day > Self.days(year, month) {
      note("month \(month) of \(year) has no day \(day)")
    }
    return true
  }

  private mutating func readTime(_ allowsShortTime: Bool) -> Bool {
    guard let hour = number(2), skip(.colon), let minute = number(2) else { return false }
    if hour > 23 { note("there is no hour \(hour)") }
    if minute > 59 { note("there is no minute \(minute)") }
    guard skip(.colon) else {
      if !allowsShortTime { note("the seconds are missing") }
      return true
    }
    guard let second = number(2) else { return false }
    if second > 60 { note("there is no second \(second)") }
    guard skip(.dot) else { return true }
    let start = index
    while index < word.count, word[index].isDigit { index += 1 }
    return index > start
  }

  private mutating func readOffset() -> Bool {
    if word[index] | 0x20 == UInt8(ascii: "z") {
      index += 1
      return true
    }
    guard skip(.plus) || skip(.minus), let hour = number(2), skip(.colon), let minute = number(2) else { return false }
    if hour > 23 || minute > 59 { note("there is no time zone \(hour):\(minute)") }
    return true
  }

  /// Exactly so many digits.
  private mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= word.count else { return nil }
    var value = 0
    for place in index..<index + digits {
      guard word[place].isDigit else { return nil }
      value = value * 10 + Int(word[place] - .zero)
    }
    index += digits
    return value
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard index < word.count, word[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func note(_ words: String) {
    if problem == nil { problem = words }
  }

  /// How many days a month has.
  static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
