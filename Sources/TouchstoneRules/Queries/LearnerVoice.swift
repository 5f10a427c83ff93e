import TouchstoneLanguage

extension Text {
  /// Whether the text is in the learner's own words: it begins with "I", as in "I can …", or says first when or where:
  /// "In my last year, I will …".
  var speaksAsLearner: Bool {
    value[...].beginsWithI
      || value.utf8.indices.contains { comma in
        value.utf8[comma] == UInt8(ascii: ",") && value[value.utf8.index(after: comma)...].dropFirst().beginsWithI
      }
  }
}

extension Substring {
  fileprivate var beginsWithI: Bool {
    var bytes = utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "I") else { return false }
    switch bytes.next() {
    // The last one begins a curly apostrophe: I’m.
    case UInt8(ascii: " "), UInt8(ascii: "'"), 0xE2: return true
    default: return false
    }
  }
}
