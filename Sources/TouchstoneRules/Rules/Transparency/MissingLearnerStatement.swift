import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency without a statement in the learner's words, where others have one.
///
/// Measured: 77 competencies of the 15 frameworks that speak to learners; no finding. 39 competencies of a school network,
/// read as if one of them had a statement for learners: seven, three right. The other four say first when, and then "I
/// will"; since then that counts as the learner's own words.
struct MissingLearnerStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4801", "transparency/missing-learner-statement", .quality(.warning),
    basis: [.principle(7), .principle(12), .seed("000", 366, 1378), .seed("001", 820, 1935, 2461)],
    page: DiagnosticPage(
      what: """
        Other competencies have a `learner_statement`. This one has none, and its statement has no "I" at the beginning \
        or after a comma either.
        """,
      why: """
        Learners work on purpose when they understand what is expected. A text written for teachers leaves the \
        youngest, and those who are still learning the language, outside.
        """,
      next: "Say it as a learner would, beginning with \"I can\". Learners are good at helping with this.",
      waive: "When the statement is one that learners themselves have chosen. In 77 competencies the rule found none.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        learner_statement = "I can use ratios to make sense of something new."

        [[competency]]
        id = "math.data"
        statement = "Argue from data."   # <-- and how does a learner say it?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let competencies = framework.each(Competency.self).filter { id, competency in
      !competency.isRetired && framework.audience(of: id) == .graduate
    }
    guard competencies.contains(where: { $0.value.learnerStatement != nil }) else { return }
    for (id, competency) in competencies where competency.learnerStatement == nil && competency.isExpectedComplete {
      guard let statement = competency.statement, !statement.speaksAsLearner else { continue }
      findings.report(
        .unspoken(framework.named(id)), about: id, at: statement.span,
        help: "say it as a learner would: `learner_statement = \"I can …\"`")
    }
  }
}

extension String {
  fileprivate static func unspoken(_ competency: String) -> String {
    "the \(competency) has no statement in the learner's own words yet"
  }
}
