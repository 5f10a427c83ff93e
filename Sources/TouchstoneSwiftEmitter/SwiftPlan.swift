import TouchstoneLanguage
import TouchstoneModel

/// Which types a framework gets in Swift and how everything is called, decided before the first line is written.
struct SwiftPlan {
  let framework: Framework
  /// The enum that holds everything: `Riverbend`.
  let namespace: String
  /// What stands before a declaration: nothing, `package ` or `public `.
  let access: String
  let types: [SwiftType]
  /// Positions in ``types`` by the position of the kind; several for levels, points and depths.
  private var positions: [[Int]]

  init(_ framework: Framework) {
    self.framework = framework
    access =
      switch framework.manifest.swift.access?.value {
      case .package: "package "
      case .public: "public "
      case .internal, nil: ""
      }
    var types = SwiftPlan.types(of: framework)
    var reserved = Set(types.map(\.name)).union(Kind.allCases.map(SwiftPlan.typeName)).union(SwiftChoice.allNames)
    namespace = SwiftPlan.namespace(of: framework, reserved: reserved)
    reserved.insert(namespace)
    positions = Array(repeating: [], count: Kind.allCases.count)
    for index in types.indices {
      types[index].names = SwiftPlan.names(of: types[index], framework, reserved: reserved)
      positions[types[index].kind.position].append(index)
    }
    self.types = types
  }

  /// The types whose values are things of a kind.
  func types(of kind: Kind) -> [SwiftType] {
    positions[kind.position].map { types[$0] }
  }

  /// The id by which the generated code knows a thing; one of another package has that package's alias in front.
  func rawValue(of thing: EntityID) -> String {
    let common = framework[thing]
    guard !framework.isOwn(thing), framework.packages.indices.contains(common.package) else { return common.id }
    let package = framework.packages[common.package]
    return package.isBuiltIn ? common.id : "\(package.alias):\(common.id)"
  }

  /// The type's name for a kind that has one type: `Target`.
  static func typeName(of kind: Kind) -> String {
    SwiftName.name(kind.name[...], .type, prefix: kind.name)
  }

  /// The name that the manifest gives, else the framework's id, as a type; never that of a type in it.
  private static func namespace(of framework: Framework, reserved: Set<String>) -> String {
    let written = framework.manifest.swift.module?.value ?? framework.manifest.framework.id?.value ?? ""
    return SwiftName.name(written[...], .type, prefix: "framework", reserved: reserved)
  }

  private static func names(of type: SwiftType, _ framework: Framework, reserved: Set<String>) -> SwiftNames {
    let prefix = type.idPrefix.utf8.count
    func short(_ id: String) -> String {
      id.hasPrefix(type.idPrefix) ? String(Substring(id.utf8.dropFirst(prefix))) : id
    }
    var ids: [(EntityID, String)] = []
    var formerIDs: [(EntityID, String)] = []
    ids.reserveCapacity(type.things.count)
    for thing in type.things {
      ids.append((thing, short(framework[thing].id)))
      for former in framework.formerIDs(of: thing) { formerIDs.append((thing, short(former))) }
    }
    return SwiftNames(
      ids, formerIDs: formerIDs, kind: type.kind, isFlat: type.isEnum, reserved: reserved)
  }
}
