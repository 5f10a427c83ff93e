public import ArgumentParser
import TouchstoneCASE
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
public import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter
import TouchstoneTableEmitter
import TouchstoneTemplates

extension SiteFeature: ExpressibleByArgument {}

/// What a build can make.
enum EmitterKind: String, CaseIterable, ExpressibleByArgument {
  case site
  case json
  case swift
  case tables
  case `case`

  /// - Parameter leftOut: what a site does without.
  func emitter(without leftOut: Set<SiteFeature> = []) -> any Emitter {
    switch self {
    case .site: SiteEmitter(data: BundleData(), templates: MustacheTemplates(), without: leftOut)
    case .json: BundleEmitter()
    case .swift: SwiftEmitter()
    case .tables: TableEmitter()
    case .case: CASEEmitter()
    }
  }

  /// What is made where nothing is asked for by name. CASE needs a day of publication, which not every framework has.
  static let unlessAsked: [EmitterKind] = [.site, .json, .swift]

  /// What it is, for the line that a build prints.
  var noun: String {
    switch self {
    case .site: "site"
    case .json: "data"
    case .swift: "Swift code"
    case .tables: "tables"
    case .case: "CASE"
    }
  }
}
