import TouchstoneDiagnostics
import TouchstoneLanguage

/// The names of one package: which id means which declarations, one of each kind at most.
///
/// An id is looked up once for all kinds that a reference allows, so they share one table.
struct SymbolTable {
  /// A declaration with a name, and the next one of another kind with the same.
  private struct Entry {
    var id: EntityID
    /// Its position among the entries, or a negative number.
    var next: Int32
  }

  /// A former id of a kind.
  private struct FormerName: Hashable {
    var kind: Kind
    var name: String
  }

  private var heads: [String: Int32] = [:]
  private var entries: [Entry] = []
  /// Ids that things had before.
  private var former: [FormerName: Int32] = [:]
  /// Printed codes of standards; negative where a code is printed on several.
  private(set) var standardCodes: [String: Int32] = [:]

  mutating func reserve(_ count: Int) {
    heads.reserveCapacity(count)
    entries.reserveCapacity(count)
  }

  /// Enters declarations; reports ids that stand twice.
  mutating func add<D: Declaration>(
    _ type: D.Type, _ declarations: [D], package: Int, report: (Diagnostic) -> Void
  ) {
    guard type.kind.hasID else { return }
    var hasFormer = false
    for index in declarations.indices {
      let declaration = declarations[index]
      guard declaration.package == package, !declaration.id.isEmpty else { continue }
      hasFormer = hasFormer || !declaration.was.isEmpty
      if let first = enter(EntityID(type.kind, index), declaration.id) {
        report(.duplicateID(type.kind, declarations[Int(first.index)], declaration))
      }
    }
    guard hasFormer else { return }
    for index in declarations.indices where declarations[index].package == package {
      for former in declarations[index].was {
        addFormer(former, Int32(index), type.kind, declarations, report)
      }
    }
  }

  /// Enters a name, unless something of the kind has it, which is returned.
  private mutating func enter(_ id: EntityID, _ name: String) -> EntityID? {
    let position = Int32(entries.count)
    guard let head = heads.updateValue(position, forKey: name) else {
      entries.append(Entry(id: id, next: -1))
      return nil
    }
    if let known = lookup(id.kind, from: head) {
      heads[name] = head
      return known
    }
    entries.append(Entry(id: id, next: head))
    return nil
  }

  private mutating func addFormer<D: Declaration>(
    _ name: Text, _ index: Int32, _ kind: Kind, _ declarations: [D], _ report: (Diagnostic) -> Void
  ) {
    if let current = lookup(kind, name.value) {
      report(.formerIDInUse(kind, name, declarations[Int(current.index)]))
    } else if let other = former.updateValue(index, forKey: FormerName(kind: kind, name: name.value)), other != index {
      report(.formerIDClaimedTwice(kind, name, declarations[Int(other)]))
    }
  }

  mutating func addCodes(_ standards: [Standard], package: Int) {
    for index in standards.indices where standards[index].package == package {
      guard let code = standards[index].code?.value else { continue }
      if standardCodes.updateValue(Int32(index), forKey: code) != nil { standardCodes[code] = -1 }
    }
  }

  /// The things of these kinds that have an id, in no order.
  func lookup(_ kinds: KindSet, _ id: String) -> Meanings {
    var meanings = Meanings()
    var position = heads[id] ?? -1
    while position >= 0 {
      let entry = entries[Int(position)]
      if kinds.contains(entry.id.kind) { meanings.add(entry.id) }
      position = entry.next
    }
    return meanings
  }

  func lookup(_ kind: Kind, _ id: String) -> EntityID? {
    heads[id].flatMap { lookup(kind, from: $0) }
  }

  private func lookup(_ kind: Kind, from head: Int32) -> EntityID? {
    var position = head
    while position >= 0 {
      let entry = entries[Int(position)]
      if entry.id.kind == kind { return entry.id }
      position = entry.next
    }
    return nil
  }

  func lookupFormer(_ kind: Kind, _ id: String) -> EntityID? {
    former[FormerName(kind: kind, name: id)].map { EntityID(kind, Int($0)) }
  }

  /// Every id of a kind, in no order: for suggestions, which sort.
  func ids(_ kind: Kind) -> [String] {
    heads.compactMap { lookup(kind, from: $0.value) == nil ? nil : $0.key }
  }
}

/// What a name may mean: nothing, one thing, or several of different kinds.
struct Meanings {
  private(set) var first: EntityID?
  /// Those besides the first.
  private var others: [EntityID] = []

  mutating func add(_ id: EntityID) {
    if first == nil { first = id } else { others.append(id) }
  }

  var isAmbiguous: Bool { !others.isEmpty }

  /// In the order of their kinds.
  var all: [EntityID] { ((first.map { [$0] } ?? []) + others).sorted() }
}
