import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What is said about a thing wherever it is referred to, looked up once for each thing: a domain is named by thousands
/// of competencies.
struct EntityTable: Sendable {
  struct Row: Sendable {
    var id: String
    var uuid: UUIDv5
    /// The package as references name it; `nil` for the framework's own things.
    var package: String?
    /// What it is part of.
    var parent: EntityID?
  }

  let frameworkIdentifier: UUIDv5
  private let numbering: EntityNumbering
  private var rows: [Row] = []

  init(_ framework: Framework, _ workers: Workers) {
    let identifiers = Identifiers(framework)
    frameworkIdentifier = identifiers.ofFramework
    numbering = EntityNumbering(framework.declarations)
    rows.reserveCapacity(numbering.count)
    for kind in Kind.allCases.sorted() {
      let stretches = workers.map(stretchesOf: 0..<numbering.count(of: kind)) { stretch in
        stretch.map { Row(EntityID(kind, $0), framework, identifiers) }
      }
      for stretch in stretches { rows += stretch }
    }
  }

  /// The identifier of a thing, or `nil` where the framework has no such thing.
  func uuid(of id: EntityID) -> UUIDv5? {
    numbering[id].map { rows[$0].uuid }
  }

  /// The row of a thing, or `nil` where the framework has no such thing.
  subscript(_ id: EntityID) -> Row? {
    numbering[id].map { rows[$0] }
  }
}

extension EntityTable.Row {
  fileprivate init(_ id: EntityID, _ framework: Framework, _ identifiers: Identifiers) {
    let common = framework[id]
    let isForeign = !framework.isOwn(id) && framework.packages.indices.contains(common.package)
    self.init(
      id: common.id, uuid: identifiers[id], package: isForeign ? framework.packages[common.package].key : nil,
      parent: common.parent)
  }
}

extension PackageReference {
  /// How references name the package: by the alias that the manifest gives it, and what is built in by its own id.
  var key: String {
    alias.isEmpty ? id : alias
  }
}
