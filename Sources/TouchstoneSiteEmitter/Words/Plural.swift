/// The plural of a district's own word, as English and Spanish form it.
///
/// In other languages it is the word itself, since a wrong plural is worse than none.
enum Plural {
  static func of(_ word: String, _ language: LanguageTag) -> String {
    switch language.primary {
    case "en": english(word)
    case "es": spanish(word)
    default: word
    }
  }

  private static func english(_ word: String) -> String {
    // In `strand of work` the first word changes.
    if let space = word.firstIndex(of: " "), word[space...].hasPrefix(" of ") {
      return english(String(word[..<space])) + word[space...]
    }
    let lowered = word.lowercased()
    if ["s", "x", "z", "ch", "sh"].contains(where: lowered.hasSuffix) { return word + "es" }
    let beforeLast = lowered.dropLast().last
    if lowered.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) { return word.dropLast() + "ies" }
    return word + "s"
  }

  private static func spanish(_ word: String) -> String {
    // In `meta de aprendizaje` the first word changes.
    if let space = word.firstIndex(of: " ") { return spanish(String(word[..<space])) + word[space...] }
    guard let last = word.lowercased().last else { return word }
    if "aeiouáéó".contains(last) { return word + "s" }
    if last == "z" { return word.dropLast() + "ces" }
    return last == "s" || last == "x" ? word : word + "es"
  }
}
