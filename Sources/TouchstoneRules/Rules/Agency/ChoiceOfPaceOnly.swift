import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Experiences in which learners choose how fast they go, and nothing else.
struct ChoiceOfPaceOnly: Rule {
  static let definition = DiagnosticDefinition(
    "TS5103", "agency/choice-of-pace-only", .quality(.warning),
    basis: [.principle(7), .seed("000", 1090, 1140), .seed("004", 281, 416)],
    page: DiagnosticPage(
      what: """
        Experiences offer choices, and all that learners choose in any of them is the pace. No phase lets them choose \
        among options either.
        """,
      why: """
        Going at one's own pace through the same material is often taken for competency-based learning. Learners own \
        what they do when they also decide about a goal, a setting, a way or a form.
        """,
      next: "Add to one experience something that matters more: `choices = [\"context\", \"evidence\", \"pace\"]`.",
      waive: "In a package of drills that other experiences use.",
      example: """
        [[experience]]
        id = "online-unit"
        for = "math.ratios"
        choices = ["pace"]   # <-- and no experience offers more
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let experiences = framework.forLearners(Experience.self).filter { !$0.value.choices.isEmpty }
    guard let first = experiences.first(where: \.value.isExpectedComplete)?.value.choices.first,
      experiences.allSatisfy({ $0.value.choices.allSatisfy { $0.value == .pace } }),
      !framework.own(Phase.self).contains(where: \.isChosenByLearners)
    else { return }
    findings.report(
      .paceOnly, about: nil, at: first.span,
      help: "what else could learners decide: the goal, the way, the context, the evidence?")
  }
}

extension String {
  fileprivate static let paceOnly = "pace is the only thing that learners choose in any experience"
}
