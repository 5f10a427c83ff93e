import Testing
import TouchstoneToolSupport

@Suite("How commands end") struct ExitCodeTests {
  static let commands = ["check", "build"]

  @Test("A package without findings ends with 0", arguments: commands, Spelling.allCases)
  func clean(command: String, spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.clean("clean", spelling))
    let run = try place.run(command, "clean")
    #expect(run.status == 0)
    #expect(run.output == "nothing found in 2 files\n")
  }

  @Test("Errors end with 1", arguments: commands, Spelling.allCases)
  func errors(command: String, spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.broken("broken", spelling))
    #expect(try place.run(command, "broken").status == 1)
  }

  @Test("Warnings end with 0, and with 1 where they are denied", arguments: commands, Spelling.allCases)
  func warnings(command: String, spelling: Spelling) throws {
    let place = try Workplace(SmallPackages.doubtful("doubtful", spelling))
    let run = try place.run(command, "doubtful", "--format", "line")
    #expect(run.status == 0)
    #expect(run.output.contains(": warning: "))
    let denied = try place.run(command, "doubtful", "--format", "line", "--deny", "warnings")
    #expect(denied.status == 1)
    #expect(denied.output == run.output)
  }

  @Test("What only prints says nothing about a package with errors but the errors, and ends with 1")
  func printers() throws {
    let place = try Workplace(SmallPackages.broken())
    for command in [["list"], ["graph"], ["schema"]] {
      let run = try place.run(command + ["--package", "broken"])
      #expect(run.status == 1, "\(command)")
      #expect(run.output == "", "\(command)")
      #expect(run.errors.contains("statment"), "\(command)")
    }
  }

  @Test("A folder that is not there ends with 2, in a sentence that names it")
  func missingFolder() throws {
    let place = try Workplace()
    let commands = [
      ["check", "nowhere"], ["build", "nowhere"], ["list", "--package", "nowhere"], ["graph", "--package", "nowhere"],
      ["schema", "--package", "nowhere"],
    ]
    for command in commands {
      let run = try place.run(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.output == "", "\(command)")
      #expect(run.errors == "touchstone: there is no folder nowhere\n", "\(command)")
    }
  }

  @Test("A folder without a manifest ends with 2, and the message says what to look for")
  func noManifest() throws {
    let place = try Workplace(["notes/read.me": "Notes"])
    for command in [["check", "notes"], ["build", "notes"], ["list", "--package", "notes"]] {
      let run = try place.run(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.contains("notes is no framework package"), "\(command)")
      #expect(run.errors.contains("touchstone.toml"), "\(command)")
    }
  }

  @Test("In a working folder outside of any package, every command that needs one says how to go on")
  func wrongWorkingFolder() throws {
    let place = try Workplace()
    for command in [["check"], ["build"], ["list"], ["graph"]] {
      let run = try place.run(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.output == "", "\(command)")
      #expect(run.errors.contains("there is no touchstone.toml or touchstone.yaml here or in any folder above"))
      #expect(run.errors.contains("touchstone init"))
    }
  }

  @Test(
    "Wrong options end with 2, print nothing on standard output, and name what was wrong",
    arguments: [
      (["check", "--formt", "json"], "--format"), (["check", "--format", "xml"], "xml"),
      (["check", "--max-errors", "0"], "--max-errors"), (["check", "--max-errors", "many"], "many"),
      (["check", "--deny", "everything"], "everything"), (["check", "--dry-run"], "--fix"),
      (["check", "--color", "blue"], "blue"), (["check", "clean", "--today", "2027-13-01"], "2027-13-01"),
      (["build", "--emit", "pdf"], "pdf"), (["build", "clean", "other"], "other"),
      (["list", "--levels", "8"], "--level"), (["graph", "--format", "png"], "png"),
      (["schema", "--format", "xml"], "xml"), (["init", "--format", "json"], "json"),
      (["explain"], "id"), (["explain", "TS4101", "--format", "xml"], "xml"), (["rules", "some"], "some"),
      (["new"], "kind"), (["new", "target", "x", "--format", "json"], "json"), (["chek"], "chek"),
    ])
  func wrongOptions(arguments: [String], word: String) throws {
    let run = try Workplace(SmallPackages.clean()).run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test(
    "A name that is almost right gets a suggestion",
    arguments: [
      (["explain", "alignment/outcome-without-competncy"], "did you mean alignment/outcome-without-competency"),
      (["explain", "outcome-without-competncy"], "did you mean alignment/outcome-without-competency"),
      (["list", "competncy", "--package", "clean"], "did you mean competency?"),
      (["new", "competncy", "x"], "did you mean competency?"),
      (["list", "--domain", "mth", "--package", "clean"], "there is no domain mth"),
      (["list", "--level", "9", "--package", "clean"], "there is no level 9"),
    ])
  func suggestions(arguments: [String], words: String) throws {
    let run = try Workplace(SmallPackages.clean()).run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("touchstone: "))
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test("No message speaks of the tool's own insides")
  func plainMessages() throws {
    let place = try Workplace(SmallPackages.clean().merging(["file": "a file"]) { first, _ in first })
    let commands = [
      ["build", "clean", "--output", "file"], ["build", "clean", "--output", "file/below"], ["init", "file"],
      ["init", "file/below"], ["new", "term", "x", "--to", "file/below.toml"], ["check", "file"],
    ]
    for command in commands {
      let run = try place.run(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.hasPrefix("touchstone: "), "\(command): \(run.errors)")
      let insides = ["NS", "Error", "Domain", "Code=", "Optional("].filter(run.errors.contains)
      #expect(insides == [], "\(command): \(run.errors)")
    }
  }

  @Test("Without a command, with --help and with --version, the tool ends with 0")
  func general() throws {
    let place = try Workplace()
    let version = try place.run("--version")
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    for arguments in [["--help"], ["help", "check"], ["build", "--help"]] {
      let run = try place.run(arguments)
      #expect(run.status == 0, "\(arguments)")
      #expect(run.output.contains("USAGE: touchstone"), "\(arguments)")
      #expect(run.errors == "", "\(arguments)")
    }
  }
}
