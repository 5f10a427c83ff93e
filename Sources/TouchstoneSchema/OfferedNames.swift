import TouchstoneLanguage
import TouchstoneModel

/// The ids of a framework as authors write them, with titles, for an editor to offer.
struct OfferedNames {
  /// A name with the words that an editor shows beside it.
  struct Name {
    var name: String
    var title: String
  }

  private var own: [[Name]] = []
  private var foreign: [[Name]] = []

  init(_ framework: Framework) {
    for kind in Kind.allCases.sorted() {
      let (own, foreign) = OfferedNames.names(kind.type, in: framework)
      self.own.append(own)
      self.foreign.append(foreign)
    }
  }

  /// What may stand where a thing of a kind is named.
  func values(of kind: Kind) -> [Name] {
    var seen: Set<String> = []
    return (keys(of: kind) + own[kind.position] + foreign[kind.position]).filter { seen.insert($0.name).inserted }
  }

  /// What may stand as a key in a map by things of a kind: points and depths by their last word.
  func keys(of kind: Kind) -> [Name] {
    switch kind {
    case .point, .depth:
      var seen: Set<String> = []
      return own[kind.position].map { Name(name: lastWord(of: $0.name), title: $0.title) }
        .filter { seen.insert($0.name).inserted }
    default:
      return own[kind.position]
    }
  }

  private func lastWord(of id: String) -> String {
    id.split(separator: ".").last.map { String($0) } ?? id
  }

  private static func names<D: Declaration>(
    _ type: D.Type, in framework: Framework
  ) -> (own: [Name], foreign: [Name]) {
    guard type.kind.hasID else { return ([], []) }
    var own: [Name] = []
    var foreign: [Name] = []
    for (index, declaration) in framework.declarations[type.table].enumerated() {
      let common = declaration
      let title = common.title?.value ?? common.statement?.value ?? common.code?.value ?? common.id
      let package = framework.packages.indices.contains(common.package) ? framework.packages[common.package] : nil
      if framework.isOwn(EntityID(type.kind, index)) || package?.isBuiltIn == true {
        own.append(Name(name: common.id, title: title))
      } else if let package {
        foreign.append(Name(name: "\(package.alias):\(common.code?.value ?? common.id)", title: title))
      }
    }
    return (own, foreign)
  }
}
