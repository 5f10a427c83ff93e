import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The site in one language.
///
/// A class, though it never changes: thousands of pages look things up here, and passing on a reference is cheaper than
/// copying what it holds. Pages of 5,000 things were written three times as fast.
final class Edition: Sendable {
  let site: Site
  let place: EditionLanguage
  /// The language in which the site itself speaks; that of the texts wherever the site knows it.
  let language: LanguageTag
  let phrases: Phrases
  let title: Wording
  let statement: Wording?
  let wordings: Wordings
  /// By the number of each thing.
  let names: [Name]
  /// What the district calls things otherwise, for everyone.
  let localTerms: [LocalTerm]
  /// What things are called without the district's own words.
  let usualWords: [String: (one: String, many: String)]
  /// Whether there is anything for those who teach to plan from or to judge by.
  let hasTeachersPage: Bool
  /// The language of what has not been translated; `nil` where nothing has to be.
  var untranslatedLanguage: LanguageTag? { place.translation == nil ? nil : wordings.originalLanguage }
  /// What things are called; by audience, since adults may call things otherwise.
  private let vocabularies: [Audience: Vocabulary]
  private let general: Vocabulary

  init(_ site: Site, _ place: EditionLanguage) {
    self.site = site
    self.place = place
    let translation = place.translation.map { site.framework.translations[$0] }
    let spoken = SiteLanguage.speaking(place.language, among: site.spoken)
    language = spoken == nil ? SiteLanguage.english.tag : place.language
    phrases = (spoken ?? .english).phrases
    wordings = Wordings(site, place, pageLanguage: language)
    let terms = translation.map(\.terms) ?? site.framework.manifest.terms
    localTerms = terms.filter { $0.audience == nil && !$0.local.isEmpty }
    hasTeachersPage = site.hasTeachersPage
    usualWords = (spoken ?? .english).words
    (general, vocabularies) = Edition.vocabularies(terms, spoken)
    let header = site.framework.manifest.framework
    let original = header.title ?? header.id ?? Text("", header.span)
    title = translation?.title.map { [wordings] in wordings.translated($0.value) } ?? wordings.original(original)
    statement =
      translation?.statement.map { [wordings] in wordings.translated($0.value) }
      ?? header.statement.map { [wordings] in wordings.original($0) }
    names = Naming(site: site, wordings: wordings, vocabulary: general, phrases: phrases, language: language).names()
  }

  private static func vocabularies(
    _ terms: [LocalTerm], _ spoken: SiteLanguage?
  ) -> (general: Vocabulary, byAudience: [Audience: Vocabulary]) {
    let words = (spoken ?? .english).words
    let plural = spoken?.plural ?? { $0 }
    let forAll = terms.filter { $0.audience == nil }
    var byAudience: [Audience: Vocabulary] = [:]
    for audience in Audience.allCases {
      let own = terms.filter { $0.audience == audience }
      if !own.isEmpty { byAudience[audience] = Vocabulary(words, forAll + own, plural: plural) }
    }
    return (Vocabulary(words, forAll, plural: plural), byAudience)
  }

  /// The words for a page about a thing.
  func vocabulary(about id: EntityID?) -> Vocabulary {
    guard !vocabularies.isEmpty, let id else { return general }
    return vocabularies[site.framework.audience(of: id)] ?? general
  }

  // MARK: - Texts

  /// A field of a thing, translated or as it was written.
  func wording(_ original: Text?, _ path: String, of id: EntityID) -> Wording? {
    wordings.wording(original, path, of: id)
  }

  /// The same for a text kept by level or by point.
  func wording(
    _ original: Text?, _ field: StaticString, _ key: String, _ ending: StaticString, of id: EntityID
  ) -> Wording? {
    wordings.wording(original, field, key, ending, of: id)
  }

  /// The same for each of several texts.
  func wordings(_ originals: [Text], _ path: String, of id: EntityID) -> [Wording] {
    wordings.wordings(originals, path, of: id)
  }

  /// A text that cannot be translated.
  func original(_ text: Text) -> Wording {
    wordings.original(text)
  }

  /// What a thing says in a full sentence.
  func statement(of id: EntityID) -> Wording? {
    wordings.wording(site.statement(of: id), "statement", of: id)
  }

  /// The statement, where it does not serve as the name already.
  func statementBesideName(of id: EntityID) -> Wording? {
    guard let number = site.numbering[id], !names[number].isStatement else { return nil }
    return statement(of: id)
  }

  /// What a thing is called.
  func name(of id: EntityID) -> Name {
    site.numbering[id].map { names[$0] } ?? Name()
  }
}
