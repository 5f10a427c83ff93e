import TouchstoneLanguage
import TouchstoneModel

/// How messages name the things of a framework.
extension Framework {
  /// The id in quotation marks, `"math.ratios"`; with the name of its package where that is not this one.
  func quoted(_ id: EntityID) -> String {
    let common = self[id]
    guard common.package > 0, packages.indices.contains(common.package), !packages[common.package].isBuiltIn else {
      return "\"\(common.id)\""
    }
    return "\"\(packages[common.package].alias):\(common.id)\""
  }

  /// The kind and the id: `competency "math.ratios"`.
  func named(_ id: EntityID) -> String {
    "\(id.kind.name) \(quoted(id))"
  }

  /// What follows the word level: `8`, or `"professional.applied"` where the id is no number.
  func levelName(_ level: EntityID) -> String {
    let id = self[level].id
    return id.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? id : "\"\(id)\""
  }

  /// `level 8`, or `levels 6, 7 and 8`; no more than six are named.
  func levelNames(_ levels: [EntityID]) -> String {
    (levels.count == 1 ? "level " : "levels ") + levels.map(levelName).listed()
  }

  /// The part of a point's id that authors write where the scale is known: `"not-yet"`.
  func pointName(_ point: EntityID) -> String {
    "\"\(self[point].id.lastPart)\""
  }
}

extension EntityID {
  /// Whether a thing of its kind stands at one level rather than reaching over several.
  var isAtOneLevel: Bool { kind == .target || kind == .standard }
}

extension Array where Element == String {
  /// `a`, `a and b`, `a, b and c`; after six, how many more there are.
  func listed() -> String {
    if count > 6 {
      return "\(prefix(5).joined(separator: ", ")) and \(count - 5) more"
    }
    guard let last else { return "" }
    return count == 1 ? last : "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension String {
  /// What stands before the last dot of an id: `improvement` of `improvement.innovator`; empty where there is none.
  var groupPart: Substring {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return self[..<dot]
  }
}
