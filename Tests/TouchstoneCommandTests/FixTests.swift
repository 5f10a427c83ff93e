import Testing
import TouchstoneToolSupport

@Suite("Mending what can be mended") struct FixTests {
  @Test(
    "Safe fixes are applied, nothing else in the file changes, and a second run changes nothing",
    arguments: Spelling.allCases)
  func fixes(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.mendable("mendable", spelling))
    let file = "mendable/all.\(spelling.rawValue)"
    let first = try place.run(["check", "mendable", "--fix", "--format", "line"] + Workplace.today)
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(first.errors.contains(file))
    #expect(try place.folder.text(file) == SmallPackages.mended("mendable", spelling)[file])
    let before = try place.folder.snapshot()
    let times = try place.folder.times(of: "mendable")
    let second = try place.run(["check", "mendable", "--fix", "--format", "line"] + Workplace.today)
    #expect(second.status == 0)
    #expect(second.errors == "")
    #expect(try place.folder.snapshot() == before)
    #expect(try place.folder.times(of: "mendable") == times)
  }

  @Test("It says in words what was mended where", arguments: Spelling.allCases)
  func words(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.mendable("mendable", spelling))
    let run = try place.run("check", "mendable", "--fix")
    #expect(run.errors.contains("2 places") || run.errors.contains("2 fixes"), "\(run.errors)")
  }

  @Test("A dry run shows the changes as a patch and writes nothing", arguments: Spelling.allCases)
  func dryRun(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.mendable("mendable", spelling))
    let before = try place.folder.snapshot()
    let run = try place.run("check", "mendable", "--fix", "--dry-run")
    #expect(try place.folder.snapshot() == before)
    let name = "mendable/all.\(spelling.rawValue)"
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["--- a/\(name)", "+++ b/\(name)"])
    #expect(lines.count { $0.hasPrefix("-") } == 3)
    #expect(lines.count { $0.hasPrefix("+") } == 3)
    #expect(lines.contains { $0.hasPrefix("+") && $0.contains("\"Learning target\"   # kept") })
    #expect(run.status == 1, "what a dry run leaves as it is stays an error")
  }

  @Test("A dry run where nothing can be mended has no patch, and never fails without a reason")
  func nothingToMend() throws {
    let place = try Workplace(SmallPackages.clean().merging(SmallPackages.broken()) { first, _ in first })
    let clean = try place.run("check", "clean", "--fix", "--dry-run")
    #expect(clean.status == 0)
    #expect(!clean.output.contains("+++"))
    let broken = try place.run("check", "broken", "--fix", "--dry-run")
    #expect(broken.status == 1)
    #expect((broken.output + broken.errors).contains("statment"), "it fails, and says nothing")
  }

  @Test("What needs an author's decision is left as it is", arguments: Spelling.allCases)
  func unsafe(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.broken("broken", spelling))
    let before = try place.folder.snapshot()
    let run = try place.run("check", "broken", "--fix", "--format", "line")
    #expect(run.status == 1)
    let after = try place.folder.snapshot()
    #expect(after == before)
  }

  @Test("Only the files with mistakes are written")
  func others() throws {
    var files = SmallPackages.mendable()
    files["mendable/other.toml"] = "[[term]]\nid = \"skill\"\ntitle = \"Skill\"\ndefinition = \"A component.\"\n"
    files["mendable/notes.txt"] = "title = “Notes”\n"
    let place = try Workplace(files)
    let before = try place.folder.snapshot()
    #expect(try place.run("check", "mendable", "--fix").status == 0)
    let after = try place.folder.snapshot()
    #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == ["mendable/all.toml"])
  }
}
