import Foundation
import Testing
import TouchstoneToolSupport

/// What is kept of changes: releases in a ledger, things that were looked at again, and the feed beside a bundle.
@Suite("Records of changes") struct ChangeRecordTests {
  private static let task = """

    [[assessment]]
    id = "task"
    for = ["math.ratios.unit-rate"]
    purpose = "summative"
    """

  private static func package(_ folder: String = "small", text: String = ChangeCommandTests.text) -> [String: String] {
    ChangeCommandTests.package(folder).merging(["\(folder)/text.toml": text + task]) { $1 }
  }

  private static let reworded = ChangeCommandTests.text.replacing(
    "Find and use a unit rate.", with: "Find a unit rate.")

  // MARK: - Ledgers

  @Test("A release of which only the ledger is left is compared by what the ledger knows")
  func ledger() throws {
    let place = try Repository(Self.package())
    #expect(try place.workplace.run("release", "small").status == 0)
    try place.commit("release 1.0.0")
    let same = try place.workplace.run("diff", "ledger:1.0.0", "small", "--exit-code")
    #expect(same.status == 0)
    #expect(same.output == "Nothing changed between release 1.0.0 and small.\n", "\(same.errors)")

    try place.workplace.folder.write(
      Self.reworded.replacing("id = \"diploma\"", with: "id = \"certificate\"\nwas = [\"diploma\"]"),
      to: "small/text.toml")
    let edited = try place.workplace.run("diff", "ledger", "small", "--exit-code")
    #expect(edited.status == 1)
    #expect(edited.output.contains("Gone, though it was published (1)\n  - assessment task\n"))
    #expect(
      edited.output.contains("Says something else; in what is not known (1)\n  - target math.ratios.unit-rate\n"))
    #expect(edited.output.contains("graduation certificate, which was called diploma"))
    #expect(edited.output.contains("what that means for learners, is not known"))
    let back = try place.workplace.run("diff", "small", "ledger", "--format", "json")
    let printed = try object(back.outputBytes)
    #expect(printed["format"] as? String == "touchstone-published-changes")
    let changes = try #require(printed["changes"] as? [[String: Any]])
    #expect(changes.compactMap { $0["action"] as? String } == ["added", "renamed", "changed"])
    let schema = try object(try place.workplace.run("schema", "--format", "published-changes").outputBytes)
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(printed.keys) == Set(properties.keys))

    let missing = try place.workplace.run("diff", "ledger:0.9.0", "small")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("has no release 0.9.0; it has 1.0.0"))
  }

  // MARK: - Reviews

  @Test("What was looked at is not asked for again until what it rests on changes again")
  func reviews() throws {
    let place = try Workplace(Self.package("old").merging(Self.package(text: Self.reworded)) { $1 })
    let asked = "1 thing wants to be looked at again"
    #expect(try place.run("diff", "old", "small").output.contains(asked))
    let record = ["--package", "small", "--reviewed"]
    let none = try place.run(["impact", "target/math.data.chart"] + record + ["assessment/task"])
    #expect(none.status == 2)
    #expect(none.errors.contains("does not depend on the target math.data.chart"))
    let run = try place.run(["impact", "target/math.ratios.unit-rate"] + record + ["assessment/task"])
    #expect(run.status == 0, "\(run.errors)")
    let shrunk = try place.run("diff", "old", "small")
    #expect(shrunk.errors == "" && !shrunk.output.contains("looked at again"))
    let impact = try place.run("impact", "target/math.ratios.unit-rate", "--package", "small")
    #expect(impact.output.contains("assessment task: names it in `for`, and was looked at since it last changed"))
    #expect(try place.run("check", "small", "--format", "line").output.contains("reviewed") == false)

    // The words change again, and the review is older than that.
    try place.folder.write(
      ChangeCommandTests.text.replacing("Find and use a unit rate.", with: "Use a unit rate.") + Self.task,
      to: "small/text.toml")
    let again = try place.run("diff", "old", "small")
    #expect(again.output.contains(asked))
    #expect(again.errors.contains("[release/outdated-review]: assessment/task was looked at before"))
  }

  @Test("A review of what is not there, and a record that cannot be read, are reported with their lines")
  func brokenReviews() throws {
    let place = try Workplace(Self.package())
    let file = "small/touchstone.reviewed.jsonl"
    let first = #"{"format":"touchstone-reviewed","format_version":1}"# + "\n"
    try place.folder.write(
      first + #"{"reviewed":"rubric/none","after":"target/math.ratios.table","digest":"0"}"# + "\n", to: file)
    let unknown = try place.run("check", "small", "--format", "line")
    #expect(unknown.status == 0)
    #expect(unknown.output.contains("touchstone.reviewed.jsonl:2:1"))
    #expect(unknown.output.contains("a review names rubric/none, which the framework does not declare"))
    try place.folder.write(first + "{\"reviewed\":3}\n", to: file)
    let broken = try place.run("check", "small", "--format", "line")
    #expect(broken.status == 1)
    #expect(broken.output.contains("this record of what was reviewed cannot be read"))
    #expect(try place.run("diff", "small", "small").status == 1)
  }

  // MARK: - Findings of a branch

  @Test("What was found in a thing before it was renamed, or in a part of it, is not new")
  func renamedFindings() throws {
    let vague = "\n[[target]]\nid = \"math.ratios.vague\"\nstatement = \"Understand.\"\nlevel = 8\n"
    let place = try Repository(
      ChangeCommandTests.package().merging(["small/text.toml": ChangeCommandTests.text + vague]) { $1 })
    try place.commit("first")
    let before = try place.workplace.run(["check", "small", "--format", "line"] + Workplace.today)
    #expect(before.output.contains("structure/label-instead-of-statement"))
    #expect(try place.workplace.run("rename", "math.ratios", "math.proportion", "--package", "small").status == 0)
    let after = try place.workplace.run(
      ["check", "small", "--format", "line", "--new-only", "HEAD"] + Workplace.today)
    #expect(after.status == 0)
    #expect(after.output == "")
    // Renamed again, after the first renaming was committed.
    try place.commit("second")
    #expect(try place.workplace.run("rename", "math.proportion", "math.shares", "--package", "small").status == 0)
    let again = try place.workplace.run(
      ["check", "small", "--format", "line", "--new-only", "HEAD~1"] + Workplace.today)
    #expect(again.output == "")
  }

  // MARK: - The feed

  @Test("A build that is compared with an edition before writes what changed beside the bundle")
  func feed() throws {
    let place = try Repository(Self.package())
    try place.commit("first")
    let same = try place.workplace.run("build", "small", "--emit", "json", "--against", "HEAD")
    #expect(same.status == 0, "\(same.errors)")
    let changes = "small/build/changes.json"
    #expect(try object(Data(try place.workplace.folder.text(changes).utf8))["changes"] as? [String] == [])
    try place.workplace.folder.write(Self.reworded + Self.task, to: "small/text.toml")
    #expect(try place.workplace.run("build", "small", "--emit", "json", "--against", "HEAD").status == 0)
    let feed = try place.workplace.folder.text(changes)
    #expect(
      feed == (try place.workplace.run("diff", "--against", "HEAD", "small", "--format", "json").output))
    #expect(feed.contains("\"Find a unit rate.\""))
    #expect(
      try place.workplace.folder.text("small/build/changes.schema.json")
        == (try place.workplace.run("schema", "--format", "changes").output))
    // The bundle itself says nothing of it, and a build without an edition before takes the file away.
    let bundle = try place.workplace.folder.text("small/build/bundle.json")
    #expect(try place.workplace.run("build", "small", "--emit", "json").status == 0)
    #expect(try place.workplace.folder.text("small/build/bundle.json") == bundle)
    #expect(!place.workplace.folder.exists(changes))
    let folder = try place.workplace.run("build", "small", "--emit", "swift", "--against", "HEAD")
    #expect(folder.status == 2)
    let none = try place.workplace.run("build", "small", "--against", "no-such")
    #expect(none.status == 2)
    #expect(none.errors.contains("there is no revision no-such"))
  }

  private func object(_ bytes: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }
}
