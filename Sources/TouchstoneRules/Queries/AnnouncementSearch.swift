import TouchstoneLanguage
import TouchstoneModel

/// Looks in texts for a number of parts of one kind: `four major phases`.
struct AnnouncementSearch {
  /// What the parts are called, for several of them, in small letters.
  private let plurals: Set<String>

  init(_ framework: Framework, _ kind: Kind) {
    var plurals: Set<String> = [kind.plural]
    for term in framework.manifest.terms where term.word == kind.name {
      for word in term.local { plurals.formUnion(word.value.wordsAlone.englishPlurals) }
    }
    self.plurals = plurals
  }

  /// The first number that is announced, and the words that do so, `four phases`; "one of two phases" announces none.
  func first(in text: String) -> (number: Int, words: String)? {
    guard text.utf8.count > 8 else { return nil }
    let words = text.split { $0 == " " || $0 == "\n" }
    for position in words.indices {
      guard let number = String(words[position]).announcedNumber else { continue }
      var end = position + 1
      while end < words.count, end - position <= 2, AnnouncementSearch.fillers.contains(words[end].lowercased()) {
        end += 1
      }
      guard end < words.count, plurals.contains(String(words[end]).wordsAlone), !isSetApart(words, position, end) else {
        continue
      }
      let last = words[end].prefix { $0.isLetter || $0 == "-" }
      return (number, "\(words[position]) \(last)".lowercased())
    }
    return nil
  }

  /// Whether the words around say that not all parts are counted, or parts of something else.
  private func isSetApart(_ words: [Substring], _ start: Int, _ end: Int) -> Bool {
    if start > 0, AnnouncementSearch.before.contains(words[start - 1].lowercased()) { return true }
    if let last = words[end].last, !last.isLetter { return false }
    return end + 1 < words.count && AnnouncementSearch.after.contains(words[end + 1].lowercased())
  }

  private static let fillers: Set<String> = [
    "major", "main", "key", "core", "distinct", "different", "successive", "consecutive", "short", "long", "big",
    "broad", "linked", "connected",
  ]
  private static let before: Set<String> = [
    "of", "least", "most", "than", "to", "or", "about", "only", "another", "other", "these", "those", "first", "last",
    "next", "any", "every", "all", "not", "no", "each", "the",
  ]
  private static let after: Set<String> = ["of", "in", "per", "each", "for", "or", "from", "below", "above", "behind"]
}

extension String {
  /// `four` or `4`, from two to twelve, or any number of two or three digits.
  fileprivate var announcedNumber: Int? {
    if utf8.allSatisfy(\.isDecimalDigit) { return utf8.count < 4 ? Int(self).flatMap { $0 > 1 ? $0 : nil } : nil }
    let names = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return names.firstIndex(of: lowercased()).map { $0 + 2 }
  }

  /// The forms that an English word may have for several: `stages` of `stage`, `studies` of `study`.
  fileprivate var englishPlurals: [String] {
    hasSuffix("y") ? [String(dropLast()) + "ies", self + "s"] : [self + "s"]
  }
}
