import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that is a standard once more, word for word.
///
/// Measured: 15 competencies of 42 frameworks that name standards; one finding, right, in a story that is written to fail.
struct StandardAsCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4131", "alignment/standard-as-competency", .quality(.warning),
    basis: [.principle(8), .principle(10), .seed("000", 1218, 1374), .seed("004", 420)],
    page: DiagnosticPage(
      what: """
        The statement of a competency is, but for case and a full stop, that of a standard which it names. Skills and \
        targets may well say what a standard says, and are not asked.
        """,
      why: """
        A standard says what is to be known; a competency says what a learner can do with it where it is new. Where one \
        is copied into the other, the promise of using it is lost, and a learner meets a longer list of the old kind.
        """,
      next: """
        Say in the statement what learners do with several such standards, and where. What stands there now may become \
        one of its targets.
        """,
      waive: """
        Where the state wrote its standards as competencies. In 15 competencies that name standards the rule found \
        one, in a story that is written to fail.
        """,
      example: """
        [[standard]]
        id = "6.percent"
        statement = "Find a percent of a quantity."

        [[competency]]
        id = "math.percent"
        statement = "Find a percent of a quantity."   # <-- here
        standards = "6.percent"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, competency) in framework.each(Competency.self)
    where competency.isExpectedComplete && !competency.standards.isEmpty {
      guard let statement = competency.statement else { continue }
      let standards = competency.standards
      let same = standards.indices.first { position in
        let standard = framework.declarations.standards[Int(standards[position].target.index)]
        return standard.statement?.value.readsLike(statement.value) ?? false
      }
      guard let same else { continue }
      findings.report(
        .copied(framework.named(id), framework.quoted(standards[same].target)), about: id, at: statement.span,
        labels: [Label(standards[same].span, "the standard")], help: .sayWhatFor(framework.person(id)))
    }
  }
}

extension String {
  fileprivate static func copied(_ competency: String, _ standard: String) -> String {
    "the \(competency) says word for word what the standard \(standard) says"
  }

  fileprivate static func sayWhatFor(_ person: String) -> String {
    "what does \(person) do with it, and where? The standard's words may become a target"
  }
}
