import ArgumentParser
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter

/// What a build can make.
enum EmitterKind: String, CaseIterable, ExpressibleByArgument {
  case json

  var emitter: any Emitter {
    switch self {
    case .json: BundleEmitter()
    }
  }

  /// What it is, for the line that a build prints.
  var noun: String {
    switch self {
    case .json: "data"
    }
  }
}
