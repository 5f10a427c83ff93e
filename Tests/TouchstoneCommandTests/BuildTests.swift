import Foundation
import Testing
import TouchstoneToolSupport

@Suite("Building") struct BuildTests {
  @Test("A build writes its files, and a second one writes none", arguments: Spelling.allCases)
  func writesIfChanged(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.clean("clean", spelling))
    let first = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(first.status == 0)
    #expect(place.folder.exists("out/bundle.json"))
    let (before, times) = (try place.folder.snapshot(of: "out"), try place.folder.times(of: "out"))
    let second = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(second.status == 0)
    #expect(second.errors.contains("0 files written"), "\(second.errors)")
    #expect(try place.folder.snapshot(of: "out") == before)
    #expect(try place.folder.times(of: "out") == times)
  }

  @Test("Only what changed is written again")
  func partly() throws {
    let place = try Workplace(SmallPackages.clean())
    _ = try place.run("build", "clean", "--emit", "json", "--output", "out")
    let (before, times) = (try place.folder.snapshot(of: "out"), try place.folder.times(of: "out"))
    let text = try place.folder.text("clean/all.toml")
    try place.folder.write(text.replacing("A step on", with: "One step on"), to: "clean/all.toml")
    let run = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(run.errors.contains("1 file"), "\(run.errors)")
    let (after, newTimes) = (try place.folder.snapshot(of: "out"), try place.folder.times(of: "out"))
    #expect(after.keys.filter { after[$0] != before[$0] } == ["bundle.json"])
    #expect(newTimes.keys.filter { newTimes[$0] != times[$0] } == ["bundle.json"])
  }

  @Test("Without --emit everything is made that needs nothing more, each sort in a folder of its own")
  func everything() throws {
    let place = try Workplace(SmallPackages.clean())
    let run = try place.run("build", "clean")
    #expect(run.status == 0)
    let paths = place.folder.paths(in: "clean/build").filter { !$0.hasPrefix(".") }
    #expect(Set(paths.compactMap { $0.split(separator: "/").first }) == ["json", "site", "swift"])
    let again = try place.run("check", "clean")
    #expect(again.status == 0)
    #expect(again.output == "nothing found in 2 files\n", "what a build wrote is no part of the framework")
    let rebuilt = try place.run("build", "clean")
    #expect(rebuilt.errors.contains("0 files written"), "\(rebuilt.errors)")
  }

  @Test("Each sort alone goes to the folder that was named", arguments: ["json", "site", "swift"])
  func one(emitter: String) throws {
    let place = try Workplace(SmallPackages.clean())
    let run = try place.run("build", "clean", "--emit", emitter, "--output", "deep/out")
    #expect(run.status == 0, "\(run.errors)")
    let ending = ["json": ".json", "site": ".html", "swift": ".swift"][emitter] ?? ""
    #expect(place.folder.paths(in: "deep/out").contains { $0.hasSuffix(ending) })
  }

  @Test("CASE is made where it is asked for, from a framework that says when it was published")
  func exchange() throws {
    let place = try Workplace(SmallPackages.clean())
    let undated = try place.run("build", "clean", "--emit", "case", "--output", "out")
    #expect(undated.status == 1 && undated.output.contains("case/no-day"), "\(undated.output)")
    #expect(!place.folder.exists("out"))
    let manifest = try place.folder.text("clean/touchstone.toml")
    let dated = manifest.replacing(
      "[framework]\n", with: "[framework]\nreleased = \"2026-08-01\"\n", maxReplacements: 1)
    try place.folder.write(dated, to: "clean/touchstone.toml")
    let run = try place.run("build", "clean", "--emit", "case", "--output", "out")
    #expect(run.status == 0, "\(run.errors)")
    let paths = place.folder.paths(in: "out")
    #expect(paths.contains("cfpackage-1.1.json") && paths.contains("ims/case/v1p1/CFDocuments/index.json"))
    #expect(paths.contains("_headers"))
  }

  @Test(
    "After an error nothing is written, neither into a new folder nor over what is there",
    arguments: Spelling.allCases)
  func nothingAfterAnError(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.broken("broken", spelling))
    try place.folder.write("kept", to: "old/bundle.json")
    try place.folder.write("bundle.json\n", to: "old/.touchstone-files")
    let before = try place.folder.snapshot()
    for output in ["new", "old"] {
      let run = try place.run("build", "broken", "--output", output)
      #expect(run.status == 1)
      #expect(run.errors == "nothing was written\n")
    }
    #expect(try place.folder.snapshot() == before)
    #expect(!place.folder.exists("new"))
    #expect(!place.folder.exists("broken/build"))
  }

  @Test("After a denied warning nothing is written")
  func nothingAfterADeniedWarning() throws {
    let place = try Workplace(SmallPackages.doubtful())
    let run = try place.run("build", "doubtful", "--deny", "warnings", "--output", "out")
    #expect(run.status == 1)
    #expect(!place.folder.exists("out"))
    #expect(try place.run("build", "doubtful", "--output", "out").status == 0)
    #expect(place.folder.exists("out"))
  }

  @Test("A build leaves alone what it did not write, and takes away what it once wrote and makes no more")
  func leftovers() throws {
    let place = try Workplace(SmallPackages.clean())
    try place.folder.write("mine", to: "outside.txt")
    try place.folder.write("mine", to: "out/notes.txt")
    try place.folder.write("mine", to: "out/.nojekyll")
    try place.folder.write("old", to: "out/old/page.html")
    try place.folder.write(
      "json\told/page.html\njson\t../outside.txt\njson\t\(place.folder.url.path)/outside.txt\nnonsense\n",
      to: "out/.touchstone-files")
    let run = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(run.status == 0)
    #expect(run.errors.contains("1 removed"), "\(run.errors)")
    #expect(!place.folder.exists("out/old/page.html"))
    #expect(try place.folder.text("out/notes.txt") == "mine")
    #expect(place.folder.exists("out/.nojekyll"))
    #expect(try place.folder.text("outside.txt") == "mine")
  }

  @Test("A folder that has become empty goes with its last file, and one that holds something else stays")
  func emptyFolders() throws {
    let place = try Workplace(SmallPackages.clean())
    for path in ["out/old/page.html", "out/mixed/page.html", "out/mixed/notes.txt"] {
      try place.folder.write("old", to: path)
    }
    try place.folder.write("json\told/page.html\njson\tmixed/page.html\n", to: "out/.touchstone-files")
    #expect(try place.run("build", "clean", "--emit", "json", "--output", "out").status == 0)
    #expect(!place.folder.exists("out/old"))
    #expect(place.folder.paths(in: "out/mixed") == ["notes.txt"])
  }

  @Test(
    "A build into a folder that holds the framework's own files never leaves them out in silence",
    arguments: ["clean", "clean/more"])
  func outputAmongSources(output: String) throws {
    var files = SmallPackages.clean()
    files["clean/more/skill.toml"] = "[[term]]\nid = \"skill\"\ndefinition = \"A component of a competency.\"\n"
    let place = try Workplace(files)
    let run = try place.run("build", "clean", "--emit", "json", "--output", output)
    if run.status == 0 {
      let bundle = try place.folder.text("\(output)/bundle.json")
      #expect(bundle.contains("A component of a competency."))
      #expect(bundle.contains("A step on the way to a competency."))
    } else {
      #expect(run.status == 2)
      #expect(!place.folder.exists("\(output)/bundle.json"))
    }
  }

  @Test("Check and build read the same files")
  func sameFiles() throws {
    let place = try Workplace(SmallPackages.clean())
    try place.folder.write("id = ", to: "clean/build/stray.toml")
    let build = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(try place.run("check", "clean").status == build.status)
  }

  @Test("Where one file cannot be written, none is")
  func allOrNothing() throws {
    let place = try Workplace(SmallPackages.clean())
    try place.folder.write("old", to: "out/bundle.json")
    try place.folder.write("in the way", to: "out/sources.json/file")
    let run = try place.run("build", "clean", "--emit", "json", "--output", "out")
    #expect(run.status == 2)
    #expect(run.errors.contains("out/sources.json"), "\(run.errors)")
    #expect(try place.folder.text("out/bundle.json") == "old")
  }

  @Test("A build into the framework's own folder is not read back as a part of it", arguments: Spelling.allCases)
  func outputInside(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.clean("clean", spelling))
    let run = try place.run("build", "clean", "--emit", "json", "--output", "clean/public")
    #expect(run.status == 0, "\(run.output)")
    try place.folder.write("id = ", to: "clean/public/stray.toml")
    #expect(try place.run("check", "clean").status == 0)
    #expect(try place.run("build", "clean", "--emit", "json", "--output", "clean/public").status == 0)
  }

  @Test("A folder that holds files of the framework is not taken for output", arguments: Spelling.allCases)
  func outputOverSources(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.clean("clean", spelling))
    try place.folder.write("id = ", to: "clean/public/stray.toml")
    let run = try place.run("build", "clean", "--emit", "json", "--output", "clean/public")
    #expect(run.status == 2)
    #expect(run.errors.contains("clean/public/stray.toml"), "\(run.errors)")
  }

  @Test("Both spellings give the same bundle")
  func spellings() throws {
    for make in [SmallPackages.clean, SmallPackages.doubtful] {
      var files = make("toml", .toml)
      files.merge(make("yaml", .yaml)) { first, _ in first }
      let place = try Workplace(files)
      for name in ["toml", "yaml"] {
        #expect(try place.run("build", name, "--emit", "json", "--output", "\(name)-out").status == 0)
      }
      #expect(try place.folder.text("toml-out/bundle.json") == place.folder.text("yaml-out/bundle.json"))
    }
  }

  @Test("Making one sort leaves alone what was made of another, wherever it lies")
  func oneAfterTheOther() throws {
    let place = try Workplace(SmallPackages.clean())
    #expect(try place.run("build", "clean", "--emit", "json").status == 0)
    #expect(try place.run("build", "clean", "--emit", "site").status == 0)
    #expect(place.folder.paths(in: "clean/build").contains { $0.hasSuffix("bundle.json") })
  }

  @Test("One sort asked for twice is made once")
  func twice() throws {
    let place = try Workplace(SmallPackages.clean())
    let run = try place.run("build", "clean", "--emit", "json", "--emit", "json", "--output", "out")
    #expect(run.status == 0)
    #expect(place.folder.exists("out/bundle.json"))
    #expect(run.errors.ranges(of: "data in").count == 1, "\(run.errors)")
  }

  @Test("The working folder, the folder's name and the day are in nothing that is built")
  func reproducible() throws {
    var files = SmallPackages.clean("one/place")
    files.merge(SmallPackages.clean("another")) { first, _ in first }
    let place = try Workplace(files)
    #expect(try place.run("build", "one/place", "--output", "a", "--today", "2026-01-01").status == 0)
    #expect(try place.run("build", "--output", "../b", "--today", "2030-12-31", in: "another").status == 0)
    let (first, second) = (try place.folder.snapshot(of: "a"), try place.folder.snapshot(of: "b"))
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.keys.filter { first[$0] != second[$0] }.sorted() == [])
  }

  @Test("No object in what is built as JSON has a key twice")
  func uniqueKeys() throws {
    let place = try Workplace(SmallPackages.clean())
    #expect(try place.run("build", "clean", "--emit", "json", "--output", "out").status == 0)
    for path in ["out/bundle.json", "out/bundle.schema.json", "out/sources.json"] {
      #expect(try strictMistake(inJSON: place.folder.bytes(path)) == nil, "\(path)")
    }
  }
}
