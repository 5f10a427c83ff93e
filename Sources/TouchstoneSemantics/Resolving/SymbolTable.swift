import TouchstoneDiagnostics
import TouchstoneLanguage

/// The names of one package: which id means which declaration, kind by kind.
struct SymbolTable {
  private var indexes: [[String: Int32]]
  /// Ids that things had before.
  private var formerIndexes: [[String: Int32]]
  /// Printed codes of standards; negative where a code is printed on several.
  private(set) var standardCodes: [String: Int32] = [:]

  init() {
    indexes = Array(repeating: [:], count: Kind.allCases.count)
    formerIndexes = indexes
  }

  /// Enters declarations; reports ids that stand twice.
  mutating func add<D: Declaration>(
    _ type: D.Type, _ declarations: [D], package: Int, report: (Diagnostic) -> Void
  ) {
    guard type.kind.hasID else { return }
    let position = type.kind.position
    indexes[position].reserveCapacity(declarations.count)
    for index in declarations.indices where declarations[index].package == package {
      let common = declarations[index]
      guard !common.id.isEmpty else { continue }
      if let first = indexes[position].updateValue(Int32(index), forKey: common.id) {
        indexes[position][common.id] = first
        report(.duplicateID(type.kind, declarations[Int(first)], common))
      }
    }
    for index in declarations.indices where declarations[index].package == package {
      for former in declarations[index].was {
        addFormer(former, Int32(index), type.kind, declarations, report)
      }
    }
  }

  private mutating func addFormer<D: Declaration>(
    _ former: Text, _ index: Int32, _ kind: Kind, _ declarations: [D], _ report: (Diagnostic) -> Void
  ) {
    let position = kind.position
    if let current = indexes[position][former.value] {
      report(.formerIDInUse(kind, former, declarations[Int(current)]))
    } else if let other = formerIndexes[position].updateValue(index, forKey: former.value), other != index {
      report(.formerIDClaimedTwice(kind, former, declarations[Int(other)]))
    }
  }

  mutating func addCodes(_ standards: [Standard], package: Int) {
    for index in standards.indices where standards[index].package == package {
      guard let code = standards[index].code?.value else { continue }
      if standardCodes.updateValue(Int32(index), forKey: code) != nil { standardCodes[code] = -1 }
    }
  }

  func lookup(_ kind: Kind, _ id: String) -> EntityID? {
    indexes[kind.position][id].map { EntityID(kind, Int($0)) }
  }

  func lookupFormer(_ kind: Kind, _ id: String) -> EntityID? {
    formerIndexes[kind.position][id].map { EntityID(kind, Int($0)) }
  }

  /// Every id of a kind, in no order: for suggestions, which sort.
  func ids(_ kind: Kind) -> Dictionary<String, Int32>.Keys {
    indexes[kind.position].keys
  }
}
