import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that is named after a grade, a year of school or an age.
///
/// Measured: 94 levels of 42 frameworks; four findings, right, all of them in a story that is written to fail.
struct LevelTiedToGrade: Rule {
  static let definition = DiagnosticDefinition(
    "TS4218", "progression/level-tied-to-grade", .quality(.warning),
    basis: [
      .principle(9), .principle(16), .seed("000", 1281, 1376, 1639, 1968), .seed("001", 2258, 2367), .seed("004", 721),
    ],
    page: DiagnosticPage(
      what: "The title of a level, or its id where it has no title, names a grade, a year of school or an age.",
      why: """
        A ten-year-old may read at one level and count at another. If the level is called grade 6, a learner who is \
        not there yet is behind by its very name, and one who is past it has nowhere to go.
        """,
      next: """
        Give the level a name or number of its own and keep the link as a label: `grades = [6]`, `ages = "11 to 12"`. \
        `was` keeps the old id for those who refer to it.
        """,
      waive: """
        While the framework still follows the state's grades, as many do when they begin. In 94 levels the rule \
        found four, all of them in a story that is written to fail.
        """,
      example: """
        [[level]]
        id = "grade-6"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, level) in framework.each(Level.self) where !level.isRetired {
      let name = level.title?.value ?? level.id
      guard let tie = SchoolYearName(name) else { continue }
      findings.report(
        .tied(name, tie), about: id, at: level.title?.span ?? level.idSpan, help: .keepAsLabel)
    }
  }
}

/// What of school a name speaks of.
private enum SchoolYearName: String {
  case grade = "a grade"
  case year = "a year of school"
  case age = "an age"

  private static let years: Set<Substring> = [
    "freshman", "freshmen", "sophomore", "sophomores", "kindergarten", "prekindergarten", "preschool",
  ]
  private static let ordinals: Set<Substring> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]
  private static let numbers: Set<Substring> = [
    "k", "pk", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// `nil` for a name that says nothing of the kind: `Level 6`, `Upgrading`.
  init?(_ name: String) {
    let words = name.wordsAlone.split(separator: " ")
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      switch word {
      case "grade", "grades":
        guard Self.isNumber(after) || Self.isOrdinal(before) else { continue }
        self = .grade
      case "age", "ages", "aged":
        guard Self.isNumber(after) else { continue }
        self = .age
      case "year", "years":
        guard after == "old" || after == "olds" || Self.isNumber(after) || before == "junior" || before == "senior"
        else { continue }
        self = after.hasPrefix("old") ? .age : .year
      default:
        guard Self.years.contains(word) else { continue }
        self = .year
      }
      return
    }
    return nil
  }

  /// `6`, `six`, `k`.
  private static func isNumber(_ word: Substring) -> Bool {
    numbers.contains(word) || (!word.isEmpty && word.utf8.allSatisfy(\.isDecimalDigit))
  }

  /// `6th`, `sixth`.
  private static func isOrdinal(_ word: Substring) -> Bool {
    let digits = word.utf8.prefix(while: \.isDecimalDigit)
    let ending = word.utf8.dropFirst(digits.count)
    return ordinals.contains(word) || (!digits.isEmpty && ["st", "nd", "rd", "th"].contains(Substring(ending)))
  }
}

extension String {
  fileprivate static func tied(_ name: String, _ tie: SchoolYearName) -> String {
    "the level \"\(name)\" is named after \(tie.rawValue)"
  }

  fileprivate static let keepAsLabel =
    "give the level a name of its own, and keep the link as a label: grades = [6], or ages"
}
