import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Reports that say "not yet" to learners, in a framework that says nowhere what they get then.
struct CompetencyGradingWithoutSupport: Rule {
  static let definition = DiagnosticDefinition(
    "TS4931", "equity/competency-grading-without-support", .always(.warning),
    basis: [
      .principle(2), .principle(9), .seed("000", 123, 205, 1527, 1594, 1954), .seed("001", 233, 1117),
    ],
    page: DiagnosticPage(
      what: """
        A framework that calls itself mature reports by competency and declares no support, nor uses a package that \
        does. Where a rollout says how far supports are, the rules of `change-readiness` judge that instead. A \
        framework that is early or developing is not asked.
        """,
      why: """
        Grading by what learners can do tells some of them "not yet". Without help that begins then, the new report \
        says the old thing in other words.
        """,
      next: "Declare the first `support`: what a learner gets who is not there yet, how often, and when in the day.",
      waive: "Where supports are written down in another place that learners and families know.",
      example: """
        [[grading]]
        id = "reports"
        basis = "competency-based"   # <-- and there is no support
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.stage == .mature, framework.declarations.supports.allSatisfy(\.isRetired),
      !framework.own(Rollout.self).contains(where: { $0.component?.value == .supports && !$0.isRetired }),
      let (id, grading) = framework.gradings.forGraduates(framework).first(where: {
        $0.value.basis?.value == .competencyBased
      })
    else { return }
    findings.report(
      .noSupport(framework.named(id)), about: id, at: grading.span.beginning,
      help: "what does a learner get who is not there yet? Write the first support down")
  }
}

extension String {
  fileprivate static func noSupport(_ grading: String) -> String {
    "by the \(grading) learners hear that they are not there yet, and the framework says of no help that comes then"
  }
}
