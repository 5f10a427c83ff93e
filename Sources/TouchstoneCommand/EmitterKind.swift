import ArgumentParser
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter
import TouchstoneTemplates

/// What a build can make.
enum EmitterKind: String, CaseIterable, ExpressibleByArgument {
  case site
  case json
  case swift

  var emitter: any Emitter {
    switch self {
    case .site: SiteEmitter(templates: MustacheTemplates())
    case .json: BundleEmitter()
    case .swift: SwiftEmitter()
    }
  }

  /// What it is, for the line that a build prints.
  var noun: String {
    switch self {
    case .site: "site"
    case .json: "data"
    case .swift: "Swift code"
    }
  }
}
