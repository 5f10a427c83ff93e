import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An example of work that does not say what to notice in it, where others do.
struct ExemplarWithoutFeatures: Rule {
  static let definition = DiagnosticDefinition(
    "TS4807", "transparency/exemplar-without-features", .quality(.info),
    basis: [.principle(11), .principle(12), .seed("000", 1416, 1456, 1624)],
    page: DiagnosticPage(
      what: "Other examples of work say in `features` what to notice; this one does not.",
      why: """
        Two readers of the same work see two things. A learner may copy its length or its cover, and miss the step that \
        made it proficient.
        """,
      next: "Name two or three things in it that show the level or the point: `features = [\"…\"]`.",
      waive: "Where learners are meant to find out for themselves what is good in it.",
      example: """
        [[exemplar]]
        id = "bike-ramp"
        for = "math.ratios"
        features = ["Says why the unit rate decides."]

        [[exemplar]]
        id = "market-stall"   # <-- what is there to notice?
        for = "math.ratios"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (_, exemplars) in framework.byAudience(Exemplar.self)
    where exemplars.contains(where: { !$0.value.features.isEmpty }) {
      for (id, exemplar) in exemplars where exemplar.features.isEmpty && exemplar.isExpectedComplete {
        findings.report(
          .plain(framework.named(id)), about: id, at: exemplar.idSpan, help: "what in it shows how good it is? Name it")
      }
    }
  }
}

extension String {
  fileprivate static func plain(_ exemplar: String) -> String {
    "the \(exemplar) does not say what to notice in it"
  }
}
