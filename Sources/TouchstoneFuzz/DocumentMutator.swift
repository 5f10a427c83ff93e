/// Makes one to three small changes to a document, as a slip of the hand or a careless paste would.
struct DocumentMutator {
  private var random: SeededGenerator
  private let corpus: [[UInt8]]

  /// Bytes and words that mean something in TOML, and so do harm in the wrong place.
  private static let tokens: [[UInt8]] = [
    "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\\", "#", "\n", "\r\n", " ", "\t", "+",
    "-", "_", ":", "0", "1", "9", "true", "false", "inf", "nan", "0x", "e", "T", "Z", "a", "a.b", "\\u00e9", "é",
    "1979-05-27", "07:32:00", "\u{FEFF}", "\u{A0}", "“",
  ].map { Array($0.utf8) }

  init(corpus: [[UInt8]], seed: UInt64) {
    self.corpus = corpus
    random = SeededGenerator(seed: seed)
  }

  mutating func next() -> [UInt8] {
    guard var document = corpus.randomElement(using: &random) else { return [] }
    for _ in 0..<Int.random(in: 1...3, using: &random) { change(&document) }
    return document
  }

  private mutating func change(_ document: inout [UInt8]) {
    let place = Int.random(in: 0...document.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where place < document.count:
      document.remove(at: place)
    case 1 where place < document.count:
      document[place] = UInt8.random(in: 0...127, using: &random)
    case 2:
      let end = min(document.count, place + Int.random(in: 1...12, using: &random))
      document.removeSubrange(place..<end)
    case 3:
      let end = min(document.count, place + Int.random(in: 1...24, using: &random))
      document.insert(contentsOf: Array(document[place..<end]), at: place)
    case 4:
      document.insert(contentsOf: splice(), at: place)
    default:
      let token = Self.tokens.randomElement(using: &random) ?? []
      let end = min(document.count, place + Int.random(in: 0...1, using: &random) * token.count)
      document.replaceSubrange(place..<end, with: token)
    }
  }

  /// Some lines of another document.
  private mutating func splice() -> [UInt8] {
    guard let other = corpus.randomElement(using: &random), !other.isEmpty else { return [] }
    let start = Int.random(in: 0..<other.count, using: &random)
    return Array(other[start..<min(other.count, start + Int.random(in: 1...60, using: &random))])
  }
}
