/// Packages as small as they can be while the tool has something to say about them.
enum SmallPackages {
  /// A package in a folder, each file by its path.
  static func files(_ folder: String, _ spelling: Spelling, toml: String, yaml: String) -> [String: String] {
    switch spelling {
    case .toml:
      let manifest = "[framework]\nid = \"small\"\ntitle = \"Small\"\nversion = \"1\"\nstage = \"mature\"\n"
      return ["\(folder)/touchstone.toml": manifest, "\(folder)/all.toml": toml]
    case .yaml:
      let manifest = "framework:\n  id: small\n  title: Small\n  version: 1\n  stage: mature\n"
      return ["\(folder)/touchstone.yaml": manifest, "\(folder)/all.yaml": yaml]
    }
  }

  /// Nothing to find: a glossary.
  static func clean(_ folder: String = "clean", _ spelling: Spelling = .toml) -> [String: String] {
    files(
      folder, spelling,
      toml: """
        [[term]]
        id = "target"
        title = "Learning target"
        definition = "A step on the way to a competency."

        """,
      yaml: """
        term:
          - id: target
            title: Learning target
            definition: A step on the way to a competency.

        """)
  }

  /// A warning and no error: a pair of standards is written at both ends.
  static func doubtful(_ folder: String = "doubtful", _ spelling: Spelling = .toml) -> [String: String] {
    files(
      folder, spelling,
      toml: """
        [[standard]]
        id = "count"
        statement = "Count to 100 by ones and by tens."
        alongside = ["compare"]

        [[standard]]
        id = "compare"
        statement = "Compare two numbers between 1 and 10."
        alongside = ["count"]

        """,
      yaml: """
        standard:
          - id: count
            statement: Count to 100 by ones and by tens.
            alongside: [compare]
          - id: compare
            statement: Compare two numbers between 1 and 10.
            alongside: [count]

        """)
  }

  /// Errors of several sorts: a misspelt key, a name of nothing, something left out, and a word that is none.
  static func broken(_ folder: String = "broken", _ spelling: Spelling = .toml) -> [String: String] {
    files(folder, spelling, toml: brokenTOML, yaml: brokenYAML)
  }

  private static let brokenTOML = """
    [[level]]
    id = 8

    [[level]]
    id = 9

    [[domain]]
    id = "math"
    title = "Mathematics"

    [[competency]]
    id = "math.ratios"
    statment = "Reason with ratios and rates."
    domains = "maths"
    expectation = "foundation"
    levels.8 = "Uses a unit rate in a familiar setting."
    levels.10 = "Chooses a model and defends the choice."

    [[target]]
    id = "math.ratios.unit-rate"
    statement = "Find and use a unit rate — “à la carte”."
    level = 8
    requires = ["math.ratio"]

    """

  private static let brokenYAML = """
    level:
      - id: 8
      - id: 9

    domain:
      - id: math
        title: Mathematics

    competency:
      - id: math.ratios
        statment: Reason with ratios and rates.
        domains: maths
        expectation: foundation
        levels:
          8: Uses a unit rate in a familiar setting.
          10: Chooses a model and defends the choice.
        target:
          - id: unit-rate
            statement: Find and use a unit rate — “à la carte”.
            level: 8
            requires: [math.ratio]

    """

  /// Mistakes that the tool can mend by itself, and no others: quotation marks of a word processor.
  static func mendable(_ folder: String = "mendable", _ spelling: Spelling = .toml) -> [String: String] {
    files(
      folder, spelling,
      toml: """
        # A note that stays — “as it is”.
        [[term]]
        id = "target"
        title = “Learning target”   # kept
        definition = “A step on the way to a competency.”

        """,
      yaml: """
        # A note that stays — “as it is”.
        term:
          - id: target
            title: “Learning target”   # kept
            definition: “A step on the way to a competency.”

        """)
  }

  /// The same without mistakes.
  static func mended(_ folder: String = "mendable", _ spelling: Spelling = .toml) -> [String: String] {
    files(
      folder, spelling,
      toml: """
        # A note that stays — “as it is”.
        [[term]]
        id = "target"
        title = "Learning target"   # kept
        definition = "A step on the way to a competency."

        """,
      yaml: """
        # A note that stays — “as it is”.
        term:
          - id: target
            title: "Learning target"   # kept
            definition: "A step on the way to a competency."

        """)
  }
}
