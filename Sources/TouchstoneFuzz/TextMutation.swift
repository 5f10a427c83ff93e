/// A way of spoiling a text.
enum TextMutation: String, CaseIterable {
  case flipByte
  case insertByte
  case deleteBytes
  case deleteToken
  case duplicateToken
  case replaceToken
  case swapTokens
  case indentLine
  case deleteLine
  case duplicateLine
  case swapLines
  case moveLine
  case splice
  case spliceLines
  case truncate
  case insertPhrase
  case insertPhraseLine
  case replaceWord
  case replaceValue
  /// A great many of one thing, which shows what takes longer than it should.
  case repeatPhrase

  /// How often it is chosen among all.
  var weight: Int {
    switch self {
    case .replaceWord, .replaceValue: 12
    case .insertPhrase, .insertPhraseLine, .deleteToken, .replaceToken, .indentLine, .deleteLine: 8
    case .flipByte, .insertByte, .deleteBytes, .duplicateToken, .swapTokens, .duplicateLine, .swapLines, .moveLine: 5
    case .splice, .spliceLines, .truncate: 4
    case .repeatPhrase: 1
    }
  }

  /// Whether it is one mistake as a person makes it, of which few findings should come.
  var isOneMistake: Bool {
    switch self {
    case .flipByte, .insertByte, .deleteBytes, .deleteToken, .duplicateToken, .replaceToken, .indentLine, .deleteLine,
      .duplicateLine, .moveLine, .replaceWord, .replaceValue:
      true
    case .swapTokens, .swapLines, .splice, .spliceLines, .truncate, .insertPhrase, .insertPhraseLine, .repeatPhrase:
      false
    }
  }

  static let weighted = allCases.flatMap { Array(repeating: $0, count: $0.weight) }
}
