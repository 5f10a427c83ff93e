/// Makes YAML that is right, nearly right or wrong, the same for a seed on every machine.
struct YAMLMutator {
  private let documents: [[UInt8]]
  private var state: UInt64

  private static let tokens = [
    ": ", ":", "- ", "-", "\n", "\n  ", "  ", " ", "#", " # ", "\"", "'", "''", "\\", "|", ">-", "[", "]", "{", "}",
    ",",
    "&a ", "*a", "!", "%", "@", "?", "<<", "\t", "\r", "\r\n", "---\n", "...\n", "\u{FEFF}", "\u{2028}", "\u{A0}", "“",
    "é",
  ].map { Array($0.utf8) }

  private static let starts = [
    "k: ", "l: ", "m:", "'q': ", "\"r\" : ", "é: ", "- ", "- ", "- a: ", "-", "", "", "# c", "x: # c", "n: |", "o: >-",
    "- |+", "p: >", "- >", "u: |-",
  ]

  private static let values = [
    "a", "b c", "'x'", "\"y\"", "\"y\\n\\\"\"", "'it''s'", "[a, b]", "[ 'a', -1 ,[]]", "{ a: b, c: {d: 'e'} }", "{}",
    "a:b",
    "c#d", "é“", "-1", "x  # y", "x #", "'z' # y", "", "", "  ", "a  b ", "~", "a ## b", "[a] # c", "|", ">", "?a",
    ". a",
  ]

  private static let breaks = ["\n", "\n", "\n", "\n\n", "\n  \n", " \n", "\r\n"]

  init(documents: [[UInt8]], seed: UInt64) {
    self.documents = documents
    state = seed
  }

  /// SplitMix64.
  private mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(count, 1)))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A document with one to three changes.
  mutating func next() -> [UInt8] {
    var document = pick(documents)
    if below(4) == 0 { document = document.flatMap { $0 == UInt8(ascii: "\n") ? [13, 10] : [$0] } }
    for _ in 0...below(3) { change(&document) }
    return document
  }

  private mutating func change(_ document: inout [UInt8]) {
    let place = below(document.count + 1)
    let end = min(document.count, place + 1 + below(12))
    switch below(6) {
    case 0: document.removeSubrange(place..<end)
    case 1: document.insert(contentsOf: Array(document[place..<end]), at: place)
    case 2: document.replaceSubrange(place..<min(end, place + 1), with: pick(Self.tokens))
    case 3: document.insert(contentsOf: pick(Self.tokens), at: place)
    case 4: moveLine(&document)
    default: document.removeSubrange((below(8) == 0 ? place : document.count)...)
    }
  }

  /// Puts a line elsewhere, with some spaces more or fewer before it.
  private mutating func moveLine(_ document: inout [UInt8]) {
    var lines = document.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.remove(at: below(lines.count))
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: below(4))
    let moved = below(2) == 0 ? ArraySlice(spaces + line) : line.dropFirst(min(spaces.count, line.count))
    lines.insert(moved, at: below(lines.count + 1))
    document = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// A document of some lines, each indented like the last one, deeper, or less deep.
  mutating func lines() -> [UInt8] {
    var text = pick(Array(Self.starts.prefix(5))) + pick(Self.values) + pick(Self.breaks)
    var indentation = 0
    for _ in 0..<below(8) {
      indentation = max(0, indentation + pick([0, 0, 0, 2, 2, -2, -2, 1, -8]))
      let line = pick(Self.starts) + pick(Self.values) + pick(Self.breaks)
      text += String(repeating: " ", count: indentation) + line
    }
    let bytes = Array(text.utf8)
    return below(4) == 0 ? Array(bytes.dropLast(1 + below(3))) : bytes
  }
}
