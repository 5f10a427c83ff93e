import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Checking packages") struct CheckTests {
  @Test("The package is found from any folder below its manifest", arguments: Spelling.allCases)
  func upward(spelling: Spelling) throws {
    var files = SmallPackages.broken("district", spelling)
    files["district/deep/down/notes.txt"] = "Notes"
    let place = try Workplace(files)
    let there = try place.run("check", "--format", "line", in: "district")
    let below = try place.run("check", "--format", "line", in: "district/deep/down")
    #expect(there.status == 1)
    #expect(below.status == 1)
    #expect(there.output.hasPrefix("all.\(spelling.rawValue):"), "\(there.output)")
    #expect(there.output.split(separator: "\n").count == below.output.split(separator: "\n").count)
    let byFolder = try place.run("check", "deep/down", "--format", "line", in: "district")
    #expect(byFolder.output == there.output)
    let byFile = try place.run("check", "all.\(spelling.rawValue)", "--format", "line", in: "district")
    #expect(byFile.output == there.output)
  }

  @Test("Several packages are judged in one run, which ends as the worst of them")
  func several() throws {
    var files = SmallPackages.clean().merging(SmallPackages.broken()) { first, _ in first }
    files.merge(SmallPackages.doubtful()) { first, _ in first }
    let place = try Workplace(files)
    let broken = try place.run("check", "broken", "--format", "line")
    let doubtful = try place.run("check", "doubtful", "--format", "line")
    let all = try place.run("check", "broken", "clean", "doubtful", "--format", "line")
    #expect(all.status == 1)
    #expect(all.output == broken.output + doubtful.output)
    #expect(try place.run("check", "clean", "doubtful").status == 0)
    #expect(try place.run("check", "clean", "nowhere").status == 2)
  }

  @Test("Several packages make one document of JSON")
  func severalAsJSON() throws {
    let place = try Workplace(SmallPackages.doubtful("one").merging(SmallPackages.broken("two")) { first, _ in first })
    let run = try place.run("check", "one", "two", "--format", "json")
    let object = try #require(try? JSONSerialization.jsonObject(with: run.outputBytes) as? [String: Any])
    let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
    let alone = try place.run("check", "one", "two", "--format", "line").output.split(separator: "\n")
    #expect(diagnostics.count == alone.count)
  }

  @Test("At most so many findings are shown as were asked for, and the rest is counted")
  func maximum() throws {
    let place = try Workplace(SmallPackages.broken())
    let all = try place.run("check", "broken", "--format", "line").output.split(separator: "\n")
    let two = try place.run("check", "broken", "--format", "line", "--max-errors", "2")
    let lines = two.output.split(separator: "\n")
    #expect(two.status == 1)
    #expect(lines.count == 3)
    #expect(lines.dropLast().allSatisfy(all.contains))
    #expect(lines.last == "\(all.count - 2) more not shown")
    let many = try place.run("check", "broken", "--format", "line", "--max-errors", "1000")
    #expect(many.output.split(separator: "\n") == all)
  }

  @Test("Colour is used on request only, since tests are no terminal")
  func colour() throws {
    let place = try Workplace(SmallPackages.broken())
    func output(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      try place.run(["check", "broken"] + arguments, environment: environment).output
    }
    let plain = try output([])
    #expect(!plain.contains("\u{1B}"))
    let coloured = try output(["--color", "always"])
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\x1B\[[0-9;]*m/, with: "") == plain)
    #expect(try output(["--color", "always"], ["NO_COLOR": "1"]) == coloured)
    #expect(try output(["--color", "never"], ["CLICOLOR_FORCE": "1"]) == plain)
    #expect(try output([], ["CLICOLOR_FORCE": "1"]) == coloured)
    #expect(try output([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]) == plain)
    for format in ["line", "json", "github"] {
      #expect(try !output(["--format", format, "--color", "always"]).contains("\u{1B}"), "\(format)")
    }
  }

  @Test("Timings name the stages, on standard error, and change nothing else")
  func timings() throws {
    let place = try Workplace(SmallPackages.doubtful())
    let plain = try place.run("check", "doubtful")
    let timed = try place.run("check", "doubtful", "--timings")
    #expect(timed.output == plain.output)
    let lines = timed.errors.split(separator: "\n")
    #expect(lines.map { $0.split(separator: "\t").first } == ["read", "syntax", "declare", "resolve", "rules"])
    #expect(lines.allSatisfy { $0.wholeMatch(of: /[a-z]+\t[0-9]+\.[0-9]{3}/) != nil }, "\(lines)")
  }

  @Test("Dates are compared with the day that is given")
  func today() throws {
    var files = SmallPackages.doubtful()
    files["doubtful/waivers.toml"] = """
      [[waiver]]
      rule = "progression/repeated-prerequisite"
      for = [{ standard = "count" }, { standard = "compare" }]
      because = "The board decides in spring."
      until = "2027-06-30"

      """
    let place = try Workplace(files)
    let before = try place.run("check", "doubtful", "--format", "line", "--today", "2027-06-30")
    #expect(before.output == "")
    let after = try place.run("check", "doubtful", "--format", "line", "--today", "2027-07-01")
    #expect(after.output.contains("repeated-prerequisite"))
    #expect(after.output.contains("2027-06-30"))
  }

  @Test("A baseline holds back what was there, says so, and is written again when findings go")
  func baseline() throws {
    let place = try Workplace(SmallPackages.doubtful())
    #expect(try place.run("check", "doubtful", "--deny", "warnings").status == 1)
    let written = try place.run("check", "doubtful", "--deny", "warnings", "--write-baseline")
    #expect(written.status == 0, "\(written.output)\(written.errors)")
    #expect(written.errors.contains("wrote doubtful/touchstone.baseline.json: 1 finding is known from now on"))
    let run = try place.run("check", "doubtful", "--deny", "warnings")
    #expect(run.status == 0)
    #expect(run.output == "nothing found in 3 files; 1 finding of the baseline held back\n")
    #expect(try place.run("check", "doubtful", "--deny", "warnings", "--no-baseline").status == 1)
    #expect(try place.run("check", "doubtful", "--no-baseline", "--write-baseline").status == 2)
    #expect(try place.run("check", "doubtful", "--format", "json").output.contains("\"held_back\": 1"))
    let again = try place.folder.snapshot(of: "doubtful")
    #expect(try place.run("check", "doubtful", "--write-baseline").status == 0)
    #expect(try place.folder.snapshot(of: "doubtful") == again)
  }

  @Test("No baseline is written where errors come first")
  func noBaselineOfErrors() throws {
    let place = try Workplace(SmallPackages.broken())
    let run = try place.run("check", "broken", "--write-baseline")
    #expect(run.status == 1)
    #expect(run.errors.contains("no baseline is written for broken"))
    #expect(try place.folder.snapshot(of: "broken").keys.sorted() == ["all.toml", "touchstone.toml"])
  }
}
