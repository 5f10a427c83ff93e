import TouchstoneLanguage
import TouchstoneModel

/// From here to the next: what is new in the words of a level or a point against those just before.
extension PageWriter {
  /// How a text differs from the one before it; `nil` where marks would not help.
  func difference(_ wording: Wording?, since previous: Wording?) -> WordDifference? {
    guard let wording, let previous, wording.language == previous.language,
      PageWriter.isPlain(wording.text), PageWriter.isPlain(previous.text)
    else { return nil }
    return WordDifference(from: previous.text, to: wording.text)
  }

  /// A text as ``prose(_:style:)`` writes it, with what is new in it marked.
  mutating func prose(_ wording: Wording?, since previous: Wording?) {
    guard let wording, let difference = difference(wording, since: previous) else { return prose(wording) }
    markup("<p")
    languageAttributes(wording.language)
    markup(">")
    stretches(of: difference)
    markup("</p>\n")
  }

  /// A text as ``flow(_:)`` writes it, with what is new in it marked.
  mutating func flow(_ wording: Wording, since previous: Wording?) {
    guard let difference = difference(wording, since: previous) else { return flow(wording) }
    guard wording.language != nil else { return stretches(of: difference) }
    markup("<span")
    languageAttributes(wording.language)
    markup(">")
    stretches(of: difference)
    markup("</span>")
  }

  /// What is new is underlined, and said in words to those who hear the page.
  private mutating func stretches(of difference: WordDifference) {
    for stretch in difference.stretches {
      guard stretch.isNew else {
        html.text(String(stretch.text))
        continue
      }
      let words = stretch.text.utf8.reversed().drop { $0 <= 0x20 }.count
      let end = stretch.text.utf8.index(stretch.text.utf8.startIndex, offsetBy: words)
      markup("<ins><span class=\"unseen\">")
      say(phrases.learner.newWords)
      markup(" </span>")
      html.text(String(stretch.text[..<end]))
      markup("<span class=\"unseen\"> ")
      say(phrases.learner.endOfNewWords)
      markup("</span></ins>")
      html.text(String(stretch.text[end...]))
    }
  }

  /// Whether a text is one line without marks of emphasis or links, so that it can be taken apart between any words.
  private static func isPlain(_ text: String) -> Bool {
    BlockProse.isSingleLine(text) && !text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "[") }
  }
}
