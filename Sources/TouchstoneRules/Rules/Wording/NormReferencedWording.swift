import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A description that compares learners with one another.
///
/// Measured: 981 descriptions, criteria and names of points of 42 frameworks; five findings, right, all of them in a story
/// that is written to fail. 946 statements of a public set of standards and of a school network's competencies, read as if
/// they were criteria: none. 6370 lines of five printed reports, read the same way: one, which says that learners may go
/// faster than others, and describes no work.
struct NormReferencedWording: Rule {
  static let definition = DiagnosticDefinition(
    "TS5003", "wording/norm-referenced-wording", .quality(.warning),
    basis: [.principle(4), .principle(11), .seed("000", 269, 834, 1302, 1474, 1553), .seed("004", 343)],
    page: DiagnosticPage(
      what: """
        A level, a point or a criterion is described by comparison with other learners: better than most, above \
        average, best in the class.
        """,
      why: """
        However much everyone learns, someone is always below average. A learner cannot aim at it, and the same work \
        is judged differently in another class.
        """,
      next: "Say what is seen in the work itself. If half the class reached it, what would that look like?",
      waive: """
        Where the comparison is the subject, as in data about a class. In 981 texts the rule found five, all of them \
        in a story that is written to fail.
        """,
      example: """
        [[criterion]]
        id = "ratios-rubric.reasoning"
        points.proficient = "Above average use of a unit rate."   # <-- above whose?
        """))

  /// A bare "above average" is left to ``wholeTexts``: of rainfall it may be said in any science class.
  private static let phrases = PhraseList([
    "above average work", "above average performance", "above average understanding", "above average use",
    "above average skill", "above average skills", "above average quality", "above average ability",
    "above average student", "above average students", "above average learner", "above average learners",
    "below average work", "below average performance", "below average understanding", "below average use",
    "below average skill", "below average skills", "below average quality", "below average ability",
    "below average student", "below average students", "below average learner", "below average learners",
    "average student", "class rank", "best in class", "best in the class", "best of the class", "top of class",
    "top of the class", "top student", "top students", "better than most", "better than other", "better than others",
    "better than peers", "better than their peers", "better than classmates", "than most of the class",
    "than most students", "than most learners", "than most peers", "than most children", "than most classmates",
    "than other students", "than other learners", "than other children", "than classmates", "than their classmates",
    "than their peers", "compared to peers", "compared with peers", "compared to classmates",
    "compared with classmates", "compared to other students", "compared with other students",
    "compared to other learners", "compared with other learners", "outperforms peers", "outperforms classmates",
    "ahead of the class", "behind the class", "behind their peers", "ahead of their peers",
  ])
  private static let wholeTexts: Set<String> = ["above average", "average", "below average"]

  func check(_ framework: Framework, _ findings: inout Findings) {
    func look(_ id: EntityID, _ text: Text) {
      let isBare = text.value.utf8.count < 20 && NormReferencedWording.wholeTexts.contains(text.value.wordsAlone)
      guard let phrase = isBare ? text.value : NormReferencedWording.phrases.first(in: text.value) else { return }
      findings.report(.compares(phrase), about: id, at: text.span, help: .lookAtTheWork)
    }
    framework.forEachDescription(look)
    for (id, criterion) in framework.each(Criterion.self) where !criterion.isRetired {
      criterion.statement.map { look(id, $0) }
    }
    for (id, point) in framework.each(ScalePoint.self) where !point.isRetired {
      point.title.map { look(id, $0) }
    }
  }
}

extension String {
  fileprivate static func compares(_ phrase: String) -> String {
    "\"\(phrase)\" compares learners with one another"
  }

  fileprivate static let lookAtTheWork = "what is seen in the work itself, whoever else did what?"
}
