import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A scale whose first point is the proficient one.
struct NothingBelowProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4217", "progression/nothing-below-proficient", .quality(.warning),
    basis: [.principle(4), .principle(16), .seed("000", 285, 1812, 1820), .seed("004", 422)],
    page: DiagnosticPage(
      what: "The proficient point of a scale is its first, so that no point says not yet.",
      why: """
        A learner who is on the way has no place on the scale. What is not yet proficient then looks like nothing, or \
        is called proficient too early.
        """,
      next: """
        Add a point before it, such as "not yet" or "on the way", and say what support follows. A label for no \
        evidence is not a point.
        """,
      waive: "For a scale that only records that something was done, such as hours of service.",
      example: """
        [[scale]]
        id = "academic"
        proficient = "proficient"   # <-- the first of its points
        point = [{ id = "proficient" }, { id = "extending" }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, scale) in framework.each(Scale.self) where !scale.isRetired {
      guard let proficient = scale.proficient, framework.points(of: id).first == proficient.target else { continue }
      findings.report(
        .first(framework.named(id), framework.pointName(proficient.target)), about: id, at: proficient.span,
        help: .addNotYet)
    }
  }
}

extension String {
  fileprivate static func first(_ scale: String, _ point: String) -> String {
    "on the \(scale) nothing comes before \(point), the proficient point"
  }

  fileprivate static let addNotYet = "add a point for those who are on the way, and say what it looks like"
}
