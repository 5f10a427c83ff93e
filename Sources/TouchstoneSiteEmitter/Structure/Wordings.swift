import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The texts of authors as an edition shows them: translated, or else the original, marked with its language.
struct Wordings: Sendable {
  private let numbering: EntityNumbering
  private let texts: EditionTexts?
  /// The language of the original where it is not the page's own.
  let originalLanguage: LanguageTag?
  /// The language of the translation where it is not the page's own.
  let translationLanguage: LanguageTag?

  init(_ site: Site, _ place: EditionLanguage, pageLanguage: LanguageTag) {
    numbering = site.numbering
    texts = place.translation.map { EditionTexts(site.framework.translations[$0], site.numbering) }
    let original = site.languages.first?.language ?? pageLanguage
    originalLanguage = original == pageLanguage ? nil : original
    translationLanguage = place.language == pageLanguage ? nil : place.language
  }

  /// A field of a thing.
  func wording(_ original: Text?, _ path: String, of id: EntityID) -> Wording? {
    guard let original else { return nil }
    if let texts, let number = numbering[id], let text = texts[number, path] { return translated(text) }
    return self.original(original)
  }

  /// A text kept by level or by point: `levels.`, `8`, `.descriptor`.
  func wording(
    _ original: Text?, _ field: StaticString, _ key: String, _ ending: StaticString, of id: EntityID
  ) -> Wording? {
    guard let original else { return nil }
    if let texts, let number = numbering[id], let text = texts[number, field, key, ending] { return translated(text) }
    return self.original(original)
  }

  /// Each of several texts.
  func wordings(_ originals: [Text], _ path: String, of id: EntityID) -> [Wording] {
    originals.enumerated().map { index, original in
      if let texts, let number = numbering[id], let text = texts[number, "\(path).\(index)"] {
        return translated(text)
      }
      return self.original(original)
    }
  }

  /// The file in which a thing is translated; `nil` where nothing of it is, and on pages in the original language.
  func translationSource(of id: EntityID) -> SourceID? {
    guard let texts, let number = numbering[id] else { return nil }
    return texts.sources[number]
  }

  /// A text that cannot be translated, such as why one thing comes before another.
  func original(_ text: Text) -> Wording {
    // A number, or the name of a grade such as K, is the same in every language.
    guard let originalLanguage, text.value.utf8.count > 2, text.value.utf8.contains(where: { $0 > 0x40 }) else {
      return Wording(text: text.value)
    }
    return Wording(text: text.value, language: originalLanguage)
  }

  func translated(_ text: String) -> Wording {
    Wording(text: text, language: translationLanguage)
  }
}
