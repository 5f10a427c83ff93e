import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rubric for academic work that counts behaviour.
///
/// Measured: 310 texts of criteria of 42 frameworks; one finding, right, in a story that is written to fail. 946 statements
/// of a public set of standards and of a school network's competencies, read as if they were criteria: none. 6370 lines of
/// five printed reports, read the same way: three, which speak of points and grades for behavior, and belong to no rubric.
struct BehaviourInAcademicRubric: Rule {
  static let definition = DiagnosticDefinition(
    "TS4406", "assessment/behaviour-in-academic-rubric", .quality(.warning),
    basis: [.principle(11), .seed("000", 223, 301, 303, 370, 1472), .seed("001", 561, 899), .seed("004", 346, 715)],
    page: DiagnosticPage(
      what: """
        A criterion of an academic rubric speaks of lateness, attendance, homework done, conduct or extra credit. \
        Rubrics on a scale for habits, or for lifelong competencies, are left alone.
        """,
      why: """
        The judgement should say what a learner knows and can do. Mixed with behaviour it says neither, and learners \
        whose lives are less orderly seem to know less.
        """,
      next: """
        Take it out of this rubric, and judge it where it belongs: in a rubric for a habit, on a scale with `kind = \
        "habits"`, reported beside the academic one.
        """,
      waive: """
        Where the words mean the subject itself, such as a timetable in mathematics. In 310 texts of criteria the \
        rule found one, in a story that is written to fail.
        """,
      example: """
        [[criterion]]
        id = "ratios-rubric.work"
        points.proficient = "The tables are right and are turned in on time."   # <-- here
        """))

  private static let phrases = PhraseList([
    "turned in on time", "turns in on time", "turned in late", "turns in work late", "handed in on time",
    "handed in late", "hands in work on time", "submitted on time", "submitted late", "submits work on time",
    "work is on time", "work is late", "late work", "meets deadlines", "meets all deadlines", "misses deadlines",
    "homework completion", "completes homework", "completes all homework", "homework is complete",
    "attendance record", "class attendance", "regular attendance", "school attendance", "tardy", "tardies",
    "tardiness", "is punctual", "punctuality", "extra credit", "good behavior", "good behaviour", "well behaved",
    "behaves well", "good conduct", "stays on task", "off task", "class participation", "raises hand",
    "raises a hand", "effort grade", "shows effort", "shows little effort", "good effort", "tries hard",
    "works hard", "good attitude", "positive attitude", "neatness", "comes prepared", "brings materials",
  ])

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, criterion) in framework.each(Criterion.self) where !criterion.isRetired {
      guard let rubric = criterion.parent, framework.isAcademic(rubric) else { continue }
      let texts = [criterion.title, criterion.statement, criterion.evidence].compactMap(\.self)
      for text in texts + criterion.points.map(\.text) {
        guard let phrase = BehaviourInAcademicRubric.phrases.first(in: text.value) else { continue }
        findings.report(.behaviour(phrase), about: id, at: text.span, help: .judgeItApart)
      }
    }
  }
}

extension Framework {
  /// Whether a rubric judges academic work: on an academic scale, for something that is no lifelong competency.
  fileprivate func isAcademic(_ rubric: EntityID) -> Bool {
    let rubricValue = declarations.rubrics[Int(rubric.index)]
    guard !rubricValue.isRetired else { return false }
    if let scale = scale(of: rubric), declarations.scales[Int(scale.index)].use?.value == .habits { return false }
    return !rubricValue.subjects.contains { subject in
      guard let competency = competency(of: subject.target) else { return false }
      return declarations.competencies[Int(competency.index)].strands.contains { strand in
        declarations.strands[Int(strand.target.index)].kinds.contains { $0.value == .lifelong }
      }
    }
  }
}

extension String {
  fileprivate static func behaviour(_ phrase: String) -> String {
    "\"\(phrase)\" is about behaviour, in a rubric for academic work"
  }

  fileprivate static let judgeItApart = "judge it apart, on a scale for habits, and report it beside the academic one"
}
