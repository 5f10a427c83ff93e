package import TouchstoneDiagnostics
package import TouchstoneLanguage

/// The texts of a framework in another language: `translation = "es"`.
package struct Translation: Sendable, Equatable {
  /// A text of a thing: a field, or a level or point inside one (`levels.8.descriptor`).
  package struct Key: Hashable, Sendable {
    package var entity: EntityID
    package var path: String

    package init(_ entity: EntityID, _ path: String) {
      self.entity = entity
      self.path = path
    }
  }

  /// As BCP 47 has it: `es`, `pt-BR`.
  package var language: String
  /// Where the language was first declared.
  package var span: SourceSpan
  package var texts: [Key: Text]
  package var title: Text?
  package var statement: Text?
  /// What this language calls things: `[terms]` of the translation.
  package var terms: [LocalTerm] = []

  package init(language: String, span: SourceSpan, texts: [Key: Text] = [:]) {
    self.language = language
    self.span = span
    self.texts = texts
  }

  /// The text in this language, or `nil` where it is not yet translated.
  package func text(_ path: String, of entity: EntityID) -> Text? {
    texts[Key(entity, path)]
  }
}
