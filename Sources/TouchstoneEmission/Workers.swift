import Synchronization

/// Does pieces of work that know nothing of each other.
public struct Workers: Sendable {
  /// Calls a function with each number below a count, in any order, and returns when all calls have.
  public typealias Perform = @Sendable (Int, @Sendable (Int) -> Void) -> Void

  private let perform: Perform

  public init(_ perform: @escaping Perform = { count, work in (0..<count).forEach(work) }) {
    self.perform = perform
  }

  /// What a function gives for each number below a count, in order.
  public func map<Result: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(transform) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
    perform(count) { number in
      let result = transform(number)
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }

  /// What a function gives for each of several stretches of a list, in their order; short lists are one stretch.
  public func map<Result: Sendable>(
    stretchesOf list: Range<Int>, _ transform: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let count = list.count < 512 ? 1 : 8
    @Sendable func bound(_ number: Int) -> Int { list.lowerBound + list.count * number / count }
    return map(count) { transform(bound($0)..<bound($0 + 1)) }
  }
}
