import ArgumentParser
import TouchstoneCASE
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
  case `case`

  /// What is made where nothing is asked for by name. CASE needs a day of publication, which not every framework has.
  static let unlessAsked: [EmitterKind] = [.site, .json, .swift]

  var emitter: any Emitter {
    switch self {
    case .site: SiteEmitter(templates: MustacheTemplates())
    case .json: BundleEmitter()
    case .swift: SwiftEmitter()
    case .case: CASEEmitter()
    }
  }

  /// What it is, for the line that a build prints.
  var noun: String {
    switch self {
    case .site: "site"
    case .json: "data"
    case .swift: "Swift code"
    case .case: "CASE"
    }
  }
}
