/// A language that the site speaks: all that it says of its own, what it calls things, and how a word becomes several.
///
/// Each is one file of `Languages` and one entry of ``all``. The compiler asks for every text, so a language is complete
/// or does not build. Languages that are not here can be read all the same: authors' texts stand in their own language,
/// and around them the site speaks English.
struct SiteLanguage: Sendable {
  /// `es`, which also speaks for `es-MX`.
  var tag: LanguageTag
  /// What its own speakers call it.
  var ownName: String
  /// What kinds and people are called, one and several.
  var words: [String: (one: String, many: String)]
  /// The plural of a district's own word.
  var plural: @Sendable (String) -> String
  var phrases: Phrases

  init(
    tag: String, ownName: String, words: [String: (one: String, many: String)],
    plural: @escaping @Sendable (String) -> String, phrases: Phrases
  ) {
    self.tag = LanguageTag(tag)
    self.ownName = ownName
    self.words = words
    self.plural = plural
    self.phrases = phrases
  }

  /// Every language that the site speaks.
  static let all: [SiteLanguage] = [.english, .spanish]

  /// The language among several in which a page in some language is written; `nil` where none of them is that.
  static func speaking(_ language: LanguageTag, among languages: [SiteLanguage]) -> SiteLanguage? {
    languages.first { $0.tag.primary == language.primary }
  }
}
