import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Grading that is called competency-based or standards-based, and learners who move on without being proficient.
struct StandardsReferencedInFact: Rule {
  static let definition = DiagnosticDefinition(
    "TS4703", "consistency/standards-referenced-in-fact", .quality(.warning),
    basis: [.principle(11), .principle(16), .seed("000", 767, 920, 1527, 2019), .seed("004", 422, 719)],
    page: DiagnosticPage(
      what: """
        A way of reporting calls itself competency-based or standards-based, and a way of advancing for the same \
        people asks for less than proficient; or the reporting is competency-based, and learners advance when a unit, \
        a term or a year is over. The field calls both standards-referenced.
        """,
      why: """
        The report promises that everybody gets there. The rule for moving on lets learners pass with gaps, or keeps \
        them until the calendar turns. Families who believe the report are surprised later.
        """,
      next: """
        Let learners move on when the evidence is there, and help those who are not there yet. Until that can be done, \
        call the grading what it is: `basis = "standards-referenced"`.
        """,
      waive: "While the new way of advancing is being introduced, and the report says so.",
      example: """
        [[grading]]
        id = "reports"
        basis = "competency-based"

        [[advancement]]
        id = "by-year"
        scope = "level"
        point = "proficient"
        when = "end-of-year"   # <-- learners go on when the year is over, so the reports are not what they say
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings
    guard !gradings.isEmpty else { return }
    let advancements = framework.each(Advancement.self).filter { $0.value.isExpectedComplete }
    guard !advancements.isEmpty else { return }
    for (id, grading) in gradings {
      guard let basis = grading.basis, basis.value == .competencyBased || basis.value == .standardsBased else {
        continue
      }
      let audience = framework.audience(of: id)
      let places = advancements.filter { framework.audience(of: $0.id) == audience }.compactMap {
        _, advancement in
        framework.placeOfPassingOn(in: advancement, under: basis.value)
      }
      guard !places.isEmpty else { continue }
      findings.report(
        .inFact(framework.named(id), basis.value.rawValue), about: id, at: basis.span,
        labels: Array(places.prefix(3)), help: .keepOrRename)
    }
  }
}

extension Framework {
  /// Where a way of advancing lets learners pass on who are not proficient, or lets the calendar decide.
  fileprivate func placeOfPassingOn(in advancement: Advancement, under basis: GradingBasis) -> Label? {
    if let point = advancement.point, reachesProficient(point.target) == false {
      return Label(point.span, "less than proficient is enough here")
    }
    if basis == .competencyBased, let when = advancement.when, when.value != .whenReady {
      return Label(when.span, "the calendar decides here")
    }
    return nil
  }
}

extension String {
  fileprivate static func inFact(_ grading: String, _ basis: String) -> String {
    "the \(grading) is called \(basis), and learners advance by something other than proficiency"
  }

  fileprivate static let keepOrRename =
    "could they advance when the evidence is there? Until then, \"standards-referenced\" is the honest word"
}
