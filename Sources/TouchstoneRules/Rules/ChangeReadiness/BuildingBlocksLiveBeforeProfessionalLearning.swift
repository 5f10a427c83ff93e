import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Building blocks of learning taught before the adults have met them.
struct BuildingBlocksLiveBeforeProfessionalLearning: Rule {
  static let definition = DiagnosticDefinition(
    "TS5305", "change-readiness/building-blocks-live-before-professional-learning", .quality(.warning),
    basis: [.principle(4), .principle(7), .principle(13), .seed("000", 826, 1093, 1145)],
    page: DiagnosticPage(
      what: """
        The building blocks of learning, such as a growth mindset and self-regulation, are live with learners, while \
        professional learning is declared and not live anywhere.
        """,
      why: """
        Learners take up habits from adults who live them. An adult who has not met them yet has only a poster to offer, \
        and may judge a learner by habits that nobody coached.
        """,
      next: """
        Let adults learn about the building blocks for themselves first, and say of the work with learners that it is \
        piloted until then.
        """,
      waive: "Where the adults concerned have learned them already, in a programme that is not part of this framework.",
      example: """
        [[rollout]]
        id = "habits"
        component = "building-blocks"
        state = "live"   # <-- while professional learning is only drafted
        """)
  )

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachLiveTooEarly(.buildingBlocks) { id, rollout, waiting in
      findings.report(
        .tooSoon(framework.parts(of: waiting)), about: id, at: rollout.state?.span ?? rollout.idSpan,
        labels: framework.stateLabels(waiting), help: .ask)
    }
  }
}

extension String {
  fileprivate static func tooSoon(_ earlier: String) -> String {
    "the building blocks of learning are live with learners, but not yet \(earlier)"
  }

  fileprivate static let ask = """
    when will the adults have the chance to learn and practise these for themselves?
    """
}
