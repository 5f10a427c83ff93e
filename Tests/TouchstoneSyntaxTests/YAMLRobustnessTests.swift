import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct YAMLRobustnessTests {
  /// Something of everything, valid.
  private static let sample = Array(
    """
    # A package
    framework:
      id: riverbend   # ids
      title: "River\\"bend"
    competency:
      - id: math.ratios
        statement: Reason with ratios
          and rates.
        standards: [ccss:6.RP.A.1, {standard: x, strength: 'it''s'}]
        levels:
          8: { descriptor: Uses é a rate, evidence_min: 3 }
          9: |
            Block
              text #2

        target:
        - id: unit-rate
          statement: >-
            folded
            👩🏽‍🏫
      -
        id: other
        notes:
    term:
      - id: a
        aliases:
          - b
          - "c: d"

    """.utf8)

  /// What is true of every tree and every finding, whatever was read.
  private func check(_ bytes: [UInt8]) {
    let text = YAMLReadText(bytes: bytes)
    var isInside = isInside(text.tree.root, bytes.count)
    for diagnostic in text.diagnostics {
      let labels = [diagnostic.primary] + diagnostic.labels
      isInside = isInside && labels.allSatisfy { $0.span.range.upperBound <= bytes.count }
      let edits = diagnostic.fixes.flatMap(\.edits)
      isInside = isInside && edits.allSatisfy { $0.span.range.upperBound <= bytes.count }
    }
    isInside = isInside && text.tree.comments.allSatisfy { bytes[$0.range.lowerBound] == UInt8(ascii: "#") }
    #expect(isInside, "\(String(decoding: bytes, as: UTF8.self))")
  }

  private func isInside(_ node: SyntaxNode, _ count: Int) -> Bool {
    guard node.span.start <= node.span.end, node.span.range.upperBound <= count else { return false }
    let keys = (node.entries ?? []).allSatisfy { $0.key.span.range.upperBound <= count && isInside($0.value, count) }
    return keys && (node.items ?? []).allSatisfy { isInside($0, count) }
  }

  @Test("The sample itself is read without a finding")
  func sampleIsValid() {
    #expect(YAMLReadText(bytes: Self.sample).lines == [])
  }

  @Test("A file may end anywhere")
  func truncation() {
    for end in 0...Self.sample.count { check(Array(Self.sample[..<end])) }
  }

  @Test("Any byte may be missing")
  func deletion() {
    for index in Self.sample.indices {
      var bytes = Self.sample
      bytes.remove(at: index)
      check(bytes)
    }
  }

  @Test(
    "Any byte may be another one",
    arguments: Array("\t\n\r #\"'[]{}:-*&!|>%@`?,.<=x".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xE2, 0xFF])
  func replacement(byte: UInt8) {
    for index in Self.sample.indices {
      var bytes = Self.sample
      bytes[index] = byte
      check(bytes)
    }
  }

  @Test("Lists and tables inside each other without end are one finding", arguments: ["[", "{a: ", "- ", "? ", "[[{"])
  func nesting(bracket: String) {
    let text = YAMLReadText("a:\n " + String(repeating: bracket, count: 100_000) + "\nrubric: b\n")
    #expect(text.diagnostics.count == 1)
    #expect(text.tree.root["rubric"]?.scalar?.text == "b")
  }

  @Test("Aliases of aliases of aliases are never repeated")
  func aliases() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...30 {
      let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(uses)]")
    }
    let text = YAMLReadText(lines.joined(separator: "\n"))
    #expect(text.scalars.count == 9)
    #expect(text.diagnostics.map(\.id) == Array(repeating: "yaml/anchor", count: 31))
  }

  @Test("A file full of mistakes is given up with a note")
  func manyMistakes() {
    let text = YAMLReadText(String(repeating: "skill:\n  - id: a: b\n  - *x y\n", count: 5_000))
    #expect(text.diagnostics.contains { $0.notes.contains("The rest of this file was not read.") })
    #expect(text.diagnostics.count < 300)
  }

  @Test(
    "Large files with one kind of mistake take no long time",
    arguments: [
      "x #y\n", "- a\n", "%TAG !a! b\n", "&a ", "*a, ", "---\n", "\"", "a: \"\n", "a: [\n", "a: b: c\n", "{", "? a\n",
      "a\n", "\t\n", "a: &b\n", "<<: a\n", "skill: [a]\n", "a #b ", ": ", "- - ", "-a\n", "a:b\n", "é: [",
      "<<<<<<< a\n",
    ])
  func size(piece: String) {
    let clock = ContinuousClock()
    let count = 200_000 / piece.utf8.count
    let time = clock.measure { check(Array(("a: b\n" + String(repeating: piece, count: count)).utf8)) }
    #expect(time < .seconds(10), "\(piece)")
  }

  /// Found by fuzzing: what had been remembered about the entries of a large table outlived some of them.
  @Test("An item that stands too far left after a table of many keys", arguments: [16, 17, 40])
  func recoveryInALargeTable(keys: Int) {
    let table = (1...keys).map { "    key-\($0): x\n" }.joined()
    check(Array((table + "    target:\n      - id: a\n  - id: b\nlevel:\n  - id: 1\n").utf8))
  }

  @Test("libyaml is there: its import through Yams still works")
  func library() {
    let text = Array("a: {b: [c, 'd']}".utf8)
    #expect(YAMLTwoReadings(text).full.dump == "{a@0-1: {b@4-5: [c@8-9 \"d\"@11-14]@7-15}@3-16}@0-16")
  }

  @Test("Every finding of the reader has a code of its own between TS1200 and TS1299, and an example among the tests")
  func definitions() {
    let codes = YAMLDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("TS12") && $0.utf8.count == 6 })
    #expect(YAMLDiagnostics.all.allSatisfy { $0.id.pack == "yaml" })
    let examples =
      YAMLTextMistakeTests.mistakes + YAMLStructureMistakeTests.mistakes + YAMLFeatureMistakeTests.mistakes
    let missing = YAMLDiagnostics.all.filter { definition in
      !examples.contains { $0.expected.contains(": \(definition.id): ") }
    }
    #expect(missing.map(\.id) == [])
  }
}
