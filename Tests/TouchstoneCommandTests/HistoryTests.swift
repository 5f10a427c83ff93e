import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneToolSupport

/// A year in the life of a framework: commits as districts make them, and what a pull request with each says.
///
/// Each report is compared whole with a file below `Golden/history`; `TOUCHSTONE_UPDATE=1` writes them anew and fails.
@Suite("A history of commits") struct HistoryTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/history")

  @Test("Each commit is told as what it means, and a revert as the other way round")
  func reports() throws {
    let repository = try Repository(Self.riverbend())
    try repository.commit("the framework as it is")
    var names: [String] = []
    for (number, step) in HistoryStep.all.enumerated() {
      try step.apply(repository)
      let run = try repository.workplace.run(
        "diff", "--against", step.base, "riverbend", "--format", "markdown")
      #expect(run.status == 0 && run.errors == "", "\(step.name): \(run.errors)")
      let number = number + 1
      names.append("\(number < 10 ? "0" : "")\(number)-\(step.name).md")
      try compare(run.output, with: names[names.count - 1])
      let check = try repository.workplace.run(["check", "riverbend"] + Workplace.today)
      #expect(check.status == 0, "\(step.name): \(check.output)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.golden.path).sorted() == names)
  }

  @Test("Only what a branch brings is reported")
  func newFindings() throws {
    let repository = try Repository(Self.riverbend())
    try HistoryStep.append("\n[[target]]\nid = \"math.data.old\"\nstatement = \"Understand.\"\nlevel = 3\n")(repository)
    try repository.commit("something that is not good already")
    try HistoryStep.append("\n[[target]]\nid = \"math.data.new\"\nstatement = \"Understand.\"\nlevel = 3\n")(repository)
    let all = try repository.workplace.run(["check", "riverbend", "--format", "line"] + Workplace.today)
    let new = try repository.workplace.run(
      ["check", "riverbend", "--format", "line", "--new-only", "HEAD"] + Workplace.today)
    #expect(all.output.contains("math.data.old") || all.output.contains("wording/"))
    #expect(new.status == 0 && new.errors == "")
    let lines = new.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.count * 2 == all.output.split(separator: "\n").count)
    let text = try repository.workplace.folder.text("riverbend/competencies/math.toml").split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(text.firstIndex { $0.contains("math.data.new") }) + 1
    for line in lines { #expect((Int(line.split(separator: ":")[1]) ?? 0) >= first, "\(line)") }
    // A package that was not there yet is new as a whole.
    try repository.workplace.folder.write(ChangeCommandTests.manifest, to: "later/touchstone.toml")
    let later = try repository.workplace.run(["check", "later", "--new-only", "HEAD"] + Workplace.today)
    #expect(later.status == 0 && later.errors == "", "\(later.errors)")
    let missing = try repository.workplace.run(["check", "riverbend", "--new-only", "v9"] + Workplace.today)
    #expect(missing.status == 2 && missing.output == "")
  }

  private func compare(_ written: String, with name: String) throws {
    let file = Self.golden.appending(path: name)
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try Data(written.utf8).write(to: file)
      Issue.record("recorded \(name) anew")
    }
    let recorded = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    #expect(
      Array(written.utf8) == recorded, "\(unifiedDiff(old: recorded, new: Array(written.utf8), path: name))")
  }

  static func riverbend() throws -> [String: String] {
    let folder = Sample.folder.appending(path: "riverbend")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var files: [String: String] = [:]
    for name in names where name.hasSuffix(".toml") {
      files["riverbend/\(name)"] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return files
  }
}

/// A commit, or a merge of some, and the revision with which it is compared.
struct HistoryStep: Sendable {
  var name: String
  var base = "HEAD~1"
  var apply: @Sendable (Repository) throws -> Void

  /// A commit of edits: in each file a text is replaced, which must be there.
  init(_ name: String, _ edits: [(file: String, old: String, new: String)]) {
    self.init(name) { repository in
      for edit in edits { try Self.edit(repository, edit.file, edit.old, edit.new) }
      try repository.commit(name)
    }
  }

  init(_ name: String, _ apply: @escaping @Sendable (Repository) throws -> Void) {
    self.name = name
    self.apply = apply
  }

  static func edit(_ repository: Repository, _ file: String, _ old: String, _ new: String) throws {
    let text = try repository.workplace.folder.text("riverbend/\(file)")
    try #require(text.contains(old), "\(file) does not hold: \(old)")
    try repository.workplace.folder.write(text.replacing(old, with: new), to: "riverbend/\(file)")
  }

  /// Adds to the end of the file of mathematics.
  static func append(_ addition: String) -> @Sendable (Repository) throws -> Void {
    { repository in
      let file = "riverbend/competencies/math.toml"
      try repository.workplace.folder.write(try repository.workplace.folder.text(file) + addition, to: file)
    }
  }

  static let all: [HistoryStep] = [
    renamed, split, raised, standardRemoved, levelInserted, reworded, fileMoved, merged, reverted, lowered, commented,
    revalued,
  ]

  private static let renamed = HistoryStep("renamed") { repository in
    let run = try repository.workplace.run(
      "rename", "math.quantity.ratio.percent-change", "math.quantity.ratio.percent", in: "riverbend")
    try #require(run.status == 0, "\(run.errors)")
    try repository.commit("renamed")
  }

  private static let split = HistoryStep(
    "split",
    [
      (
        "competencies/math.toml", "id = \"math.quantity.number.compare\"\n",
        """
        id = "math.quantity.number.compare"
        retired = "2026-07-01"
        replaced_by = ["math.quantity.number.more", "math.quantity.number.how-many-more"]

        """
      ),
      (
        "competencies/math.toml", "[[target]]\nid = \"math.quantity.number.fractions\"",
        """
        [[target]]
        id = "math.quantity.number.more"
        statement = "Match two collections and say which has more."
        level = 1
        depth = 1
        foundational = true
        know = "Matching one by one shows which collection has something left over."
        do = "Match objects of two collections and say what the leftover objects tell."
        why = "Sharing fairly begins with seeing who has more."

        [[target]]
        id = "math.quantity.number.how-many-more"
        statement = "Explain by how many one collection has more than another."
        level = 1
        depth = 2
        foundational = true
        requires = "math.quantity.number.more"
        know = "The difference stays the same however the objects are arranged."
        do = "Count what is left over after matching and tell a partner how you know."
        why = "Making things even needs the number that is missing."

        [[target]]
        id = "math.quantity.number.fractions"
        """
      ),
      (
        "competencies/math.toml",
        "requires = [{ target = \"math.quantity.number.compare\", because = \"Equal parts are compared before they are named.\" }]",
        "requires = [{ target = \"math.quantity.number.how-many-more\", because = \"Equal parts are compared before they are named.\" }]"
      ),
    ])

  private static let raised = HistoryStep(
    "threshold-raised", [("progress.toml", "evidence_min = 3", "evidence_min = 4")])

  private static let standardRemoved = HistoryStep(
    "standard-removed",
    [
      (
        "standards.toml",
        """
        [[standard]]
        id = "ma.data.3"
        code = "MA.DAT.3"
        statement = "Summarize a set of data by its center and its spread."
        level = 3
        depth = 2
        priority = "need"

        """, ""
      ),
      (
        "standards.toml",
        "builds_on = [{ standard = \"ma.data.3\", because = \"The spread of a sample limits what it can say.\" }]\n", ""
      ),
      ("competencies/math.toml", "standards = [\"ma.data.3\", \"ma.data.6\"]", "standards = [\"ma.data.6\"]"),
      ("competencies/math.toml", "standards = \"ma.data.3\"\n", ""),
      (
        "translations/es/standards.toml",
        "[[standard]]\nid = \"ma.data.3\"\nstatement = \"Resumir un conjunto de datos por su centro y su dispersión.\"\n",
        ""
      ),
    ])

  private static let levelInserted = HistoryStep(
    "level-inserted",
    [
      (
        "levels-and-scales.toml", "[[level]]\nid = 5\n",
        """
        [[level]]
        id = "bridge"
        title = "Bridge"
        statement = "Students carry out an inquiry of their own from the question to a public answer."
        grades = [8, 9]

        [[level]]
        id = 5

        """
      )
    ])

  private static let reworded = HistoryStep(
    "reworded",
    [
      (
        "competencies/math.toml", "statement = \"Critique an answer by estimating it in a second way.\"",
        "statement = \"Critique an answer by estimating it in a second and simpler way.\""
      )
    ])

  private static let fileMoved = HistoryStep("file-moved") { repository in
    try repository.git("mv", "riverbend/competencies/arts.toml", "riverbend/arts-and-design.toml")
    try repository.commit("file moved")
  }

  /// Two branches, one of which adds what the other rests on nowhere.
  private static let merged = HistoryStep("merged") { repository in
    try repository.git("checkout", "--quiet", "-b", "glossary")
    try edit(repository, "profile.toml", "id = \"communicator\"", "id = \"communicator\"\ncode = \"O.3\"")
    try repository.commit("a code for an outcome")
    try repository.git("checkout", "--quiet", "main")
    try edit(
      repository, "competencies/math.toml", "[[target]]\nid = \"math.quantity.ratio.unit-rate\"",
      """
      [[target]]
      id = "math.quantity.ratio.table"
      statement = "Complete a table of equal ratios and explain the rule that fills it."
      level = 3
      depth = 2
      know = "Equal ratios grow together by the same factor."
      do = "Fill a table for a recipe and explain how each row follows from another."
      why = "A table shows at a glance what a single rate hides."

      [[target]]
      id = "math.quantity.ratio.unit-rate"
      """)
    try repository.commit("a target")
    try repository.git("merge", "--quiet", "--no-edit", "glossary")
  }

  private static let reverted = HistoryStep("threshold-reverted") { repository in
    let log = try ToolRun.of(
      URL(filePath: "/usr/bin/env"), ["git", "log", "--format=%H", "--grep=threshold-raised"],
      in: repository.workplace.folder.url, environment: ProcessInfo.processInfo.environment)
    try repository.git("revert", "--no-edit", log.output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static let lowered = HistoryStep(
    "outcome-no-longer-required",
    [("progress.toml", "\"community-builder\", \"lifelong-learner\"]", "\"lifelong-learner\"]")]
  )

  private static let commented = HistoryStep("comment-added") { repository in
    try append("\n# To be looked at again in spring.\n")(repository)
    try repository.commit("comment added")
  }

  private static let revalued = HistoryStep(
    "scale-value-changed",
    [("levels-and-scales.toml", "title = \"Extending\", value = 4,", "title = \"Extending\", value = 5,")])
}
