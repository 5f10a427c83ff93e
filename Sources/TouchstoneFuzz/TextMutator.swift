/// Spoils texts as slips of the hand, careless pastes, broken transfers and malice do.
struct TextMutator {
  private let corpus: FuzzCorpus
  private var random: SeededGenerator

  init(_ corpus: FuzzCorpus, seed: UInt64) {
    self.corpus = corpus
    random = SeededGenerator(seed: seed)
  }

  /// Changes a text in one way, and says in which.
  mutating func change(_ text: inout [UInt8]) -> TextMutation {
    let mutation = TextMutation.weighted.randomElement(using: &random) ?? .flipByte
    let place = below(text.count + 1)
    switch mutation {
    case .flipByte: flip(&text, at: place)
    case .insertByte: text.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case .deleteBytes: text.removeSubrange(place..<min(text.count, place + 1 + below(12)))
    case .deleteToken: changeToken(&text) { bytes, index, _ in bytes.remove(at: index) }
    case .duplicateToken: changeToken(&text) { bytes, index, _ in bytes.insert(bytes[index], at: index) }
    case .replaceToken: changeToken(&text) { bytes, index, other in bytes[index] = other }
    case .swapTokens: swapTokens(&text)
    case .indentLine: indentLine(&text)
    case .deleteLine: changeLines(&text) { lines, line, _ in lines.remove(at: line) }
    case .duplicateLine: changeLines(&text) { lines, line, _ in lines.insert(lines[line], at: line) }
    case .swapLines: changeLines(&text) { lines, line, other in lines.swapAt(line, other) }
    case .moveLine: changeLines(&text) { lines, line, other in lines.insert(lines.remove(at: line), at: other) }
    case .splice: text.insert(contentsOf: stretch(of: otherText()), at: place)
    case .spliceLines: spliceLines(&text)
    case .truncate: truncate(&text, at: place)
    case .insertPhrase: text.insert(contentsOf: phrase(), at: place)
    case .insertPhraseLine: text.insert(contentsOf: phrase() + [UInt8(ascii: "\n")], at: lineStart(in: text))
    case .replaceWord: replaceWord(&text, from: place)
    case .replaceValue: replaceValue(&text, from: place)
    case .repeatPhrase: text.insert(contentsOf: MutationPhrases.repeated(&random), at: lineStart(in: text))
    }
    return mutation
  }

  /// Letters, digits and what else a name or an id is made of.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func below(_ count: Int) -> Int {
    count > 0 ? Int.random(in: 0..<count, using: &random) : 0
  }

  private mutating func phrase() -> [UInt8] {
    MutationPhrases.all.randomElement(using: &random) ?? []
  }

  private mutating func flip(_ text: inout [UInt8], at place: Int) {
    guard place < text.count else { return }
    text[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
  }

  private mutating func truncate(_ text: inout [UInt8], at place: Int) {
    if below(4) == 0 { text.removeSubrange(..<place) } else { text.removeSubrange(place...) }
  }

  // MARK: Tokens

  private mutating func changeToken(_ text: inout [UInt8], _ change: (inout [UInt8], Int, UInt8) -> Void) {
    guard let index = tokenIndex(in: text), let other = MutationPhrases.tokens.randomElement(using: &random) else {
      return
    }
    change(&text, index, other)
  }

  private mutating func swapTokens(_ text: inout [UInt8]) {
    guard let first = tokenIndex(in: text), let second = tokenIndex(in: text) else { return }
    text.swapAt(first, second)
  }

  /// The next sign from a place by chance, of a kind by chance where there is one, since spaces are so many.
  private mutating func tokenIndex(in text: [UInt8]) -> Int? {
    let start = below(text.count)
    if let token = MutationPhrases.tokens.randomElement(using: &random),
      let index = text[start...].firstIndex(of: token)
    {
      return index
    }
    return text[start...].firstIndex { MutationPhrases.tokens.contains($0) }
  }

  // MARK: Lines

  private func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Gives the lines, and two of them by chance, to a change.
  private mutating func changeLines(
    _ text: inout [UInt8], _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void
  ) {
    var lines = lines(of: text)
    change(&lines, below(lines.count), below(lines.count))
    text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private mutating func indentLine(_ text: inout [UInt8]) {
    let start = lineStart(in: text)
    let space = UInt8(ascii: " ")
    switch below(4) {
    case 0: text.insert(UInt8(ascii: "\t"), at: start)
    case 1: text.insert(contentsOf: Array(repeating: space, count: 1 + below(4)), at: start)
    default:
      let spaces = text[start...].prefix { $0 == space }.count
      text.removeSubrange(start..<start + min(spaces, 1 + below(4)))
    }
  }

  private mutating func lineStart(in text: [UInt8]) -> Int {
    let place = below(text.count)
    return text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  // MARK: Other texts

  private mutating func otherText() -> [UInt8] {
    if below(3) == 0, let document = corpus.documents.randomElement(using: &random) { return document }
    return corpus.disk.paths.randomElement(using: &random).map { corpus.disk[$0] } ?? []
  }

  private mutating func stretch(of text: [UInt8]) -> ArraySlice<UInt8> {
    let start = below(text.count)
    return text[start..<min(text.count, start + 1 + below(200))]
  }

  private mutating func spliceLines(_ text: inout [UInt8]) {
    let other = lines(of: otherText())
    let first = below(other.count)
    let taken = other[first..<min(other.count, first + 1 + below(30))]
    text.insert(contentsOf: Array(taken.joined(separator: [UInt8(ascii: "\n")])), at: lineStart(in: text))
  }

  // MARK: Words and values

  private mutating func replaceWord(_ text: inout [UInt8], from place: Int) {
    guard let start = text[place...].firstIndex(where: Self.isWordByte) else { return }
    let first = text[..<start].lastIndex { !Self.isWordByte($0) }.map { $0 + 1 } ?? 0
    let end = text[start...].firstIndex { !Self.isWordByte($0) } ?? text.count
    let word = below(5) == 0 ? phrase() : corpus.words.randomElement(using: &random) ?? []
    text.replaceSubrange(first..<end, with: word)
  }

  /// `title = "Ratios"` becomes `title = [1, 2]`.
  private mutating func replaceValue(_ text: inout [UInt8], from place: Int) {
    let signs = [UInt8(ascii: "="), UInt8(ascii: ":")]
    guard let sign = text[place...].firstIndex(where: signs.contains),
      let value = MutationPhrases.values.randomElement(using: &random)
    else { return }
    let end = text[sign...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    text.replaceSubrange(sign + 1..<end, with: [UInt8(ascii: " ")] + value)
  }
}
