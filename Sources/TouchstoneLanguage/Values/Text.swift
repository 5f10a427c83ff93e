public import TouchstoneDiagnostics

/// Words that an author wrote, with their place.
///
/// Prose has been brought to one form: common indentation removed, a line break become a space, an empty line a
/// paragraph (`\n\n`). `*emphasis*`, `**strong**`, `[links](https://…)` and lists are kept as they are.
public struct Text: Sendable, Equatable {
  public var value: String
  public var span: SourceSpan

  public init(_ value: String, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// A whole number, a decimal number, or whatever else was written, with its place.
public struct Located<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Value
  public var span: SourceSpan

  public init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// A day, `2027-06-30`.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var year: Int
  public var month: Int
  public var day: Int

  /// `nil` where the text is not a day of the calendar in the form `2027-06-30`.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])), let day = Int(Substring(parts[2])),
      (1...12).contains(month), (1...CalendarDate.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
