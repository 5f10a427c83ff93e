import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two scales of one kind in use, and nothing says how they compare.
struct UnmappedScales: Rule {
  static let definition = DiagnosticDefinition(
    "TS4701", "consistency/unmapped-scales", .always(.error),
    basis: [.principle(11), .seed("000", 215, 293, 1450, 1466, 1474), .seed("001", 1489, 2053)],
    page: DiagnosticPage(
      what: """
        Competencies for the same people are judged on two scales of one kind (academic, or habits), and no `maps_to` \
        leads from one to the other. A rubric on a scale of its own is left to `consistency/rubric-on-another-scale`.
        """,
      why: """
        "Good enough" should not depend on the room in which a learner sits. Without a map, proficient in one subject \
        says nothing about proficient in another.
        """,
      next: "Use one scale for both, or say in `maps_to` how each point of one reads on the other.",
      waive: "While two schools or subjects move to a common scale.",
      example: """
        [[scale]]
        id = "arts"   # <-- how does it compare? maps_to.academic = { tried = "not-yet", shown = "proficient" }
        proficient = "shown"
        point = [{ id = "tried" }, { id = "shown" }]

        [[competency]]
        id = "arts.stage"
        scale = "arts"

        [[competency]]
        id = "math.ratios"
        scale = "academic"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let scales = framework.eachInUse(Scale.self)
    guard scales.count > 1 else { return }
    let uses = ScaleUses(framework)
    var reported = Set<EntityID>()
    for audience in Audience.allCases {
      for kind in ScaleUse.allCases {
        let rivals = scales.filter { id, scale in
          (scale.use?.value ?? .academic) == kind && uses.audiencesBesidesRubrics(of: id).contains(audience)
        }
        guard let first = rivals.first else { continue }
        for (id, scale) in rivals where !uses.areMapped(first.id, id) && reported.insert(id).inserted {
          findings.report(
            .unmapped(framework.named(id), framework.named(first.id)), about: id, at: scale.idSpan,
            labels: [Label(first.value.idSpan, "the other scale")],
            help: "use one scale for both, or say in `maps_to` how each point of one reads on the other")
        }
      }
    }
  }
}

extension String {
  fileprivate static func unmapped(_ scale: String, _ other: String) -> String {
    "nothing says yet how the \(scale) compares with the \(other)"
  }
}
