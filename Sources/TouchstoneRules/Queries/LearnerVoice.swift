import TouchstoneLanguage

extension Text {
  /// Whether the text is in the learner's own words: it begins with "I", as in "I can …".
  var speaksAsLearner: Bool {
    var bytes = value.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "I") else { return false }
    switch bytes.next() {
    // The last one begins a curly apostrophe: I’m.
    case UInt8(ascii: " "), UInt8(ascii: "'"), 0xE2: return true
    default: return false
    }
  }
}
