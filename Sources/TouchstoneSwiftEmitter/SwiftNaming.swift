import TouchstoneLanguage

/// Sorts the ids of one kind into groups before they get their names.
struct SwiftNaming {
  struct Scope {
    /// What the ids in it begin with: `math.ratios`.
    var id: String
    var parent: Int?
    /// The last part of the group's id.
    var part: Substring
    /// Given by ``SwiftNaming/nameGroups()``.
    var name = ""
    /// Below the type, with a dot in front; given at the same time.
    var path = ""
    var groups: [Int] = []
    var members: [(thing: EntityID, part: Substring)] = []
    var formerMembers: [(thing: EntityID, part: Substring)] = []
  }

  private(set) var scopes = [Scope(id: "", parent: nil, part: "")]
  private var known: [String: Int] = [:]
  private let kind: Kind
  private let isFlat: Bool
  private let reserved: Set<String>

  /// Ids with more parts than this keep the rest in one name.
  private static let maximumDepth = 12

  init(kind: Kind, isFlat: Bool, reserved: Set<String>) {
    self.kind = kind
    self.isFlat = isFlat
    self.reserved = reserved
  }

  mutating func add(_ thing: EntityID, _ id: String, isFormer: Bool) {
    let (scope, part) = isFlat ? (0, id[...]) : place(of: id)
    if isFormer {
      scopes[scope].formerMembers.append((thing, part))
    } else {
      scopes[scope].members.append((thing, part))
    }
  }

  /// The group that an id lies in, made where it is new, and the part of the id that is left.
  private mutating func place(of id: String) -> (scope: Int, part: Substring) {
    guard let end = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return (0, id[...]) }
    if let scope = known[String(id[..<end])] { return (scope, id[id.utf8.index(after: end)...]) }
    var scope = 0
    var start = id.startIndex
    for _ in 0..<SwiftNaming.maximumDepth {
      guard let dot = id.utf8[start...].firstIndex(of: UInt8(ascii: ".")) else { break }
      scope = child(of: scope, part: id[start..<dot], id: String(id[..<dot]))
      start = id.utf8.index(after: dot)
    }
    return (scope, id[start...])
  }

  private mutating func child(of parent: Int, part: Substring, id: String) -> Int {
    if let scope = known[id] { return scope }
    scopes.append(Scope(id: id, parent: parent, part: part))
    scopes[parent].groups.append(scopes.count - 1)
    known[id] = scopes.count - 1
    return scopes.count - 1
  }

  /// Gives every group its name. Groups that cannot be told apart get a number, which no id can hold at that place.
  mutating func nameGroups() {
    for index in scopes.indices {
      let groups = scopes[index].groups
      let names = SwiftNaming.names(for: groups.map { scopes[$0].part }, .type, kind: kind, reserved: reserved)
      var taken: [String: Int] = [:]
      for (group, name) in zip(groups, names) {
        taken[name, default: 0] += 1
        let count = taken[name, default: 1]
        scopes[group].name = count == 1 ? name : "\(name)_\(count)"
        scopes[group].path = "\(scopes[index].path).\(scopes[group].name)"
      }
    }
  }

  /// A name for each part of an id that stands in one place; where two would be the same, those with hyphens or dots
  /// spell them out.
  static func names(
    for parts: [Substring], _ style: SwiftName.Style, kind: Kind, reserved: Set<String> = []
  ) -> [String] {
    let plain = parts.map { SwiftName.name($0, style, prefix: kind.name, reserved: reserved) }
    var counts: [String: Int] = [:]
    for name in plain { counts[name, default: 0] += 1 }
    guard counts.count < plain.count else { return plain }
    return zip(parts, plain).map { part, name in
      guard counts[name, default: 1] > 1, SwiftName.hasSeparators(part) else { return name }
      return SwiftName.name(part, style, prefix: kind.name, isSpelledOut: true, reserved: reserved)
    }
  }
}
