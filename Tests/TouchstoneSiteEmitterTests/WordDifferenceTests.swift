import Testing

@testable import TouchstoneSiteEmitter

/// What is new from one level to the next.
struct WordDifferenceTests {
  /// The new text with what is new between bars.
  private func marked(_ old: String, _ new: String) -> String? {
    WordDifference(from: old, to: new)?.stretches.map { $0.isNew ? "|\($0.text)|" : String($0.text) }.joined()
  }

  @Test func whatIsAddedIsNew() {
    #expect(
      marked("Compares two numbers.", "Compares two numbers and says why.") == "Compares two numbers |and says why.|")
    #expect(
      marked("Reads a map of the town.", "Slowly reads a map of the town.") == "|Slowly |reads a map of the town.")
    #expect(
      marked("Solves problems with whole numbers.", "Solves hard problems with whole numbers.")
        == "Solves |hard |problems with whole numbers.")
  }

  @Test func whatIsExchangedIsNew() {
    #expect(
      marked("Uses one source in a familiar setting.", "Uses two sources in a familiar setting.")
        == "Uses |two sources |in a familiar setting.")
  }

  @Test func capitalsAndSignsDoNotCount() {
    #expect(marked("Counts, sorts and tells", "counts sorts, and tells why") == "counts sorts, and tells |why|")
  }

  @Test func aSmallWordBetweenNewOnesIsReadWithThem() {
    #expect(
      marked("Finds a way to the answer and the reason.", "Finds a way to compare the methods and the reason.")
        == "Finds a way to |compare the methods |and the reason.")
  }

  @Test func wordsWithLittleInCommonAreNotMarked() {
    #expect(marked("Counts real things.", "Defends a decision before people who disagree.") == nil)
    #expect(marked("The same words.", "The same words.") == nil)
    #expect(marked("", "Something.") == nil)
    #expect(marked("Something.", " ") == nil)
  }

  @Test func allOfTheTextIsInTheStretches() {
    let new = "  Plans,  tries\tand *checks* — señala “por qué”.  "
    let difference = WordDifference(from: "Plans, tries and *checks*.", to: new)
    #expect(difference?.stretches.map { String($0.text) }.joined() == new)
  }

  @Test func longTextsAreLeftAlone() {
    let long = Array(repeating: "word", count: WordDifference.maximumWords).joined(separator: " ")
    #expect(WordDifference(from: long, to: long.replacing("word word", with: "word new", maxReplacements: 1)) != nil)
    #expect(WordDifference(from: long, to: long + " more") == nil)
  }
}
