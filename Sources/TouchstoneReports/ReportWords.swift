import TouchstoneLanguage
import TouchstoneModel

/// How reports speak of numbers and lists.
extension Int {
  /// `1 outcome`, `6 outcomes`; the plural adds an s unless given.
  func of(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`; nothing is left out.
  func inWords() -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension Framework {
  /// How a column or a sentence calls a level: `Level 8`, or the last part of its id where that is no number.
  func levelHeading(_ level: EntityID) -> String {
    let word = String(self[level].id.lastPart)
    return word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? "Level \(word)" : word
  }

  /// `level 8`, `levels 6 and 7`.
  func levelWords(_ levels: [EntityID]) -> String {
    (levels.count == 1 ? "level " : "levels ") + levels.map { String(self[$0].id.lastPart) }.inWords()
  }

  /// The lists of levels of this package that something speaks about.
  func ownContinua() -> [LevelIndex.Continuum] {
    levels.continua.filter { $0.levels.first.map(isOwn) ?? false }
  }

  /// What of a kind this package declares and has not retired.
  func inUse<D: Declaration>(_ type: D.Type) -> [(id: EntityID, value: D)] {
    each(type).filter { !$0.value.isRetired }
  }
}

extension [EntityID] {
  /// Each thing once, in the order of its first place.
  func each() -> [EntityID] {
    var known = EntitySet()
    return filter { known.insert($0) }
  }
}

extension Alignment {
  /// Whether it says that its two ends belong together.
  var saysTied: Bool {
    switch finding?.value {
    case .missing, .misaligned: false
    case .aligned, .outdated, nil: true
    }
  }
}
