import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Competencies of learners that lead to no profile of a graduate.
struct FrameworkWithoutProfile: Rule {
  static let definition = DiagnosticDefinition(
    "TS4001", "structure/framework-without-profile", .quality(.warning),
    basis: [.principle(1), .principle(10), .seed("000", 558, 562, 1342, 1360), .seed("001", 485, 496)],
    page: DiagnosticPage(
      what: """
        The framework has competencies of learners and no graduate profile that they could lead to. A package that names \
        no `layer`, and says nothing of how learners move on, report or graduate, only lends its competencies to others \
        and is not asked.
        """,
      why: """
        The profile says what all the work is for: what a graduate knows, can do and is. Without it a learner can ask \
        "why this?" and nobody has an agreed answer.
        """,
      next: """
        Add a `profile` with one sentence, and one `outcome` for each thing that the community wants for its \
        graduates. A first version of three outcomes is a good start.
        """,
      waive: """
        Where the profile is that of somebody else, such as the schools to which learners go back: switch the rule off in \
        the manifest, under `[rules.structure]`.
        """,
      example: """
        [[competency]]   # <-- leads to no graduate profile, since there is none
        id = "math.ratios"
        statement = "Reason with ratios in new situations."

        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.each(Profile.self).contains(where: { framework.audience(of: $0.id) == .graduate }),
      framework.isOfSomebody
    else { return }
    let competencies = framework.forLearners(Competency.self).map(\.value)
    // An outcome that is named here belongs to the profile of a package that this one uses.
    guard let first = competencies.first, competencies.allSatisfy({ $0.outcomes.isEmpty }) else { return }
    findings.report(
      .leadNowhere(competencies.count), about: nil, at: first.span.beginning,
      help: "write what your graduates should know, be able to do and be: a profile with a few outcomes")
  }
}

extension Framework {
  /// Whether it is the framework of a state, a district, a school or a class, and not a set that others align to.
  fileprivate var isOfSomebody: Bool {
    manifest.framework.layer != nil || !forLearners(Graduation.self).isEmpty || !forLearners(Advancement.self).isEmpty
      || !forLearners(Grading.self).isEmpty || !forLearners(Pathway.self).isEmpty
  }
}

extension String {
  fileprivate static func leadNowhere(_ count: Int) -> String {
    count == 1
      ? "the only competency of learners in this framework leads to no graduate profile yet"
      : "the \(count) competencies of learners in this framework lead to no graduate profile yet"
  }
}
