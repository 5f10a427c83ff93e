public import Foundation

extension Process {
  private static let starting = NSLock()

  /// Runs the program, one start at a time: Foundation on Linux reads beyond its own memory now and then where two
  /// programs are started at once (seen with Swift 6.3.1).
  public func start() throws {
    try Process.starting.withLock { try run() }
  }
}
