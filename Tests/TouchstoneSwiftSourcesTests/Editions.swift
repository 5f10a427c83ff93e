import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneRules
import TouchstoneSwiftSources
import TouchstoneTestSupport

/// The sample framework as it is, and an edition after it that changes a little of everything.
enum Editions {
  static func riverbend() throws -> FrameworkNames {
    try compiled(files)
  }

  static func next() throws -> FrameworkNames {
    var next = files
    for (path, text) in next {
      next[path] = renamings.reduce(text) { $0.replacing($1.old, with: $1.new) }
    }
    for change in changes {
      let path = "riverbend/\(change.file)"
      let text = try #require(next[path])
      #expect(text.contains(change.old), "\(change.file) no longer has \(change.old)")
      next[path] = text.replacing(change.old, with: change.new)
    }
    let science = "riverbend/competencies/science.toml"
    next[science] = next[science]?.replacing(
      "[[competency]]\nid = \"science.networks\"",
      with: "[[competency]]\nid = \"science.networks\"\nwas = [\"science.systems\"]")
    for (path, text) in next where path.hasPrefix("riverbend/rubrics/") {
      next[path] = text.replacing("points.extending", with: "points.transferring")
    }
    return try compiled(next)
  }

  /// A framework of one file, with names as `Small`.
  static func small(_ text: String, id: String = "small", sourceLocation: SourceLocation = #_sourceLocation) throws
    -> FrameworkNames
  {
    let manifest = "[framework]\nid = \"\(id)\"\ntitle = \"Small\"\nversion = \"1\"\n"
    return try compiled(
      ["riverbend/touchstone.toml": manifest, "riverbend/text.toml": text], sourceLocation: sourceLocation)
  }

  /// - Precondition: nothing is wrong but what rules find.
  private static func compiled(
    _ files: [String: String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> FrameworkNames {
    let compilation = try #require(compile("riverbend", in: InMemoryFileSystem(files)), sourceLocation: sourceLocation)
    let rules = RuleRegistry.names
    let errors = compilation.diagnostics.filter { $0.severity == .error && !rules.contains($0.id) }
    #expect(errors.map(\.message) == [], sourceLocation: sourceLocation)
    return FrameworkNames(
      try #require(compilation.framework, sourceLocation: sourceLocation), sources: compilation.sources)
  }

  /// Without translations, which have no names in Swift.
  private static let files: [String: String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "frameworks/riverbend")
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    var files: [String: String] = [:]
    for name in names where name.hasSuffix(".toml") && !name.hasPrefix("translations") && !name.hasPrefix("build") {
      files["riverbend/\(name)"] = try? String(contentsOf: root.appending(path: name), encoding: .utf8)
    }
    return files
  }()

  private struct Change {
    var file: String
    var old: String
    var new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// Wherever they stand. Of the last one only the competency says what it was; its parts come along.
  private static let renamings = [
    (old: "math.quantity.ratio.unit-rate", new: "math.quantity.ratio.rate"),
    (old: "math.data.question", new: "math.modeling.question"),
    (old: "science.systems", new: "science.networks"),
  ]

  private static let changes = [
    // Renamed; what refers to it follows.
    Change(
      "competencies/math.toml", "id = \"math.quantity.ratio.rate\"\n",
      "id = \"math.quantity.ratio.rate\"\nwas = [\"math.quantity.ratio.unit-rate\"]\n"),
    // Renamed and moved into another competency.
    Change(
      "competencies/math.toml", "id = \"math.modeling.question\"\n",
      "id = \"math.modeling.question\"\nwas = [\"math.data.question\"]\n"),
    // Split into two.
    Change(
      "competencies/math.toml", "id = \"math.data.chance\"\n",
      """
      id = "math.data.likelihood"
      statement = "Name how likely something is and say why."
      level = 3

      [[target]]
      id = "math.data.simulation"
      statement = "Simulate something uncertain and compare the result with what was expected."
      level = 4

      [[target]]
      id = "math.data.chance"
      retired = true
      replaced_by = ["math.data.likelihood", "math.data.simulation"]

      """),
    // The same thing in other words.
    Change(
      "competencies/math.toml", "statement = \"Construct an equation and a graph for a quantity",
      "statement = \"Build an equation and a graph for a quantity"),
    // Replaced by one other.
    Change(
      "competencies/literacy.toml", "id = \"literacy.reading.structure\"\n",
      """
      id = "literacy.reading.organization"
      statement = "Explain how the parts of a text work together, and what another order would change."
      level = 3

      [[target]]
      id = "literacy.reading.structure"
      retired = true
      replaced_by = "literacy.reading.organization"

      """),
    // Gone; its id is given to what had another.
    Change("competencies/habits.toml", "\"habits.collaborate.norms\"", "\"habits.collaborate.agreements\""),
    Change("competencies/habits.toml", "\"habits.collaborate.roles\"", "\"habits.collaborate.norms\""),
    Change(
      "competencies/habits.toml", "id = \"habits.collaborate.norms\"\n",
      "id = \"habits.collaborate.norms\"\nwas = [\"habits.collaborate.roles\"]\n"),
    // Gone.
    Change("competencies/arts.toml", "id = \"arts.create.exhibit\"", "id = \"arts.create.show\""),
    // Retired, with nothing in its place.
    Change("profile.toml", "id = \"communicator\"\n", "id = \"communicator\"\nretired = true\n"),
    // One level more, and a point of the scale with another name.
    Change(
      "levels-and-scales.toml", "# A scale says",
      "[[level]]\nid = 7\ntitle = \"Level 7\"\nstatement = \"Students lead work that others build on.\"\n\n# A scale says"
    ),
    Change(
      "levels-and-scales.toml", "{ id = \"extending\"", "{ id = \"transferring\", was = [\"extending\"]"),
    Change("levels-and-scales.toml", "sharing = \"extending\"", "sharing = \"transferring\""),
  ]
}
