/// A text in the language that was found for it.
public struct LocalizedText: Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public var text: String
  /// Its language, as BCP 47 has it; to be given to whatever shows or speaks the text.
  public var language: String
  /// Whether this is another language than the one asked for, because nobody has translated the text.
  public var isFallback: Bool

  /// The text without its language.
  public var description: String { text }
}
