import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level with the name of a scale point.
///
/// Measured: 94 levels of 42 frameworks, most of them numbered; no finding.
struct LevelNamedLikeScalePoint: Rule {
  static let definition = DiagnosticDefinition(
    "TS4219", "progression/level-named-like-scale-point", .quality(.warning),
    basis: [.principle(11), .seed("000", 285, 1198, 1376, 1808), .seed("001", 2465, 2617)],
    page: DiagnosticPage(
      what: """
        A level is called like a point of a scale: proficient, emerging, or a word that the framework's own scale \
        uses. The field itself calls both things performance levels.
        """,
      why: """
        A level says where on the continuum a learner works, and a point says how good the evidence is. Excellent work \
        at an early level is excellent; if the level is called emerging, nobody can say so.
        """,
      next: """
        If the descriptions say how good work is, write them under `points` of a scale: `points.emerging = "…"`. If \
        they say how far a learner has come, give the level another name.
        """,
      waive: """
        Where a published continuum of the field has these names, such as one for learning a language. In 94 levels \
        the rule found none.
        """,
      example: """
        [[level]]
        id = "emerging"   # <-- says how good work is, not where a learner is
        """))

  private static let names: Set<String> = [
    "not yet", "beginning", "emerging", "emergent", "developing", "approaching", "approaching proficiency", "partial",
    "partially proficient", "proficient", "proficiency", "applying", "meeting", "meets", "meets expectations",
    "sufficient", "mastery", "mastered", "exceeding", "exceeds", "exceeds expectations", "extending", "exemplary",
    "extensive",
  ]

  func check(_ framework: Framework, _ findings: inout Findings) {
    var names = LevelNamedLikeScalePoint.names
    for point in framework.own(ScalePoint.self) where !point.isRetired {
      for name in [String(point.id.lastPart), point.title?.value ?? ""].map(\.wordsAlone) where !name.isNumber {
        names.insert(name)
      }
    }
    for (id, level) in framework.each(Level.self) where !level.isRetired {
      let title = level.title.flatMap { names.contains($0.value.wordsAlone) ? $0 : nil }
      let name = String(level.id.lastPart)
      guard title != nil || names.contains(name.wordsAlone) else { continue }
      findings.report(
        .likePoint(title?.value ?? name), about: id, at: title?.span ?? level.idSpan, help: .usePoints)
    }
  }
}

extension String {
  /// Whether it is a number, or nothing: a level and a point may both be called 3.
  fileprivate var isNumber: Bool {
    utf8.allSatisfy(\.isDecimalDigit)
  }

  fileprivate static func likePoint(_ name: String) -> String {
    "the level \"\(name)\" is named like a point of a scale"
  }

  fileprivate static let usePoints =
    "if it says how good work is, make it a point of a scale and describe it under points"
}
