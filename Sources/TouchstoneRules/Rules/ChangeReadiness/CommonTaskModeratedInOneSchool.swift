import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A task that several schools give, compared only inside one school.
struct CommonTaskModeratedInOneSchool: Rule {
  static let definition = DiagnosticDefinition(
    "TS5311", "change-readiness/common-task-moderated-in-one-school", .quality(.warning),
    basis: [
      .principle(11), .seed("000", 1461, 1498, 1513), .seed("001", 1489, 1491, 3866), .seed("003", 168),
    ],
    page: DiagnosticPage(
      what: """
        An assessment says that several schools use it, and every moderation of it, or of its rubric, took place within \
        one school.
        """,
      why: """
        Inside one school, readers come to agree with each other and can still be far from the next school. The same \
        work is then proficient for one learner and not for another, only because of where they live.
        """,
      next:
        "Plan the next moderation across schools, and let readers of another school judge some pieces a second time.",
      waive: "While schools have only begun, each with its own readers first.",
      example: """
        [[moderation]]
        id = "stall-autumn"
        covers = [{ assessment = "market-stall" }]   # <-- common = true
        scope = "within-school"                      # <-- but only one school looked at it
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard !framework.own(Moderation.self).isEmpty else { return }
    var inside: [EntityID: Located<ModerationScope>] = [:]
    var beyond = EntitySet()
    for moderation in framework.own(Moderation.self) where moderation.isExpectedComplete {
      if let scope = moderation.scope, scope.value == .withinSchool {
        for reference in moderation.covers where inside[reference.target] == nil { inside[reference.target] = scope }
      } else {
        beyond.insert(targetsOf: moderation.covers)
      }
    }
    guard !inside.isEmpty else { return }
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      guard let common = assessment.isCommon, common.value else { continue }
      let covered = [id, assessment.rubric?.target].compactMap(\.self)
      // Schools that compared what the task shows may well have compared the task.
      if assessment.subjects.contains(where: { beyond.contains($0.target) }) { continue }
      guard !covered.contains(where: beyond.contains), let scope = covered.lazy.compactMap({ inside[$0] }).first else {
        continue
      }
      findings.report(
        .oneSchool(framework.named(id)), about: id, at: common.span,
        labels: [Label(scope.span, "compared within one school")],
        help: "could readers of another school look at some of the same work next time?")
    }
  }
}

extension String {
  fileprivate static func oneSchool(_ assessment: String) -> String {
    "several schools use the \(assessment), and work on it was compared within one school only"
  }
}
