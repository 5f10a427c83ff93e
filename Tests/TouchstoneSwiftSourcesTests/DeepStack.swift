import Foundation

/// Runs work on a stack like that of the tool; threads of tests have a small one.
func withDeepStack<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
  let done = DispatchSemaphore(value: 0)
  nonisolated(unsafe) var result: Result<Value, any Error>?
  let thread = Thread {
    result = Result { try work() }
    done.signal()
  }
  thread.stackSize = 256 << 20
  thread.start()
  done.wait()
  guard let result else { throw CancellationError() }
  return try result.get()
}
