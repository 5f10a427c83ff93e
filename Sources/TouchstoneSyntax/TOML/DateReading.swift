/// A date as people write it in letters and forms, `6/30/2027` or `30.6.2027`, with the forms of TOML that it may mean.
struct DateReading {
  /// `2027-06-30`; two of them where day and month cannot be told apart.
  private(set) var forms: [String] = []

  /// `nil` for what is no such date.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let (numbers, separator) = Self.parts(bytes, range) else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits == 4 {
      add(first.value, second.value, third.value)
    } else if third.digits == 4 {
      // With points the day stands first everywhere; with slashes the month may.
      if separator != .dot { add(third.value, first.value, second.value) }
      add(third.value, second.value, first.value)
    }
    if forms.isEmpty { return nil }
  }

  /// Three numbers with the same sign between them.
  private static func parts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (numbers: [(value: Int, digits: Int)], separator: UInt8)? {
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    var separator: UInt8?
    guard range.count <= 10 else { return nil }
    for index in range {
      let byte = bytes[index]
      if byte.isDigit {
        let last = numbers[numbers.count - 1]
        numbers[numbers.count - 1] = (last.value * 10 + Int(byte - .zero), last.digits + 1)
      } else {
        let separates = byte == .slash || byte == .dot || byte == .minus
        guard separates, separator == nil || separator == byte else { return nil }
        separator = byte
        numbers.append((0, 0))
      }
    }
    guard numbers.count == 3, numbers.allSatisfy({ $0.digits > 0 }), let separator else { return nil }
    return (numbers, separator)
  }

  private mutating func add(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= TOMLTime.days(year, month) else { return }
    let form = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    if !forms.contains(form) { forms.append(form) }
  }
}
