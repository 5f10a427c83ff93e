import TouchstoneLanguage

/// The names of all things of one type, and the groups that they stand in.
///
/// ```swift
/// Target.Math.Ratios.unitRate   // the group Math.Ratios, the member unitRate
/// ```
///
/// A group is an enum with a capital and a member has none, so that a skill and the group of its parts never meet.
struct SwiftNames {
  /// A group, or the type itself at position 0.
  struct Scope {
    /// What the ids in it begin with: `math.ratios`; empty for the type itself.
    var id: String
    /// Below the type, with a dot in front: `.Math.Ratios`.
    var path: String
    /// The groups in it, as the name of each and its position.
    var groups: [(name: String, scope: Int)] = []
    var members: [Member] = []
  }

  /// A name for a thing.
  struct Member {
    var name: String
    var thing: EntityID
    /// Whether it is an id that the thing had before.
    var isFormer: Bool
  }

  /// Parents stand before what is in them.
  private(set) var scopes = [Scope(id: "", path: "")]
  private(set) var collisions: [SwiftNameCollision] = []
  /// The scope and name of each thing that has one.
  private(set) var places: [EntityID: (scope: Int, name: String)] = [:]

  init() {}

  /// - Parameters:
  ///   - ids: the things with the ids that are to be named, without what the type leaves out.
  ///   - formerIDs: ids that they had before.
  ///   - isFlat: whether all stand in the type itself, as the cases of an enum do.
  ///   - reserved: types of the framework that no group may hide.
  init(
    _ ids: [(EntityID, String)], formerIDs: [(EntityID, String)], kind: Kind, isFlat: Bool, reserved: Set<String>
  ) {
    var naming = SwiftNaming(kind: kind, isFlat: isFlat, reserved: reserved)
    for (thing, id) in ids { naming.add(thing, id, isFormer: false) }
    for (thing, id) in formerIDs { naming.add(thing, id, isFormer: true) }
    naming.nameGroups()
    scopes = naming.scopes.map { Scope(id: $0.id, path: $0.path) }
    for (index, scope) in naming.scopes.enumerated() {
      if let parent = scope.parent { scopes[parent].groups.append((scope.name, index)) }
      nameMembers(of: scope, index, kind)
    }
  }

  /// Where a thing is found below its type: `.Math.Ratios.unitRate`.
  func path(of thing: EntityID) -> String? {
    places[thing].map { "\(scopes[$0.scope].path).\($0.name)" }
  }

  private mutating func nameMembers(of scope: SwiftNaming.Scope, _ index: Int, _ kind: Kind) {
    var holders: [String: EntityID] = [:]
    var colliding: [String: Int] = [:]
    let names = SwiftNaming.names(for: scope.members.map { $0.part }, .member, kind: kind)
    for (name, member) in zip(names, scope.members) {
      guard let holder = holders[name] else {
        holders[name] = member.thing
        places[member.thing] = (index, name)
        scopes[index].members.append(Member(name: name, thing: member.thing, isFormer: false))
        continue
      }
      let whole = String("\(scope.path).\(name)".dropFirst())
      if let known = colliding[name] {
        collisions[known].things.append(member.thing)
      } else {
        colliding[name] = collisions.count
        collisions.append(SwiftNameCollision(name: whole, things: [holder, member.thing]))
      }
    }
    for former in scope.formerMembers {
      let names = [false, true].map {
        SwiftName.name(former.part, .member, prefix: kind.name, isSpelledOut: $0)
      }
      guard let name = names.first(where: { holders[$0] == nil }) else { continue }
      holders[name] = former.thing
      scopes[index].members.append(Member(name: name, thing: former.thing, isFormer: true))
    }
  }
}
