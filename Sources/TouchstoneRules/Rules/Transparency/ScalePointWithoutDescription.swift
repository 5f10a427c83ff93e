import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A scale with points that nobody has put into words.
struct ScalePointWithoutDescription: Rule {
  static let definition = DiagnosticDefinition(
    "TS4804", "transparency/scale-point-without-description", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 366, 1450, 1474), .seed("001", 1493, 1935)],
    page: DiagnosticPage(
      what: "Some points of the scale have no `description`.",
      why: """
        "Extending" means something to those who chose the word. A learner or a grandmother who reads it on a report \
        needs a sentence, and two teachers need the same one.
        """,
      next: "Describe in a sentence, without subject matter, what work at the point looks like.",
      waive: "When the descriptions are prescribed from outside and may not be copied.",
      example: """
        [[scale]]
        id = "academic"
        proficient = "proficient"
        point = [
          { id = "not-yet", description = "More time and another way in." },
          { id = "proficient" },   # <-- and what is proficient?
        ]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, scale) in framework.each(Scale.self) where scale.isExpectedComplete {
      let bare = framework.points(of: id).filter { framework.value(ScalePoint.self, $0)?.description == nil }
      guard !bare.isEmpty else { continue }
      findings.report(
        .wordless(framework.named(id), bare.map { framework.pointName($0) }), about: id, at: scale.idSpan,
        help: "add a `description` to each point: what work there looks like, in one sentence")
    }
  }
}

extension String {
  fileprivate static func wordless(_ scale: String, _ points: [String]) -> String {
    "the \(scale) does not say yet what \(points.listed()) \(points.count == 1 ? "means" : "mean")"
  }
}
