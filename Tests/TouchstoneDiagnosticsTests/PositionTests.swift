import Testing

@testable import TouchstoneDiagnostics

@Suite struct PositionTests {
  private func resolved(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ResolvedSpan {
    var resolver = PositionResolver(SourceMap([SourceFile(path: "a.toml", bytes: bytes)]), tabWidth: 4)
    return resolver.resolve(SourceSpan(SourceID(0), start, end))
  }

  private func columns(_ text: String, at offset: Int) -> [Int] {
    let position = resolved(Array(text.utf8), offset, offset).start
    return [position.line, position.byteColumn, position.scalarColumn, position.utf16Column, position.cellColumn]
  }

  @Test(arguments: [
    ("", 0, [1, 1, 1, 1, 1]), ("", 9, [1, 1, 1, 1, 1]), ("ab", 2, [1, 3, 3, 3, 3]), ("ab\n", 3, [2, 1, 1, 1, 1]),
    ("ab\n", 2, [1, 3, 3, 3, 3]), ("a\r\nb", 2, [1, 2, 2, 2, 2]), ("a\r\nb", 3, [2, 1, 1, 1, 1]),
    ("a\rb", 2, [1, 3, 3, 3, 3]), ("\n\n", 1, [2, 1, 1, 1, 1]), ("\r\n\r\n", 2, [2, 1, 1, 1, 1]),
    ("\u{FEFF}ab", 0, [1, 1, 1, 1, 1]), ("\u{FEFF}ab", 4, [1, 2, 2, 2, 2]), ("\u{FEFF}", 3, [1, 1, 1, 1, 1]),
    ("\tab", 1, [1, 2, 2, 2, 5]), ("ab\tc", 3, [1, 4, 4, 4, 5]), ("学b", 3, [1, 4, 2, 2, 3]),
    ("😀b", 4, [1, 5, 2, 3, 3]), ("e\u{301}b", 3, [1, 4, 3, 3, 2]), ("👩‍🏫b", 11, [1, 12, 4, 6, 3]),
  ]) func countsInEveryUnit(text: String, offset: Int, expected: [Int]) {
    #expect(columns(text, at: offset) == expected)
  }

  @Test func widensASpanThatCutsACharacter() {
    let span = resolved(Array("a学b".utf8), 2, 3)
    #expect([span.start.offset, span.end.offset] == [1, 4])
    #expect([span.start.scalarColumn, span.end.scalarColumn] == [2, 3])
    #expect([span.start.cellColumn, span.end.cellColumn] == [2, 4])
  }

  @Test func countsBytesThatAreNotUTF8OneByOne() {
    let position = resolved([0x61, 0xFF, 0xE5, 0xAD, 0x62], 4, 5).start
    #expect([position.byteColumn, position.scalarColumn, position.cellColumn] == [5, 5, 5])
  }

  @Test func endsOnTheLineWhoseEndItTakesIn() {
    let span = resolved(Array("ab\ncd\n".utf8), 0, 3)
    #expect(span.end.line == 2)
    #expect(span.lastLine == 1)
  }

  @Test func countsLongLinesAsItCountsShortOnes() {
    let text = String(repeating: "a学\te\u{301}👩‍🏫", count: 300)
    let bytes = Array(text.utf8)
    var resolver = PositionResolver(SourceMap([SourceFile(path: "a", bytes: bytes)]), tabWidth: 4)
    var scanner = ClusterScanner(bytes, 0..<bytes.count, tabWidth: 4)
    var (scalars, utf16Units, cells) = (0, 0, 0)
    while let cluster = scanner.next() {
      let place = cluster.range.lowerBound
      let position = resolver.resolve(SourceSpan(SourceID(0), place, place)).start
      #expect(position.offset == place)
      let columns = [position.scalarColumn, position.utf16Column, position.cellColumn]
      #expect(columns == [scalars + 1, utf16Units + 1, cells + 1])
      scalars += cluster.scalars
      utf16Units += cluster.utf16Units
      cells += cluster.cells
    }
    #expect(scalars == text.unicodeScalars.count)
    #expect(utf16Units == text.utf16.count)
    #expect(cells > 300)
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}\u{302}", 1), ("…", 1), ("\t", 4), ("क्षि", 3),
    ("学", 2), ("Ａ", 2), ("ﾊ", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("か\u{3099}", 2),
    ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇮", 2), ("🇫", 1), ("1\u{FE0F}\u{20E3}", 2),
    ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
    ("❤", 1), ("❤\u{FE0F}", 2), ("☔", 2), ("☔\u{FE0E}", 1),
    ("\u{200B}", 0), ("\u{1B}", 1), ("\u{85}", 1), ("\u{202E}", 1),
  ]) func knowsHowManyCellsATextTakes(text: String, cells: Int) {
    var scanner = ClusterScanner(Array(text.utf8), 0..<text.utf8.count, tabWidth: 4)
    while scanner.next() != nil {}
    #expect(scanner.cell == cells)
  }
}
