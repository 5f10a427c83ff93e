import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What is said about a thing wherever it is referred to, looked up once for each thing: a domain is named by thousands
/// of competencies.
struct EntityTable {
  struct Row {
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

  init(_ framework: Framework) {
    let identifiers = Identifiers(framework)
    frameworkIdentifier = identifiers.ofFramework
    numbering = EntityNumbering(framework.declarations)
    rows.reserveCapacity(numbering.count)
    for kind in Kind.allCases.sorted() { add(kind.type, framework, identifiers) }
  }

  private mutating func add<D: Declaration>(_ type: D.Type, _ framework: Framework, _ identifiers: Identifiers) {
    for (index, declaration) in framework.declarations[type.table].enumerated() {
      let (id, common) = (EntityID(type.kind, index), declaration)
      let isForeign = !framework.isOwn(id) && framework.packages.indices.contains(common.package)
      rows.append(
        Row(
          id: common.id, uuid: identifiers[id],
          package: isForeign ? framework.packages[common.package].key : nil, parent: common.parent))
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

extension PackageReference {
  /// How references name the package: by the alias that the manifest gives it, and what is built in by its own id.
  var key: String {
    alias.isEmpty ? id : alias
  }
}
