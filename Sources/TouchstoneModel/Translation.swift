public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// The texts of a framework in another language: `translation = "es"`.
public struct Translation: Sendable, Equatable {
  /// A text of a thing: a field, or a level or point inside one (`levels.8.descriptor`).
  public struct Key: Hashable, Sendable {
    public var entity: EntityID
    public var path: String

    public init(_ entity: EntityID, _ path: String) {
      self.entity = entity
      self.path = path
    }
  }

  /// As BCP 47 has it: `es`, `pt-BR`.
  public var language: String
  /// Where the language was first declared.
  public var span: SourceSpan
  public var texts: [Key: Text]
  public var title: Text?
  public var statement: Text?
  /// What this language calls things: `[terms]` of the translation.
  public var terms: [LocalTerm] = []

  public init(language: String, span: SourceSpan, texts: [Key: Text] = [:]) {
    self.language = language
    self.span = span
    self.texts = texts
  }

  /// The text in this language, or `nil` where it is not yet translated.
  public func text(_ path: String, of entity: EntityID) -> Text? {
    texts[Key(entity, path)]
  }
}
