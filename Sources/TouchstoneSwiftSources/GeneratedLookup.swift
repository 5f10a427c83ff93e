import TouchstoneLanguage
import TouchstoneSwiftEmitter

/// The names of generated code, by the ways in which sources may write them.
struct GeneratedLookup {
  let names: GeneratedNames
  /// Positions of types by their whole name: `Riverbend.Target`.
  private(set) var typesByName: [String: Int] = [:]
  /// Positions of members by type and path: `Math.Ratios.unitRate`.
  private var members: [[String: Int]] = []
  /// The types that have a member of this path.
  private var holders: [String: [Int]] = [:]
  /// What a path may begin with, by type: `Math`, `Math.Ratios`.
  private var groups: [Set<String>] = []
  private var ids: [[String: GeneratedID]] = []

  init(_ names: GeneratedNames) {
    self.names = names
    for (index, type) in names.types.enumerated() {
      typesByName["\(names.namespace).\(type.name)"] = index
      var known: [String: Int] = [:]
      var groups: Set<String> = []
      for (position, member) in type.members.enumerated() {
        let path = member.path.joined(separator: ".")
        known[path] = position
        holders[path, default: []].append(index)
        for length in 1..<max(1, member.path.count) {
          groups.insert(member.path.prefix(length).joined(separator: "."))
        }
      }
      members.append(known)
      self.groups.append(groups)
      ids.append(Dictionary(type.ids.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  func wholeName(of type: Int) -> String {
    "\(names.namespace).\(names.types[type].name)"
  }

  /// The position of the member that a path names in a type.
  func member(_ path: [String], of type: Int) -> Int? {
    members[type][path.joined(separator: ".")]
  }

  /// The types that have a member of this path, in their order.
  func holders(of path: [String]) -> [Int] {
    holders[path.joined(separator: ".")] ?? []
  }

  /// Whether a path names a group of a type.
  func isGroup(_ path: [String], of type: Int) -> Bool {
    groups[type].contains(path.joined(separator: "."))
  }

  /// What a stored id means to a type.
  func id(_ id: String, of type: Int) -> GeneratedID? {
    ids[type][id]
  }

  /// The type whose things a reference names by their kind: `target` in `target/math.ratios`.
  func type(ofKind name: Substring) -> Int? {
    names.types.firstIndex { $0.kind.name == name && $0.whole == nil && $0.kind != .level }
  }
}
