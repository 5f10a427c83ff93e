import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Competencies that lead to no profile of a graduate, in a framework that has left its first stage.
struct FrameworkWithoutProfile: Rule {
  static let definition = DiagnosticDefinition(
    "TS4001", "structure/framework-without-profile", .quality(.warning),
    basis: [.principle(1), .principle(10), .seed("000", 558, 562, 1342, 1360), .seed("001", 485, 496)],
    page: DiagnosticPage(
      what: "The framework has competencies and no graduate profile that they could lead to.",
      why: """
        The profile says what all the work is for: what a graduate knows, can do and is. Without it a learner can ask \
        "why this?" and nobody has an agreed answer.
        """,
      next: """
        Add a `profile` with one sentence, and one `outcome` for each thing that the community wants for its \
        graduates. A first version of three outcomes is a good start.
        """,
      waive: """
        In a package that only lends its competencies to other packages: switch the rule off in the manifest, under \
        `[rules.structure]`.
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.stage != .early, framework.own(Profile.self).isEmpty else { return }
    let competencies = framework.own(Competency.self).filter { !$0.isRetired }
    // An outcome that is named here belongs to the profile of a package that this one uses.
    guard let first = competencies.first, competencies.allSatisfy({ $0.outcomes.isEmpty }) else { return }
    findings.report(
      .leadNowhere(competencies.count), about: nil, at: first.span.beginning,
      help: "write what your graduates should know, be able to do and be: a profile with a few outcomes")
  }
}

extension String {
  fileprivate static func leadNowhere(_ count: Int) -> String {
    count == 1
      ? "the only competency of this framework leads to no graduate profile yet"
      : "the \(count) competencies of this framework lead to no graduate profile yet"
  }
}
