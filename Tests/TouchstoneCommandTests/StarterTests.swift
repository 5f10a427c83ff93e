import Foundation
import Testing
import TouchstoneLanguage
import TouchstoneToolSupport

@Suite("Beginning a package") struct StarterTests {
  @Test("What init makes has nothing to find in it, and builds", arguments: Spelling.allCases)
  func checks(spelling: Spelling) throws {
    let place = try Workplace()
    let made = try place.run("init", "school/framework", "--format", spelling.rawValue)
    #expect(made.status == 0)
    #expect(made.errors == "")
    #expect(place.folder.exists("school/framework/touchstone.\(spelling.rawValue)"))
    let check = try place.run("check", "school/framework", "--format", "line")
    #expect(check.status == 0)
    #expect(check.output == "")
    let build = try place.run("build", "school/framework", "--deny", "warnings")
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test("Both spellings of it give the same bundle")
  func spellings() throws {
    let place = try Workplace()
    for spelling in Spelling.allCases {
      _ = try place.run("init", spelling.rawValue, "--format", spelling.rawValue)
      _ = try place.run("build", spelling.rawValue, "--emit", "json", "--output", "out-\(spelling.rawValue)")
    }
    #expect(try place.folder.text("out-toml/bundle.json") == place.folder.text("out-yaml/bundle.json"))
  }

  @Test("Without a folder the package is made here")
  func here() throws {
    let place = try Workplace(["here/readme.txt": "Ours"])
    #expect(try place.run("init", in: "here").status == 0)
    #expect(try place.run("check", in: "here").status == 0)
  }

  @Test("Nothing is overwritten: neither a package of either spelling nor a single file")
  func refuses() throws {
    var files = SmallPackages.clean("toml", .toml).merging(SmallPackages.clean("yaml", .yaml)) { first, _ in first }
    files["other/framework.toml"] = "# mine\n"
    let place = try Workplace(files)
    let before = try place.folder.snapshot()
    for folder in ["toml", "yaml", "other"] {
      let run = try place.run("init", folder)
      #expect(run.status == 2, "\(folder)")
      #expect(run.errors.hasPrefix("touchstone: \(folder)"), "\(run.errors)")
    }
    #expect(try place.run("init", "toml", "--format", "yaml").status == 2)
    #expect(try place.folder.snapshot() == before)
  }
}

@Suite("Printing a new declaration") struct NewTests {
  static let kinds = Kind.allCases.map(\.name)

  /// What may be found in a declaration printed alone: what it names is declared elsewhere, or not yet.
  private static func isExpected(_ line: String) -> Bool {
    line.contains("[names/")
  }

  @Test("What it prints for a kind reads without a mistake in both spellings", arguments: kinds, Spelling.allCases)
  func reads(kind: String, spelling: Spelling) throws {
    let lines = try findings(kind, spelling) { $0 }
    #expect(lines.filter { !Self.isExpected($0) } == [])
  }

  @Test("It reads with every line in use, too", arguments: kinds, Spelling.allCases)
  func readsWhole(kind: String, spelling: Spelling) throws {
    let lines = try findings(kind, spelling) { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.replacing(#/^( *)# /#) { "\($0.output.1)" } }.joined(separator: "\n")
    }
    #expect(lines.filter { !Self.isExpected($0) } == [])
  }

  /// The errors in what is printed for a kind, put beside a manifest.
  private func findings(_ kind: String, _ spelling: Spelling, _ change: (String) -> String) throws -> [String] {
    let place = try Workplace(SmallPackages.clean("package", spelling))
    // Alignments and waivers have no id.
    let id = kind == "alignment" || kind == "waiver" ? [] : ["math.ratios.new"]
    let printed = try place.run(["new", kind] + id + ["--format", spelling.rawValue])
    #expect(printed.status == 0)
    #expect(printed.errors == "")
    try place.folder.write(change(printed.output), to: "package/new.\(spelling.rawValue)")
    return try place.lines(of: "package").filter { $0.contains(": error: ") }
  }

  @Test("It adds to a file in the file's own spelling, and keeps what is there", arguments: Spelling.allCases)
  func adds(spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.clean("package", spelling))
    let file = "package/all.\(spelling.rawValue)"
    let before = try place.folder.text(file)
    let run = try place.run("new", "strand", "academic", "--to", file)
    #expect(run.status == 0)
    #expect(run.output == "added a strand to \(file)\n")
    #expect(try place.folder.text(file).hasPrefix(before))
    let list = try place.run("list", "strand", "--package", "package")
    #expect(list.output.hasPrefix("strand/academic"), "\(list.output)\(list.errors)")
  }

  @Test("It makes the file where there is none")
  func makesFile() throws {
    let place = try Workplace(SmallPackages.clean())
    #expect(try place.run("new", "strand", "academic", "--to", "clean/strands.yaml").status == 0)
    #expect(try place.run("list", "strand", "--package", "clean").output.hasPrefix("strand/academic"))
  }

  @Test("A second list of a kind is not begun in a YAML file, where it would be an error")
  func secondList() throws {
    let place = try Workplace(SmallPackages.clean("clean", .yaml))
    let before = try place.folder.snapshot()
    let run = try place.run("new", "term", "skill", "--to", "clean/all.yaml")
    #expect(run.status == 2)
    #expect(run.errors.contains("list of terms already"))
    #expect(try place.folder.snapshot() == before)
    #expect(try place.run("new", "term", "skill", "--to", "clean/all.toml").status == 0)
  }

  @Test("An id that could never be one is refused, and so is none where one is needed")
  func badID() throws {
    let place = try Workplace(SmallPackages.clean())
    let before = try place.folder.snapshot()
    for arguments in [["Math Ratios"], [""], [], ["math.\"x"]] {
      let run = try place.run(["new", "competency"] + arguments + ["--to", "clean/all.toml"])
      #expect(run.status == 2, "\(arguments)")
    }
    #expect(try place.folder.snapshot() == before)
  }

  @Test("A file of neither spelling, or of the other one, is left alone")
  func wrongFile() throws {
    let place = try Workplace(SmallPackages.clean())
    let before = try place.folder.snapshot()
    #expect(try place.run("new", "term", "x", "--to", "clean/notes.txt").status == 2)
    #expect(try place.run("new", "term", "x", "--format", "yaml", "--to", "clean/all.toml").status == 2)
    #expect(try place.folder.snapshot() == before)
  }
}
