import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct TOMLMistakeTests {
  @Test("A mistake is reported once, in its place, and what follows is read", arguments: TOMLMistake.all)
  func oneMistake(mistake: TOMLMistake) {
    let text = mistake.text + "\n[last]\nread = true"
    let (tree, diagnostics) = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions())
    #expect(diagnostics.map { line(of: $0, in: text) } == [mistake.report])
    #expect(tree.root["last"]?["read"]?.scalar == SyntaxScalar("true", .boolean))
  }

  @Test("A mistake in a file with Windows line ends is the same mistake", arguments: TOMLMistake.all)
  func windowsLines(mistake: TOMLMistake) {
    let text = (mistake.text + "\n[last]\nread = true").replacing("\n", with: "\r\n")
    let (tree, diagnostics) = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions())
    #expect(diagnostics.map { line(of: $0, in: text) } == [mistake.report])
    #expect(tree.root["last"]?["read"]?.scalar == SyntaxScalar("true", .boolean))
  }

  @Test("A safe fix leaves no mistake behind", arguments: TOMLMistake.all)
  func safeFixes(mistake: TOMLMistake) {
    let found = readTOML(Array(mistake.text.utf8), source: SourceID(0), options: ReadingOptions()).diagnostics
    for fix in found.flatMap(\.fixes) where fix.applicability == .safe {
      var bytes = Array(mistake.text.utf8)
      for edit in fix.edits.sorted(by: { $0.span > $1.span }) {
        bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
      }
      let left = readTOML(bytes, source: SourceID(0), options: ReadingOptions()).diagnostics
      #expect(left.filter { $0.severity == .error }.map(\.message) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("Two mistakes are two findings, in the order of the file")
  func twoMistakes() {
    let text = "title = Reading\nlevel = 08\nid = \"a\"\nid = \"b\""
    let found = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).diagnostics
    #expect(found.map(\.id) == ["toml/unquoted-text", "toml/leading-zero", "text/duplicate-key"])
  }

  @Test("A text that is wrapped inside a list ends at the first mark after the break, and the next item is read")
  func wrappedItem() throws {
    let text = "tags = [\n  \"one\", \"two-\n  half\", \"three\",\n]\nlevel = 8"
    let (tree, found) = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions())
    #expect(found.map(\.id) == ["toml/text-over-lines"])
    #expect(tree.root["tags"]?.items?.map { $0.scalar?.text } == ["one", nil, "three"])
    #expect(tree.root["level"]?.scalar?.text == "8")
    let edits = try #require(found.first?.fixes.first?.edits)
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.span > $1.span }) {
      bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
    }
    let fixed = readTOML(bytes, source: SourceID(0), options: ReadingOptions())
    #expect(fixed.diagnostics.map(\.message) == [])
    #expect(fixed.tree.root["tags"]?.items?.map { $0.scalar?.text } == ["one", "two-\n  half", "three"])
  }

  @Test("A name written twice shows both places")
  func bothPlaces() {
    let text = "title = \"a\"\ntitle = \"b\""
    let found = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).diagnostics
    #expect(found.first?.primary == Label(SourceSpan(SourceID(0), 12, 17), "and again here"))
    #expect(found.first?.labels == [Label(SourceSpan(SourceID(0), 0, 5), "written here first")])
  }

  @Test("A text that cannot take a further name gets the table that holds both")
  func tableForText() {
    let text = "levels.9 = \"text\"\nlevels.9.ready_when = \"x\""
    let found = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).diagnostics
    #expect(found.map(\.help) == [["Write both in one table: levels.9 = { descriptor = …, ready_when = … }."]])
  }

  @Test("A date of a letter is given in the form of TOML")
  func dateForms() {
    let text = "until = 6/30/2027"
    let found = readTOML(Array(text.utf8), source: SourceID(0), options: ReadingOptions()).diagnostics
    #expect(found.map(\.help) == [["Write a date as year, month and day: 2027-06-30."]])
  }

  @Test("Every code, every name and every page of the registries is its own")
  func registries() {
    let all = TextDiagnostics.all + TOMLDiagnostics.all
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.page.what)).count == all.count)
    #expect(TextDiagnostics.all.allSatisfy { ("TS1000"..."TS1099").contains($0.code) && $0.id.pack == "text" })
    #expect(TOMLDiagnostics.all.allSatisfy { ("TS1100"..."TS1199").contains($0.code) && $0.id.pack == "toml" })
  }

  @Test("Every finding of the TOML registry is met by one of the mistakes")
  func everyFindingIsTried() {
    let reports = TOMLMistake.all.map(\.report)
    for definition in TOMLDiagnostics.all {
      #expect(reports.contains { $0.contains(" \(definition.id): ") }, "\(definition.id)")
    }
  }

  /// `2:8: toml/unclosed-text: the text …`, with columns in characters.
  private func line(of diagnostic: Diagnostic, in text: String) -> String {
    let before = String(decoding: Array(text.utf8)[..<Int(diagnostic.primary.span.start)], as: UTF8.self)
    let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.count ?? 0) + 1
    return "\(lines.count):\(column): \(diagnostic.id): \(diagnostic.message)"
  }
}
