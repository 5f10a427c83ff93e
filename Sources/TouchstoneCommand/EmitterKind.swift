public import ArgumentParser
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
public import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter
import TouchstoneTemplates

extension SiteFeature: ExpressibleByArgument {}

/// What a build can make.
enum EmitterKind: String, CaseIterable, ExpressibleByArgument {
  case site
  case json
  case swift

  /// - Parameter leftOut: what a site does without.
  func emitter(without leftOut: Set<SiteFeature> = []) -> any Emitter {
    switch self {
    case .site: SiteEmitter(data: BundleData(), templates: MustacheTemplates(), without: leftOut)
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
