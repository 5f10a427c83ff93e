import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level whose grades begin below those of the level before it.
struct GradesOutOfOrder: Rule {
  static let definition = DiagnosticDefinition(
    "TS4012", "structure/grades-out-of-order", .quality(.warning),
    basis: [.principle(10), .principle(12), .seed("000", 1334, 1376, 1627), .seed("001", 2130)],
    page: DiagnosticPage(
      what: "Levels stand in the order written, and the grades beside this one begin before those of the level before.",
      why: """
        Families read the grades to see where a learner stands. Grades that run backwards make a learner who moves \
        ahead look as if she had fallen behind.
        """,
      next: "Check whether two levels have changed places, or whether a grade is mistyped. Levels may share grades.",
      waive: "When the grades are of two schools that count differently.",
      example: """
        [[level]]
        id = 6
        grades = [6]

        [[level]]
        id = 7
        grades = [5]   # <-- before the grade of level 6
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for continuum in framework.levels.continua {
      var before: (level: EntityID, start: GradeStart)?
      for id in continuum.levels where framework.isOwn(id) {
        guard let level = framework.value(Level.self, id), let start = GradeStart(level) else { continue }
        if let before, start.rank < before.start.rank {
          findings.report(
            .backwards(framework.levelName(id), start, framework.levelName(before.level), before.start), about: id,
            at: start.grade.span,
            labels: [Label(before.start.grade.span, "the level before begins here")],
            help: "check the order of the levels, and the grades of both")
        }
        before = (id, start)
      }
    }
  }
}

/// The first grade of a level.
private struct GradeStart {
  var grade: Text
  var rank: Int

  /// `nil` for a level without a grade whose place is known.
  init?(_ level: Level) {
    let ranked = level.grades.compactMap { grade in GradeStart.rank(grade.value).map { (grade, $0) } }
    guard let first = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
    grade = first.0
    rank = first.1
  }

  /// 7 for `7`, `7-8`, `Grade 7`; below 1 for what comes before the first grade; `nil` where the words are unknown.
  private static func rank(_ text: String) -> Int? {
    if let number = firstNumber(in: text) { return number }
    switch text.lowercased() {
    case "k", "kindergarten": return 0
    case "tk": return -1
    case "pk", "prek", "pre-k", "preschool": return -2
    default: return nil
    }
  }

  private static func firstNumber(in text: String) -> Int? {
    var number: Int?
    for byte in text.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        number = min((number ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 1_000)
      } else if let number {
        return number
      }
    }
    return number
  }

  /// `grade 7`, or the author's words where they say more than a number or a letter.
  var spoken: String {
    grade.value.utf8.count <= 5 ? "grade \(grade.value)" : "\"\(grade.value)\""
  }
}

extension String {
  fileprivate static func backwards(
    _ level: String, _ start: GradeStart, _ before: String, _ earlier: GradeStart
  ) -> String {
    "level \(level) begins in \(start.spoken), but level \(before) before it begins in \(earlier.spoken)"
  }
}
