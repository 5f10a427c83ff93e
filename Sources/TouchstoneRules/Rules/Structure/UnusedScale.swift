import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A scale on which nothing is judged, beside one that is in use.
struct UnusedScale: Rule {
  static let definition = DiagnosticDefinition(
    "TS4007", "structure/unused-scale", .quality(.info),
    basis: [.principle(11), .seed("000", 215, 293, 1450), .seed("001", 1489)],
    page: DiagnosticPage(
      what: "No competency and no rubric uses this scale, and no map leads to it from one that is in use.",
      why: """
        Where two scales are printed, families ask which one counts for their child. A scale that nothing uses only \
        adds to the question.
        """,
      next: """
        Name the scale where it is used, say with `maps_to` how it compares with the scale in use, or take it out.
        """,
      waive: "When the scale is kept for reports of earlier years.",
      example: """
        [[scale]]
        id = "academic"
        proficient = "proficient"
        point = [{ id = "not-yet" }, { id = "proficient" }]

        [[scale]]
        id = "practice"   # <-- nothing is judged on it
        proficient = "often"
        point = [{ id = "seldom" }, { id = "often" }]

        [[competency]]
        id = "math.ratios"
        scale = "academic"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let scales = framework.eachInUse(Scale.self)
    guard scales.count > 1 || !framework.own(Competency.self).isEmpty else { return }
    let uses = ScaleUses(framework)
    let used = scales.map(\.id).filter { !uses.audiences(of: $0).isEmpty }
    guard !used.isEmpty else { return }
    for (id, scale) in scales where scale.isExpectedComplete && !used.contains(where: { uses.areMapped($0, id) }) {
      findings.report(
        .unused(framework.named(id)), about: id, at: scale.idSpan,
        help: "name it in the `scale` of a competency or rubric, or take it out")
    }
  }
}

extension String {
  fileprivate static func unused(_ scale: String) -> String {
    "nothing is judged on the \(scale) yet"
  }
}
