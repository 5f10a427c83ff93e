import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule by which learners move on with less than proficient work.
struct AdvancementBelowProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4308", "mastery/advancement-below-proficient", .quality(.warning),
    basis: [.principle(11), .principle(16), .seed("000", 111, 1220, 1976, 2067), .seed("004", 307, 323)],
    page: DiagnosticPage(
      what: """
        The `point` of an advancement comes before the point that its scale calls proficient. Where there is no \
        `gap_plan` either, the finding says so.
        """,
      why: """
        The scale says what is good enough, and the advancement lets learners go on with less. What is missing goes \
        with them to where the next thing rests on it.
        """,
      next: """
        Let the advancement ask for the proficient point, and say under `not_yet` what helps until then. Where that \
        cannot be, say under `gap_plan` who looks at what is missing, how soon, and when there is time to learn it.
        """,
      waive: "Where the next step is built to go on with the same learning.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "developing"   # <-- comes before "proficient" on the scale
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard let point = advancement.point, let proficient = framework.proficient(above: point.target) else { continue }
      findings.report(
        .below(
          framework.named(id), framework.people(id), framework.pointName(point.target),
          framework.pointName(proficient), hasPlan: advancement.gapPlan != nil), about: id, at: point.span,
        help: .askForProficient(framework.person(id)))
    }
  }
}

extension String {
  fileprivate static func below(
    _ advancement: String, _ people: String, _ point: String, _ proficient: String, hasPlan: Bool
  ) -> String {
    let plan = hasPlan ? "" : ", and has no plan for what is missing then"
    return "the \(advancement) lets \(people) move on at \(point), which comes before \(proficient)\(plan)"
  }

  fileprivate static func askForProficient(_ person: String) -> String {
    "what would help \(person) to become proficient first, and could not_yet name it?"
  }
}
