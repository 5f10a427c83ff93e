import Testing

@testable import TouchstoneDiagnostics

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("math.rtios", ["math.ratios", "math.rates", "science.ratios"], ["math.ratios", "math.rates"]),
    ("statment", ["statement", "status", "title"], ["statement"]),
    ("Unit_Rate", ["unit-rates", "unit-rate", "unit"], ["unit-rate", "unit-rates"]),
    ("mathratios", ["math.ratios"], ["math.ratios"]),
    ("lveel", ["level", "label"], ["level"]),
    ("ab", ["ba", "abc", "b", "cd", "xyz"], ["abc", "b", "ba"]),
    ("title", ["statement", "scale"], []),
    ("title", ["title"], []),
    ("scael", ["scale", "scale", "scael"], ["scale"]),
    ("école", ["ecole", "école2", "stole"], ["ecole", "école2"]),
    ("", ["a", "b"], []),
    ("---", ["-", ".", "--"], ["--"]),
    ("x.ratios", ["z.rates1", "y.ratios", "a.ratiox"], ["y.ratios", "a.ratiox"]),
  ]) func suggestsWhatIsNear(written: String, candidates: [String], expected: [String]) {
    #expect(suggestions(for: written, among: candidates) == expected)
    #expect(suggestions(for: written, among: candidates.reversed()) == expected)
  }

  @Test func keepsToTheLimit() {
    let candidates = (0..<100).map { "level\($0)" }
    #expect(suggestions(for: "level", among: candidates) == ["level0", "level1", "level2"])
    #expect(suggestions(for: "level", among: candidates, limit: 1) == ["level0"])
    #expect(suggestions(for: "level", among: candidates, limit: 0) == [])
  }

  @Test func prefersTheSameLastPart() {
    let found = suggestions(for: "mat.rates", among: ["mad.dates", "mat.pates", "mad.rates"])
    #expect(found == ["mad.rates", "mat.pates", "mad.dates"])
  }

  @Test func measuresAsTheWholeTableDoes() {
    var random = SeededRandom(seed: 7)
    let letters = Array("abé.")
    func name() -> String {
      String((0..<Int.random(in: 1...12, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<3000 {
      let (written, candidate) = (name(), name())
      var comparison = NameComparison(written)
      for limit in 1...5 {
        let found = comparison.distance(to: candidate, limit: limit)
        if found == 0 { continue }
        let expected = wholeTableDistance(Array(written.unicodeScalars), Array(candidate.unicodeScalars))
        #expect(found == (expected <= limit ? max(1, expected) : nil), "\(written) \(candidate) \(limit)")
      }
    }
  }

  @Test(.timeLimit(.minutes(2))) func answersQuicklyAmongManyAndForEndlessTexts() {
    let candidates = (0..<50_000).map { "math.ratios.unit-rate-\($0 % 977).part-\($0)" }
    let endless = String(repeating: "a", count: 100_000)
    let found = suggestions(for: "math.ratios.unti-rate-12.part-12", among: candidates)
    #expect(found.first == "math.ratios.unit-rate-12.part-12")
    #expect(suggestions(for: endless, among: candidates + [endless + "b"]) == [])
  }

  private func wholeTableDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in 1...left.count {
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
