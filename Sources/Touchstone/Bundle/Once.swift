import Foundation

/// A value that is worked out when somebody first asks, by whichever thread comes first, and then kept.
///
/// The lock makes it safe to share, which the compiler cannot see.
final class Once<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value?

  /// The value, made by the closure the first time.
  func callAsFunction(_ make: () -> Value) -> Value {
    lock.lock()
    defer { lock.unlock() }
    if let value { return value }
    let made = make()
    value = made
    return made
  }
}
