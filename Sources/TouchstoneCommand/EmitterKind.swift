import ArgumentParser
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter

/// What a build can make.
enum EmitterKind: String, CaseIterable, ExpressibleByArgument {
  case site
  case json
  case swift

  func emitter(leavingOut parts: [SitePart] = []) -> any Emitter {
    switch self {
    case .site: SiteEmitter(drawsMaps: !parts.contains(.maps))
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

/// A part of the site that can be left out of a build.
enum SitePart: String, CaseIterable, ExpressibleByArgument {
  /// Pictures of what builds on what.
  case maps
}
