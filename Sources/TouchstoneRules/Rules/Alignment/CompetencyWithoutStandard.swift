import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that names no standard, where the others of its domain do.
struct CompetencyWithoutStandard: Rule {
  static let definition = DiagnosticDefinition(
    "TS4105", "alignment/competency-without-standard", .quality(.info),
    basis: [.principle(10), .seed("000", 1374, 1376), .seed("001", 824)],
    page: DiagnosticPage(
      what: """
        Other competencies of the domain for the same people name standards, and neither this one nor any of its \
        skills or targets does. \
        Competencies whose strands are not academic are not asked.
        """,
      why: """
        Where competencies rest on standards, learners who move to another school and families who read the state's \
        reports can find their way from one to the other.
        """,
      next: "Name the standards that it rests on in `standards`, of the competency or of its targets.",
      waive: "When the district goes beyond the standards here, on purpose.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        domains = "math"
        standards = "6.rp.a.1"

        [[competency]]
        id = "math.data"   # <-- names no standard, and math.ratios does
        statement = "Ask a question and answer it with data."
        domains = "math"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let anchored = anchored(framework)
    guard !anchored.isEmpty else { return }
    // Learners' competencies are compared with learners', and educators' with educators'.
    var domains: [Audience: EntitySet] = [:]
    var outsideDomains: Set<Audience> = []
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired && anchored.contains(id) {
      let audience = framework.audience(of: id)
      domains[audience, default: EntitySet()].insert(targetsOf: competency.domains)
      if competency.domains.isEmpty { outsideDomains.insert(audience) }
    }
    for (id, competency) in framework.each(Competency.self)
    where competency.isExpectedComplete && !anchored.contains(id) {
      let audience = framework.audience(of: id)
      let domain = competency.domains.first { domains[audience]?.contains($0.target) ?? false }?.target
      guard domain != nil || competency.domains.isEmpty && outsideDomains.contains(audience) else { continue }
      let kinds = framework.strandKinds(of: competency)
      guard kinds.isEmpty || kinds.contains(.academic) else { continue }
      findings.report(
        .unanchored(framework.named(id), domain.map { framework.named($0) }), about: id,
        at: competency.idSpan,
        help: "name the standards that it rests on in `standards`, here or in its targets")
    }
  }

  /// The competencies that name a standard, themselves, through a part, or by an alignment.
  private func anchored(_ framework: Framework) -> EntitySet {
    var anchored = EntitySet()
    framework.forEachNamedStandard { from, _ in
      anchored.insert(framework.whole(of: from))
    }
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      guard let from = alignment.from?.target, let to = alignment.to?.target else { continue }
      guard from.kind == .standard || to.kind == .standard else { continue }
      anchored.insert(framework.whole(of: from))
      anchored.insert(framework.whole(of: to))
    }
    return anchored
  }
}

extension String {
  fileprivate static func unanchored(_ competency: String, _ domain: String?) -> String {
    let others = domain.map { "others of the \($0)" } ?? "others"
    return "the \(competency) names no standard, while \(others) do"
  }
}
