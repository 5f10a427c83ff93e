import Foundation

/// Runs work where the stack is deep enough for every tree that sources are allowed to make.
///
/// The main thread has what the shell gives it, often 8 MiB, and other threads have 512 KiB.
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
  guard let result else { throw ExitStatus.fault }
  return try result.get()
}
