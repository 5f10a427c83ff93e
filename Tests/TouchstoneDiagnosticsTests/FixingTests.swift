import Testing

@testable import TouchstoneDiagnostics

@Suite struct FixingTests {
  private let file = SourceID(0)
  private let other = SourceID(1)

  private func sources(_ texts: String...) -> SourceMap {
    SourceMap(texts.enumerated().map { SourceFile(path: "\($0).toml", text: $1) })
  }

  private func edit(_ start: Int, _ end: Int, _ text: String, in source: SourceID? = nil) -> TextEdit {
    TextEdit(SourceSpan(source ?? file, start, end), text)
  }

  private func finding(_ edits: TextEdit..., certainty: Fix.Applicability = .safe) -> Diagnostic {
    let span = edits.first?.span ?? SourceSpan(file, 0, 0)
    return Diagnostic(.vagueStatement, "mend", at: span, fixes: [Fix("mend", certainty, edits)])
  }

  private func fixed(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> [String] {
    applyingSafeFixes(diagnostics, to: sources).map {
      "\($0.source.index) \($0.applied) \(String(decoding: $0.bytes, as: UTF8.self))"
    }
  }

  @Test func changesNothingButWhatIsEdited() {
    let sources = SourceMap([SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A, 0xFF, 0x62])])
    let result = applyingSafeFixes([finding(edit(3, 4, "学"))], to: sources)
    #expect(result.map(\.bytes) == [[0xEF, 0xBB, 0xBF] + Array("学".utf8) + [0x0D, 0x0A, 0xFF, 0x62]])
  }

  @Test func takesTheFirstOfFixesThatOverlap() {
    #expect(fixed([finding(edit(2, 5, "X")), finding(edit(0, 3, "Y"))], sources("abcdef")) == ["0 1 Ydef"])
    #expect(fixed([finding(edit(1, 4, "X")), finding(edit(2, 2, "Y"))], sources("abcdef")) == ["0 1 aXef"])
    #expect(fixed([finding(edit(2, 2, "X")), finding(edit(2, 2, "Y"))], sources("abcd")) == ["0 1 abXcd"])
    #expect(fixed([finding(edit(0, 2, "X")), finding(edit(2, 4, "Y"))], sources("abcd")) == ["0 2 XY"])
    #expect(fixed([finding(edit(2, 4, "Y")), finding(edit(2, 2, "X"))], sources("abcd")) == ["0 2 abXY"])
  }

  @Test func takesAFixWholeOrNotAtAll() {
    let first = finding(edit(0, 1, "X"))
    let second = finding(edit(2, 3, "Y"), edit(0, 1, "Z"))
    #expect(fixed([second, first], sources("abcd")) == ["0 1 Xbcd"])
    let across = finding(edit(1, 2, "Y"), edit(0, 9, "too far", in: other))
    #expect(fixed([across], sources("abcd", "ef")) == [])
    #expect(fixed([finding(edit(0, 2, "X"), edit(1, 3, "Y"))], sources("abcd")) == [])
  }

  @Test func changesSeveralFiles() {
    let across = finding(edit(1, 2, "Y"), edit(2, 2, "!", in: other), edit(2, 2, "?", in: other))
    #expect(fixed([across], sources("abcd", "ef")) == ["0 1 aYcd", "1 1 ef!?"])
  }

  @Test func leavesUncertainFixesAndUnchangedFilesAlone() {
    #expect(fixed([finding(edit(0, 1, "X"), certainty: .uncertain)], sources("abcd")) == [])
    #expect(fixed([finding(edit(0, 1, "X"), certainty: .placeholder)], sources("abcd")) == [])
    #expect(fixed([finding(edit(0, 1, "a"))], sources("abcd")) == [])
    #expect(fixed([finding(edit(0, 1, "X", in: SourceID(9)))], sources("abcd")) == [])
  }

  @Test func neverTrapsAndNeverLosesOtherBytes() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let text = String((0..<Int.random(in: 0...30, using: &random)).map { _ in Character("a") })
      let diagnostics = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let start = Int.random(in: 0...32, using: &random)
        return finding(edit(start, start + Int.random(in: 0...4, using: &random), "B"), edit(start + 6, start + 6, "C"))
      }
      let all = sources(text)
      for result in applyingSafeFixes(diagnostics, to: all) {
        #expect(result.bytes.count { $0 == UInt8(ascii: "C") } == result.applied)
        #expect(result.bytes.count { $0 == UInt8(ascii: "B") } == result.applied)
      }
    }
  }
}
