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

  /// What follows the word level: `8`, or `"Applied"` where the id is no number.
  func levelName(_ level: EntityID) -> String {
    let common = self[level]
    guard !common.id.isWholeNumber else { return common.id }
    // Before `Level 3` stands the word already.
    guard let title = common.title?.value.without(prefix: "Level ") else { return "\"\(common.id)\"" }
    return title.isWholeNumber ? title : "\"\(title)\""
  }

  /// What follows the word depth: `3 ("Strategic thinking")`, or `"Apply"` where the id ends in no number.
  func depthName(_ depth: EntityID) -> String {
    let common = self[depth]
    let number = String(common.id.lastPart)
    guard let title = common.title?.value else { return number.isWholeNumber ? number : "\"\(number)\"" }
    return number.isWholeNumber ? "\(number) (\"\(title)\")" : "\"\(title)\""
  }

  /// `level 8`, or `levels 6, 7 and 8`; no more than six are named.
  func levelNames(_ levels: [EntityID]) -> String {
    (levels.count == 1 ? "level " : "levels ") + levels.map(levelName).listed()
  }

  /// A point by its title, `"Not yet"`; by the part of its id that authors write, `"not-yet"`, where it has none.
  func pointName(_ point: EntityID) -> String {
    let common = self[point]
    return "\"\(common.title?.value ?? String(common.id.lastPart))\""
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

extension Int {
  /// So many things, every one of them: `both supports`, `all 3 supports`.
  func all(_ things: String) -> String {
    self == 2 ? "both \(things)" : "all \(self) \(things)"
  }

  /// So many things, and not one of them: `neither of the 2 measures`, `none of the 3 measures`.
  func none(_ things: String) -> String {
    "\(self == 2 ? "neither" : "none") of the \(self) \(things)"
  }
}

extension String {
  fileprivate var isWholeNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDecimalDigit) }

  fileprivate func without(prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }

  /// What stands before the last dot of an id: `improvement` of `improvement.innovator`; empty where there is none.
  var groupPart: Substring {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return self[..<dot]
  }
}
