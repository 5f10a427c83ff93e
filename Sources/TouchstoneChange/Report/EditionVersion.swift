/// A version as numbers: `2026.1.0`. Words after a hyphen are kept apart, and count for nothing.
public struct EditionVersion: Sendable, Equatable, Comparable {
  public let numbers: [Int]
  public let written: String

  /// `nil` where it is not made of numbers with dots between them.
  public init?(_ written: String) {
    let plain = written.prefix { $0 != "-" && $0 != "+" }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard !parts.isEmpty, parts.count <= 8, parts.allSatisfy({ $0.map { $0 >= 0 } ?? false }) else { return nil }
    numbers = parts.compactMap(\.self)
    self.written = written
  }

  public static func < (left: EditionVersion, right: EditionVersion) -> Bool {
    let count = max(left.numbers.count, right.numbers.count)
    for position in 0..<count where left.number(position) != right.number(position) {
      return left.number(position) < right.number(position)
    }
    return false
  }

  private func number(_ position: Int) -> Int { position < numbers.count ? numbers[position] : 0 }

  /// Which number rises from this version to another; `none` where it does not come later.
  public func step(to other: EditionVersion) -> VersionStep {
    guard self < other else { return .none }
    let position = (0..<max(numbers.count, other.numbers.count)).first { number($0) != other.number($0) } ?? 2
    return position == 0 ? .first : position == 1 ? .second : .third
  }

  /// The smallest version after this one that rises by a step.
  public func raised(by step: VersionStep) -> String {
    let position =
      switch step {
      case .none: 3
      case .third: 2
      case .second: 1
      case .first: 0
      }
    guard position < 3 else { return written }
    var raised = numbers
    while raised.count < max(3, position + 1) { raised.append(0) }
    raised[position] = raised[position] < Int.max ? raised[position] + 1 : raised[position]
    for later in raised.indices where later > position { raised[later] = 0 }
    return raised.map(String.init).joined(separator: ".")
  }
}
