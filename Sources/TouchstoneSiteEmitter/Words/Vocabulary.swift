import TouchstoneLanguage

/// What a district calls learners, competencies and everything else, one and several of each.
///
/// ```toml
/// [terms]
/// learner = "scholar"                        # <-- every page says scholar
/// skill = ["indicator", "sub-indicator"]     # <-- and for skills inside skills, sub-indicator
/// ```
struct Vocabulary: Sendable {
  /// A word of the language of phrases, `learner`, and what stands in its place.
  private struct Entry: Sendable {
    var name: String
    /// One word for each depth of nesting, most often one.
    var singular: [String]
    var plural: [String]
    /// The same with capitals.
    var singularCapitalised: [String] = []
    var pluralCapitalised = ""
  }

  /// By the kind's position, and after the kinds the people.
  private var entries: [Entry]
  /// What phrases may name between braces, and the word that is written there.
  private var placeholders: [(name: String, word: String)]

  /// The words of a language, replaced by the district's own where it has any.
  ///
  /// - Parameter plural: makes several of a district's own word; a word as it is where nobody knows better, since a wrong
  ///   plural is worse than none.
  init(
    _ defaults: [String: (one: String, many: String)], _ terms: [LocalTerm],
    plural: (String) -> String = { $0 }
  ) {
    let names = Kind.allCases.sorted().map { ($0.name, $0.plural) } + Vocabulary.people
    entries = names.map { name, plural in
      let word = defaults[name] ?? (name, plural)
      return Entry(name: name, singular: [word.one], plural: [word.many])
    }
    for term in terms where !term.local.isEmpty {
      guard let index = entries.firstIndex(where: { $0.name == term.word }) else { continue }
      entries[index].singular = term.local.map(\.value)
      entries[index].plural = term.local.map { plural($0.value) }
    }
    for index in entries.indices {
      entries[index].singularCapitalised = entries[index].singular.map(Vocabulary.capitalised)
      entries[index].pluralCapitalised = Vocabulary.capitalised(entries[index].plural[0])
    }
    placeholders = []
    for (entry, (name, plural)) in zip(entries, names) {
      add(name, entry.singular[0])
      add(plural, entry.plural[0])
    }
  }

  private mutating func add(_ name: String, _ word: String) {
    placeholders.append((name, word))
    placeholders.append((Vocabulary.capitalised(name), Vocabulary.capitalised(word)))
  }

  /// The word for one thing of a kind; for skills inside skills that of their depth.
  func word(_ kind: Kind, depth: Int = 0) -> String {
    let words = entries[kind.position].singular
    return words[min(max(depth, 0), words.count - 1)]
  }

  /// The word for one thing of a kind, with a capital.
  func capitalisedWord(_ kind: Kind, depth: Int = 0) -> String {
    let words = entries[kind.position].singularCapitalised
    return words[min(max(depth, 0), words.count - 1)]
  }

  /// The word for several, with a capital.
  func capitalisedWords(_ kind: Kind) -> String {
    entries[kind.position].pluralCapitalised
  }

  /// The word for several.
  func words(_ kind: Kind) -> String {
    entries[kind.position].plural[0]
  }

  /// Writes a phrase with the words put in: `{Competencies} that lead here`.
  func write(_ phrase: String, to html: inout HTMLWriter) {
    var phrase = phrase
    phrase.withUTF8 { bytes in
      var start = 0
      while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        html.text(UnsafeBufferPointer(rebasing: bytes[start..<open]))
        let name = bytes[(open + 1)..<close]
        if let found = placeholders.first(where: { $0.name.utf8.elementsEqual(name) }) { html.text(found.word) }
        start = close + 1
      }
      html.text(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static let people = [
    ("learner", "learners"), ("educator", "educators"), ("leader", "leaders"), ("family", "families"),
    ("graduate", "graduates"),
  ]

  /// A word with its first letter made a capital.
  static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.titlecaseMapping + String(String.UnicodeScalarView(word.unicodeScalars.dropFirst()))
  }
}
