import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A text as an edition shows it, and its language where that is not the page's own.
struct Wording: Sendable, Equatable {
  var text: String
  var language: LanguageTag?
}

/// The texts of a translation, found thing by thing.
///
/// Looking up `levels.8.descriptor` in one large table would make that path for every text of every page; here it is
/// compared with the few paths of one thing.
struct EditionTexts: Sendable {
  private var texts: [[(path: String, text: String)]]
  /// By number, the first file in which something of a thing is translated.
  private(set) var sources: [SourceID?]

  init(_ translation: Translation, _ numbering: EntityNumbering) {
    texts = Array(repeating: [], count: numbering.count)
    sources = Array(repeating: nil, count: numbering.count)
    for (key, text) in translation.texts {
      guard let number = numbering[key.entity] else { continue }
      texts[number].append((key.path, text.value))
      if sources[number].map({ text.span.source < $0 }) ?? true { sources[number] = text.span.source }
    }
  }

  /// The translation of a field.
  subscript(_ number: Int, _ path: String) -> String? {
    texts[number].first { $0.path == path }?.text
  }

  /// The translation of a text kept by level or by point: `levels`, `8`, `.descriptor`.
  subscript(_ number: Int, _ field: StaticString, _ key: String, _ ending: StaticString) -> String? {
    texts[number].first { entry in
      var rest = entry.path.utf8[...]
      return EditionTexts.drop(field, from: &rest) && EditionTexts.drop(key, from: &rest)
        && EditionTexts.drop(ending, from: &rest) && rest.isEmpty
    }?.text
  }

  private static func drop(_ text: StaticString, from rest: inout Substring.UTF8View) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: bytes) else { return false }
    rest = rest.dropFirst(bytes.count)
    return true
  }

  private static func drop(_ text: String, from rest: inout Substring.UTF8View) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }
}
