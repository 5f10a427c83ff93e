import TouchstoneLanguage
import TouchstoneModel

/// Words that name a level or a point, or hold a place, and so describe nothing where a description should stand.
///
/// ```toml
/// levels.6 = "Emerging"   # <-- a label
/// levels.7 = "TBD"        # <-- and another
/// ```
struct DescriptorLabels {
  private var labels: Set<String> = [
    // The field's own words for points and levels.
    "not yet", "beginning", "beginner", "novice", "emerging", "emergent", "developing", "approaching", "basic",
    "partial", "progressing", "partially proficient", "nearly proficient", "almost", "got it", "proficient",
    "proficiency", "competent", "sufficient", "secure", "applying", "meets", "meeting", "met", "meets standard",
    "meets the standard", "meets expectations", "approaching standard", "approaching expectations", "mastery",
    "mastered", "advanced", "accomplished", "distinguished", "expert", "exemplary", "extending", "exceeding", "exceeds",
    "exceeds standard", "exceeds the standard", "exceeds expectations", "excellent", "good", "satisfactory",
    // What stands there until somebody writes it.
    "tbd", "tba", "tbc", "todo", "to do", "to be determined", "to be written", "to be decided", "to follow",
    "coming soon", "placeholder", "lorem ipsum", "n a", "na", "none", "nil", "x", "xx", "xxx", "same", "same as above",
    "as above", "see above", "see rubric", "see the rubric", "description", "descriptor", "text",
  ]

  init(_ framework: Framework) {
    for level in framework.own(Level.self) {
      add(level.id.lastPart)
      add(level.title?.value)
    }
    for point in framework.own(ScalePoint.self) {
      add(point.id.lastPart)
      add(point.title?.value)
    }
    labels.remove("")
  }

  private mutating func add(_ name: (some StringProtocol)?) {
    guard let name = name.map({ String($0).wordsAlone }) else { return }
    labels.insert(name)
    if name.utf8.allSatisfy(\.isDecimalDigit) { labels.insert("level \(name)") }
  }

  /// Whether a text is no more than a label: `Proficient.`, `TBD`, `…`.
  func contains(_ text: String) -> Bool {
    // Nothing that long is a label.
    guard text.utf8.count <= 60 else { return false }
    return labels.contains(text.wordsAlone)
      || text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
  }
}
