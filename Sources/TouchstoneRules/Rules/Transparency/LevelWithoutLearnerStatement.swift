import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A continuum that speaks to learners at some of its levels only.
struct LevelWithoutLearnerStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4802", "transparency/level-without-learner-statement", .quality(.info),
    basis: [.principle(7), .principle(12), .seed("000", 366, 1378), .seed("001", 820, 1459, 2461)],
    page: DiagnosticPage(
      what: """
        Some levels of a competency or skill have a `learner_statement` or a descriptor in which a learner speaks \
        as "I"; others have neither.
        """,
      why: "A learner who moves up a level loses the words that were meant for her.",
      next: "Say the level as a learner would: `levels.8 = { descriptor = \"…\", learner_statement = \"I can …\" }`.",
      waive: "While the learner's texts are being written, level by level.",
      example: """
        [[competency]]
        id = "math.ratios"
        levels.7 = { descriptor = "Uses a unit rate.", learner_statement = "I can use a unit rate." }
        levels.8 = "Chooses between two models."   # <-- for adults only
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Competency.self, framework, &findings)
    judge(Skill.self, framework, &findings)
  }

  private func judge<D: DescribesProficiency>(_ type: D.Type, _ framework: Framework, _ findings: inout Findings) {
    for (id, declaration) in framework.each(type)
    where declaration.levels.count > 1 && declaration.isExpectedComplete {
      let entries = declaration.levels.filter(\.hasWords)
      guard entries.contains(where: { $0.learnerStatement != nil }) else { continue }
      let silent = entries.filter { $0.learnerStatement == nil && $0.descriptor?.speaksAsLearner != true }
      guard let first = silent.first, framework.audience(of: id) == .graduate else { continue }
      let levels = framework.levelNames(silent.map(\.level.target))
      findings.report(
        .silent(framework.named(id), levels), about: id, at: first.level.span,
        help: "add a `learner_statement` there, as a learner would say it")
    }
  }
}

extension String {
  fileprivate static func silent(_ subject: String, _ levels: String) -> String {
    "the \(subject) speaks to learners at other levels, but not at \(levels)"
  }
}
