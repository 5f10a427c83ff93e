/// Where a word stands: the numbers of things, upwards.
struct SearchPostings: Sendable {
  /// Beyond so many things a word tells none of them apart; it is then said to stand everywhere.
  static let limit = 4_000

  private(set) var numbers: [Int] = []

  /// Adds a thing, whose number is none that came before.
  mutating func add(_ number: Int) {
    if numbers.last != number { numbers.append(number) }
  }

  func ends(with number: Int) -> Bool { numbers.last == number }

  /// The numbers as text for the script: the distance from the number before in base 36, and `+n` for n numbers in a
  /// row; `*` for everywhere.
  ///
  /// `4 5 6 9` becomes `5 +2 3`, since counting begins before 0.
  var encoded: String {
    guard numbers.count <= SearchPostings.limit else { return "*" }
    var pieces: [String] = []
    var last = -1
    var run = 0
    func endRun() {
      if run > 0 { pieces.append("+" + String(run, radix: 36)) }
      run = 0
    }
    for number in numbers {
      if number == last + 1 {
        run += 1
      } else {
        endRun()
        pieces.append(String(number - last, radix: 36))
      }
      last = number
    }
    endRun()
    return pieces.joined(separator: " ")
  }
}
