import TouchstoneLanguage
import TouchstoneModel

/// The translations of a framework, thing by thing, in an order that does not depend on files.
struct TranslatedTexts {
  /// By language.
  let sorted: [Translation]
  /// For each language what is translated of each thing, by path.
  private let texts: [[EntityID: [(path: String, text: String)]]]

  init(_ translations: [Translation]) {
    sorted = translations.sorted { $0.language < $1.language }
    texts = sorted.map { translation in
      var texts: [EntityID: [(path: String, text: String)]] = [:]
      for (key, text) in translation.texts {
        texts[key.entity, default: []].append((key.path, text.value))
      }
      return texts.mapValues { $0.sorted { $0.path < $1.path } }
    }
  }

  var languages: [String] { sorted.map(\.language) }

  func hasTexts(of id: EntityID) -> Bool {
    texts.contains { $0[id] != nil }
  }

  func texts(of id: EntityID, in language: String) -> [(path: String, text: String)] {
    sorted.firstIndex { $0.language == language }.flatMap { texts[$0][id] } ?? []
  }

  /// Every text, language by language.
  var all: [(language: String, entity: EntityID, path: String, text: String)] {
    zip(sorted, texts).flatMap { translation, texts in
      texts.keys.sorted().flatMap { entity in
        (texts[entity] ?? []).map { (translation.language, entity, $0.path, $0.text) }
      }
    }
  }
}
