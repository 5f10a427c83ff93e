import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// The grades for which an item is meant, as CASE writes them: by the codes of the Common Education Data Standards.
  ///
  /// ```toml
  /// [[level]]
  /// id = 8
  /// grades = [7, 8]   # <-- 07 and 08, on the level and on each target at it
  /// ```
  func educationLevels(of id: EntityID) -> [String] {
    var found: [String] = []
    for grade in grades(of: id).map({ Framework.gradeCode($0.value) }) where !found.contains(grade) {
      found.append(grade)
    }
    return found
  }

  private func grades(of id: EntityID) -> [Text] {
    switch id.kind {
    case .level: return value(Level.self, id)?.grades ?? []
    case .standard:
      guard let standard = value(Standard.self, id) else { return [] }
      return standard.grades.isEmpty ? standard.level.map { grades(of: $0.target) } ?? [] : standard.grades
    case .target: return value(Target.self, id)?.level.map { grades(of: $0.target) } ?? []
    case .competency, .skill: return levelUse[id].flatMap { grades(of: $0) }
    default: return []
    }
  }

  /// `7` as `07`, `K` as `KG`; anything else as it was written.
  private static func gradeCode(_ grade: String) -> String {
    let word = CASEValues.oneLine(grade)
    if let number = Int(word), (0...13).contains(number) {
      return number == 0 ? "KG" : number < 10 ? "0\(number)" : "\(number)"
    }
    switch word.lowercased() {
    case "k", "kg", "kindergarten": return "KG"
    case "pk", "pre-k", "prek": return "PK"
    case _: return word
    }
  }
}
