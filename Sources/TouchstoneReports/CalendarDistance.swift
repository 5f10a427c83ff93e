import TouchstoneLanguage

/// How far two days are apart, in words that need no counting: whole months, or days where it is less than one.
enum CalendarDistance {
  /// `3 months ago`, or `in 3 months` where the second day lies ahead.
  static func words(from start: CalendarDate, to end: CalendarDate, isAhead: Bool = false) -> String {
    let (first, last) = start < end ? (start, end) : (end, start)
    // A day after the one that is compared with lies ahead, whatever was expected.
    let isAhead = isAhead != (end < start)
    let months = months(from: first, to: last)
    let days = dayNumber(last) - dayNumber(first)
    guard days > 0 else { return "today" }
    let distance = months == 0 ? days.of("day") : months < 24 ? months.of("month") : (months / 12).of("year")
    return isAhead ? "in \(distance)" : "\(distance) ago"
  }

  private static func months(from start: CalendarDate, to end: CalendarDate) -> Int {
    (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
  }

  /// Days since the beginning of March in year 0, so that a leap day is the last of its year.
  private static func dayNumber(_ date: CalendarDate) -> Int {
    let year = date.month > 2 ? date.year : date.year - 1
    let month = (date.month + 9) % 12
    // Floored, for the one year before year 0.
    let (century, rest) = (year >= 0 ? year / 400 : -1, (year % 400 + 400) % 400)
    return century * 146_097 + rest * 365 + rest / 4 - rest / 100 + (month * 153 + 2) / 5 + date.day
  }
}
