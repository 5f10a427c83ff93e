import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneJSON
import TouchstoneTestSupport

@testable import TouchstoneCASE

/// Random numbers that are the same on every run.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// What holds of every framework that is written as CASE, tried on frameworks that are made up.
struct GeneratedFrameworkTests {
  private static let words = [
    "ratios", "<b>rates</b>", "=1+1", "ñandú", "日本語", "e\u{301}", "$x$", "a|b", "\\\"quoted\\\"", "back\\\\slash", "*",
  ]

  /// A framework with every relation that there is, some of them running in circles where the language lets them.
  private static func text(_ dice: inout Dice) -> String {
    func words(andParagraph: Bool = false) -> String {
      let more = (0..<Int.random(in: 0...4, using: &dice)).compactMap { _ in Self.words.randomElement(using: &dice) }
      let line = ([["one", "two"].randomElement(using: &dice) ?? ""] + more).joined(separator: " ")
      return "\"\(line)\(andParagraph ? "\\n\\nAnd so on." : "")\""
    }
    func some(_ ids: [String], _ most: Int) -> String {
      "["
        + Set(ids.shuffled(using: &dice).prefix(Int.random(in: 0...most, using: &dice))).sorted()
        .map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
    var lines = [
      "[[scale]]", "id = \"s\"", "proficient = \"b\"", "point = [{ id = \"a\" }, { id = \"b\", value = 2 }]",
      "[[profile]]", "id = \"p\"", "statement = \(words())", "[[outcome]]", "id = \"o\"", "statement = \(words())",
    ]
    for level in 1...3 { lines += ["[[level]]", "id = \"\(level)\"", "title = \(words())", "grades = [\"\(level)\"]"] }
    for domain in ["d", "e"] { lines += ["[[domain]]", "id = \"\(domain)\"", "title = \(words())"] }
    let standards = (0..<Int.random(in: 1...8, using: &dice)).map { "n\($0)" }
    for (number, standard) in standards.enumerated() {
      lines += ["[[standard]]", "id = \"\(standard)\"", "statement = \(words())", "code = \(words())"]
      lines.append("parents = \(some(Array(standards.prefix(number)), 2))")
    }
    var targets: [String] = []
    for number in 0..<Int.random(in: 1...5, using: &dice) {
      let id = "d.c\(number)"
      lines += [
        "[[competency]]", "id = \"\(id)\"", "title = \(words())", "statement = \(words(andParagraph: true))",
        "outcomes = \"o\"",
      ]
      lines += ["domains = \(some(["d", "e"], 2))", "standards = \(some(standards, 3))", "tags = [\(words())]"]
      lines += ["levels.2 = \(words())", "points.b = \(words())", "points.a = \(words())", "notes = \(words())"]
      for part in 0..<Int.random(in: 0...4, using: &dice) {
        let target = "\(id).t\(part)"
        lines += ["[[target]]", "id = \"\(target)\"", "statement = \(words())", "level = 1"]
        lines += [
          "requires = \(some(targets, 3))", "alongside = \(some(targets, 2))", "builds_on = \(some(targets, 2))",
        ]
        if Bool.random(using: &dice) { lines += ["retired = true", "replaced_by = \(some(targets, 1))"] }
        targets.append(target)
      }
      lines += ["[[rubric]]", "id = \"r\(number)\"", "for = [\"\(id)\"]"]
      lines += ["[[criterion]]", "id = \"r\(number).k\"", "statement = \(words())", "points.b = \(words())"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: 0..<40)
  func everyPackageIsSound(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let text = Self.text(&dice)
    let compiled = CompiledCASE(
      text, manifest: CompiledCASE.header + "stage = \"early\"\nreleased = \"2026-08-01\"\n")
    #expect(compiled.errors == [])
    let package = try #require(compiled.package)
    #expect(CASEPackageCheck.problems(in: package) == [])
    let json = try compiled.json("cfpackage-1.1.json")
    #expect(!Self.hasNull(json))
    #expect(json["CFItems"]?.items?.count == package.items.count && !package.items.isEmpty)
    // The order of the files decides nothing, and neither does where something stands in them.
    let again = CompiledCASE(text, manifest: CompiledCASE.header + "stage = \"early\"\nreleased = \"2026-08-01\"\n")
    #expect(again.files == compiled.files)
  }

  private static func hasNull(_ value: JSONValue) -> Bool {
    value.isNull || (value.members?.map(\.value) ?? value.items ?? []).contains { hasNull($0) }
  }

  @Test func standardsThatLieInThemselvesAreToldAndNothingIsWritten() {
    let compiled = CompiledCASE(
      """
      [[standard]]
      id = "a"
      statement = "One."
      parents = "b"
      [[standard]]
      id = "b"
      statement = "Two."
      parents = "a"
      """)
    #expect(
      compiled.findings == [
        "2:6: error: case/unsound-package: this cannot be written as CASE: it lies in itself, over isChildOf"
      ])
    #expect(compiled.compilation.outputs.isEmpty)
  }
}
