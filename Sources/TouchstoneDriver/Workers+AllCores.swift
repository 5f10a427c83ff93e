import Dispatch
import TouchstoneEmission

extension Workers {
  /// One worker for each core: files are read, names are bound, rules judge and emitters write independently of each
  /// other.
  static let allCores = Workers { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
}
