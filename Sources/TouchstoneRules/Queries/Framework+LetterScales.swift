import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Whether a scale is one of letter grades: each of its points is called by one letter, with a plus or a minus or
  /// without.
  ///
  /// ```toml
  /// [[scale]]
  /// id = "letters"
  /// point = [{ id = "c" }, { id = "b" }, { id = "a", title = "A" }]   # <-- letters all through
  /// ```
  func isOfLetters(_ scale: EntityID) -> Bool {
    let points = points(of: scale)
    return points.count > 1
      && points.allSatisfy { point in
        let common = self[point]
        return String(common.id.lastPart).isLetterGrade || common.title?.value.isLetterGrade ?? false
      }
  }
}

extension String {
  /// `a`, `B+`, `c-minus`.
  fileprivate var isLetterGrade: Bool {
    var words = wordsAlone.split(separator: " ")
    if words.count == 2, words[1] == "plus" || words[1] == "minus" { words.removeLast() }
    return words.count == 1 && words[0].utf8.count == 1 && words[0].utf8.allSatisfy(\.isLowercaseLetter)
  }
}
