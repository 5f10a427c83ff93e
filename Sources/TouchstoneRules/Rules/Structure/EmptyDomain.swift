import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A domain without a competency, beside domains that have some.
struct EmptyDomain: Rule {
  static let definition = DiagnosticDefinition(
    "TS4005", "structure/empty-domain", .quality(.warning),
    basis: [.principle(10), .principle(12), .seed("000", 570, 1376)],
    page: DiagnosticPage(
      what: "No competency names this domain, while other domains have competencies.",
      why: """
        A learner who opens the domain finds nothing to work towards, and nothing done there can count. Domains \
        outside the academic ones are the first to stay empty.
        """,
      next: """
        Write the first competency of the domain, name the domain in one that belongs to it, or take the domain out.
        """,
      waive: "While the domain's competencies are being written.",
      example: """
        [[domain]]
        id = "math"

        [[domain]]
        id = "arts"   # <-- in no competency's `domains`

        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        domains = "math"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var used = EntitySet()
    for competency in framework.own(Competency.self) where !competency.isRetired {
      used.insert(targetsOf: competency.domains)
    }
    guard !used.isEmpty else { return }
    for (id, domain) in framework.each(Domain.self) where domain.isExpectedComplete && !used.contains(id) {
      findings.report(
        .empty(framework.named(id)), about: id, at: domain.idSpan,
        help: "name it in the `domains` of a competency that belongs to it, or write its first competency")
    }
  }
}

extension String {
  fileprivate static func empty(_ domain: String) -> String {
    "no competency belongs to the \(domain) yet"
  }
}
