import Foundation
import Testing
import TouchstoneToolSupport

/// `touchstone diff`, `impact`, `release` and `rename` as people run them: on folders and git repositories, with exit codes.
@Suite("Change") struct ChangeCommandTests {
  static let manifest = """
    [framework]
    id = "small"
    title = "Small"
    version = "1.0.0"
    released = "2026-08-01"
    stage = "early"
    """

  static let text = """
    # The levels, in order.
    level = [{ id = "7" }, { id = "8" }]
    domain = [{ id = "math" }]

    [[competency]]
    id = "math.ratios"   # The heart of it.
    statement = "Reason with ratios."
    domains = "math"
    levels.8 = "Uses a unit rate."

    [[target]]
    id = "math.ratios.table"
    statement = "Complete a ratio table."
    level = 7

    [[target]]
    id = "math.ratios.unit-rate"
    statement = "Find and use a unit rate."
    level = 8
    requires = ["math.ratios.table"]

    [[graduation]]
    id = "diploma"
    requires = [{ competency = "math.ratios", level = 8 }]
    """

  static let more = """
    competency:
      - id: math.data
        statement: Read data.
        requires: [math.ratios]
        target:
          - id: chart
            statement: Read a chart.
            requires: [{ target: math.ratios.unit-rate, because: Charts show rates. }]
    """

  static let spanish = """
    translation: es
    competency:
      - id: math.ratios
        statement: Razona con proporciones.
        levels:
          8: Usa una tasa unitaria.
        target:
          - id: table
            statement: Completa una tabla.
    """

  static func package(_ folder: String = "small") -> [String: String] {
    [
      "\(folder)/touchstone.toml": manifest, "\(folder)/text.toml": text, "\(folder)/more.yaml": more,
      "\(folder)/es.yaml": spanish,
    ]
  }

  // MARK: - Diff

  @Test("A package is compared with what it was, and neither git nor the files notice")
  func against() throws {
    let place = try Repository(Self.package())
    try place.commit("first")
    let edited = Self.text.replacing("Find and use a unit rate.", with: "Find a unit rate.")
    try place.workplace.folder.write(edited, to: "small/text.toml")
    let before = try place.workplace.folder.snapshot()
    let run = try place.workplace.run("diff", "--against", "HEAD", "small", "--format", "json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let changes = try #require(try object(run.outputBytes)["changes"] as? [[String: Any]])
    #expect(changes.map { $0["field"] as? String } == ["statement"])
    let placed = try #require(changes[0]["new_place"] as? [String: Any])
    #expect(placed["path"] as? String == "text.toml")
    #expect(placed["line"] as? Int == 18)
    #expect(try place.workplace.folder.snapshot() == before)
    let text = try place.workplace.run("diff", "--against", "HEAD", "small")
    #expect(text.output.contains("Find [-and use-] a unit rate."))
  }

  @Test("Where somebody has to act, the command can say so by its exit code")
  func exitCode() throws {
    let place = try Workplace(
      Self.package("old").merging(Self.package("new")) { old, _ in old }.merging([
        "new/text.toml": Self.text.replacing("level = 8 }]", with: "level = 7 }]")
      ]) { $1 })
    #expect(try place.run("diff", "old", "new").status == 0)
    let run = try place.run("diff", "old", "new", "--exit-code", "--format", "markdown")
    #expect(run.status == 1)
    #expect(run.output.contains("- graduation diploma: a lower level: \"7\" instead of \"8\""))
    #expect(try place.run("diff", "old", "old", "--exit-code").status == 0)
  }

  @Test("The manifest says what is kept for systems, and an option says it over the manifest")
  func keeps() throws {
    let kept = Self.manifest + "\n[change]\nkeeps = \"identity\"\n"
    let renamed = Self.text.replacing("id = \"diploma\"", with: "id = \"certificate\"\nwas = [\"diploma\"]")
    let place = try Workplace(
      Self.package("old").merging(Self.package("new")) { $1 }.merging([
        "new/touchstone.toml": kept, "new/text.toml": renamed,
      ]) { $1 })
    #expect(!(try place.run("diff", "old", "new").output.contains("Systems break")))
    #expect(try place.run("diff", "old", "new", "--keeps", "ids").output.contains("Systems break (1)"))
  }

  @Test("What cannot be compared is told in sentences")
  func refusals() throws {
    let place = try Repository(Self.package())
    try place.commit("first")
    let missing = try place.workplace.run("diff", "--against", "no-such", "small")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no revision no-such in the repository of small"))
    let loose = try Workplace(Self.package())
    let outside = try loose.run("diff", "--against", "HEAD", "small")
    #expect(outside.status == 2)
    #expect(outside.errors.contains("small lies in no git repository"))
    #expect(try loose.run("diff", "small").status == 2)
    try loose.folder.write("[[competency]", to: "small/broken.toml")
    let broken = try loose.run("diff", "small", "small")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("small cannot be compared before this is mended"))
  }

  @Test("A shallow clone is told from a revision that never was")
  func shallow() throws {
    let place = try Repository(Self.package())
    try place.commit("first")
    try place.git("tag", "v1")
    try place.workplace.folder.write(Self.more + "\n", to: "small/more.yaml")
    try place.commit("second")
    try place.git("clone", "--quiet", "--depth", "1", "file://\(place.workplace.folder.url.path)", "copy")
    let run = try place.workplace.run("diff", "--against", "v1", "copy/small")
    #expect(run.status == 2)
    #expect(run.errors.contains("This is a shallow clone"))
    #expect(run.errors.contains("fetch-depth: 0"))
  }

  // MARK: - Impact

  @Test("What depends on a thing is listed with its reason and distance")
  func impact() throws {
    let place = try Workplace(Self.package())
    let run = try place.run("impact", "math.ratios.table", "--package", "small")
    #expect(run.status == 0)
    #expect(run.output.contains("target math.ratios.unit-rate: names it in `requires`"))
    #expect(run.output.contains("competency math.ratios: consists of it and others"))
    #expect(run.output.contains("graduation diploma: names that in `requires` (by way of competency math.ratios)"))
    #expect(run.output.contains("Its texts are translated: es"))
    let near = try place.run("impact", "target/math.ratios.table", "--package", "small", "--distance", "1")
    #expect(!near.output.contains("diploma"))
    let unknown = try place.run("impact", "math.ratio", "--package", "small")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean math.ratios"))
  }

  // MARK: - Release

  @Test("A release writes down what it publishes, wants the right version, and what it published stays")
  func release() throws {
    let place = try Repository(Self.package())
    let first = try place.workplace.run("release", "small")
    #expect(first.status == 0, "\(first.errors)")
    let ledger = try place.workplace.folder.text("small/touchstone.ledger.jsonl")
    #expect(ledger.contains(#""id":"math.ratios.unit-rate""#))
    #expect(
      try place.workplace.folder.text("small/CHANGELOG.md").contains("## 1.0.0 (2026-08-01)\n\nThe first release."))
    try place.commit("release 1.0.0")

    // More is asked: the first number has to rise, and the second is not enough.
    let raised = Self.text.replacing("level = 7\n", with: "level = 7\ndepth = 3\n")
    try place.workplace.folder.write(raised, to: "small/text.toml")
    try place.version("1.1.0")
    let before = try place.workplace.folder.snapshot(of: "small")
    let small = try place.workplace.run("release", "small")
    #expect(small.status == 1)
    #expect(small.errors.contains("1.1.0 is too small a step after 1.0.0"))
    #expect(small.errors.contains("The smallest version is 2.0.0."))
    #expect(try place.workplace.folder.snapshot(of: "small") == before)

    try place.version("2.0.0")
    #expect(try place.workplace.run("release", "small").status == 0)
    let lines = try place.workplace.folder.text("small/touchstone.ledger.jsonl").split(separator: "\n")
    let table = try #require(lines.first { $0.contains(#""id":"math.ratios.table""#) })
    #expect(table.contains(#""first":"1.0.0","last":"2.0.0","changed":"2026-08-02""#))
    let other = try #require(lines.first { $0.contains(#""id":"diploma""#) })
    #expect(other.contains(#""first":"1.0.0","last":"2.0.0","changed":"2026-08-01""#))
    let changelog = try place.workplace.folder.text("small/CHANGELOG.md")
    #expect(changelog.contains("**More is asked of learners**\n\n- target math.ratios.table: a depth is asked for now"))
    let newest = try #require(changelog.firstRange(of: "## 2.0.0"))
    #expect(newest.lowerBound < (try #require(changelog.firstRange(of: "## 1.0.0"))).lowerBound)
    try place.commit("release 2.0.0")

    // What was published is never just gone.
    let gone = raised.replacing("math.ratios.table\"\nstatement", with: "math.ratios.tables\"\nstatement")
      .replacing("[\"math.ratios.table\"]", with: "[\"math.ratios.tables\"]")
    try place.workplace.folder.write(gone, to: "small/text.toml")
    try place.workplace.folder.write(Self.spanish.replacing("id: table", with: "id: tables"), to: "small/es.yaml")
    let check = try place.workplace.run("check", "small", "--format", "line")
    #expect(check.status == 1)
    #expect(check.output.contains("the target \"math.ratios.table\" was published in 2.0.0 and is gone"))
    #expect(try place.workplace.run("release", "small").status == 1)
    let kept = gone.replacing(
      "math.ratios.tables\"\nstatement", with: "math.ratios.tables\"\nwas = [\"math.ratios.table\"]\nstatement")
    try place.workplace.folder.write(kept, to: "small/text.toml")
    #expect(!(try place.workplace.run("check", "small", "--format", "line").output.contains("published")))
  }

  @Test("A ledger that cannot be read is an error with a place, and without a day nothing is released")
  func ledger() throws {
    let place = try Workplace(Self.package())
    try place.folder.write("{\"format\":\"touchstone-ledger\"", to: "small/touchstone.ledger.jsonl")
    let run = try place.run("check", "small", "--format", "line")
    #expect(run.status == 1)
    #expect(run.output.contains("touchstone.ledger.jsonl:1:"))
    #expect(run.output.contains("this ledger of releases cannot be read"))
    let undated = try Workplace(Self.package())
    try undated.folder.write(
      Self.manifest.replacing("released = \"2026-08-01\"\n", with: ""), to: "small/touchstone.toml")
    let refused = try undated.run("release", "small")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("the manifest does not say when this edition is published"))
    #expect(!undated.folder.exists("small/touchstone.ledger.jsonl"))
  }

  // MARK: - Rename

  @Test("Another id is written everywhere, translations too, and the difference is one renaming")
  func rename() throws {
    let place = try Workplace(Self.package().merging(Self.package("before")) { $1 })
    let run = try place.run("rename", "competency/math.ratios", "math.proportion", "--package", "small")
    #expect(run.status == 0, "\(run.errors)")
    let text = try place.folder.text("small/text.toml")
    #expect(text.contains("# The levels, in order.\n"))
    #expect(
      text.contains("id = \"math.proportion\"   # The heart of it.\nwas = [\"math.ratios\"]\nstatement"))
    #expect(text.contains("id = \"math.proportion.unit-rate\""))
    #expect(text.contains("requires = [\"math.proportion.table\"]"))
    #expect(try place.folder.text("small/more.yaml").contains("{ target: math.proportion.unit-rate, because"))
    #expect(try place.folder.text("small/es.yaml").contains("  - id: math.proportion\n"))
    let diff = try place.run("diff", "before", "small", "--format", "json")
    let changes = try #require(try object(diff.outputBytes)["changes"] as? [[String: Any]])
    #expect(changes.map { $0["action"] as? String } == ["renamed"])

    #expect(try place.run("rename", "math.data.chart", "math.data.graph", "--package", "small").status == 0)
    let more = try place.folder.text("small/more.yaml")
    #expect(more.contains("      - id: graph\n        was: [\"math.data.chart\"]\n"))
    #expect(try place.run("rename", "level/8", "eight", "--package", "small").status == 0)
    #expect(try place.folder.text("small/text.toml").contains("levels.eight = "))
    #expect(try place.folder.text("small/text.toml").contains("level = \"eight\"\n"))
    #expect(try place.folder.text("small/es.yaml").contains("      eight: Usa"))
    #expect(try place.run("rename", "math.proportion", "math.again", "--package", "small").status == 0)
    #expect(try place.folder.text("small/text.toml").contains("was = [\"math.ratios\", \"math.proportion\"]"))
    let last = try place.run("diff", "before", "small", "--format", "json")
    let all = try #require(try object(last.outputBytes)["changes"] as? [[String: Any]])
    #expect(all.map { $0["action"] as? String } == ["renamed", "renamed", "renamed"])
  }

  @Test("What cannot be renamed stays as it is")
  func renameRefusals() throws {
    let place = try Workplace(Self.package())
    let before = try place.folder.snapshot()
    let taken = try place.run("rename", "math.ratios.table", "math.ratios.unit-rate", "--package", "small")
    #expect(taken.status == 1)
    #expect(taken.errors.contains("nothing was changed"))
    let elsewhere = try place.run("rename", "math.ratios.table", "math.data.table", "--package", "small")
    #expect(elsewhere.status == 2)
    #expect(elsewhere.errors.contains("its id begins with math.ratios."))
    let patch = try place.run("rename", "math.data", "math.charts", "--package", "small", "--dry-run")
    #expect(patch.status == 0)
    #expect(patch.output.contains("+  - id: math.charts"))
    #expect(try place.folder.snapshot() == before)
  }

  private func object(_ bytes: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }
}

extension Repository {
  /// Writes another version, and a later day, into the manifest.
  fileprivate func version(_ version: String) throws {
    try workplace.folder.write(
      ChangeCommandTests.manifest.replacing("1.0.0", with: version).replacing("2026-08-01", with: "2026-08-02"),
      to: "small/touchstone.toml")
  }
}
