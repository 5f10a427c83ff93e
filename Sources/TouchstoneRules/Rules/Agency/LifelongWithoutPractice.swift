import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A lifelong learning competency that no experience practises, where most others are practised.
struct LifelongWithoutPractice: Rule {
  static let definition = DiagnosticDefinition(
    "TS5106", "agency/lifelong-without-practice", .quality(.info),
    basis: [.principle(4), .principle(7), .seed("000", 941, 1085, 1091, 1126), .seed("001", 1865, 1867)],
    page: DiagnosticPage(
      what: """
        At least half of the other competencies are learned in some experience. This one belongs to a lifelong strand, \
        and no experience is for it, for a part of it or for an outcome to which it leads.
        """,
      why: """
        Learners do not plan, persist or reflect because a poster asks them to. They learn it as they learn other \
        things: shown, practised, and talked about afterwards.
        """,
      next: "Name it in the `for` of an experience that asks for it already, and say there how it is practised.",
      waive: "Where it is practised in advisory or clubs that the framework does not describe.",
      example: """
        [[competency]]
        id = "self-regulation"   # <-- in no experience's `for`
        strands = "lifelong"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var practised = SubjectArea()
    for (_, experience) in framework.each(Experience.self) where !experience.isRetired {
      practised.add(experience.subjects, framework)
    }
    guard !practised.isEmpty else { return }
    var others = (all: 0, practised: 0)
    var found: [(id: EntityID, value: Competency)] = []
    for (id, competency) in framework.forLearners(Competency.self) {
      let isPractised =
        practised.reaches(id, framework) || competency.standards.contains { practised.reaches($0.target, framework) }
      if !framework.strandKinds(of: competency).contains(.lifelong) {
        others.all += 1
        others.practised += isPractised ? 1 : 0
      } else if !isPractised && competency.isExpectedComplete {
        found.append((id, competency))
      }
    }
    guard others.practised > 0, others.practised * 2 >= others.all else { return }
    for (id, competency) in found {
      findings.report(
        .unpractised(framework.named(id)), about: id, at: competency.idSpan,
        help: "which experience asks for it already? Name it in that one's `for`")
    }
  }
}

extension String {
  fileprivate static func unpractised(_ competency: String) -> String {
    "no experience practises the \(competency)"
  }
}
