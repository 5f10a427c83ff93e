import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A domain in which no support helps, where each support is for something else.
struct DomainWithoutSupport: Rule {
  static let definition = DiagnosticDefinition(
    "TS4905", "equity/domain-without-support", .quality(.info),
    basis: [.principle(2), .principle(9), .seed("000", 123, 676, 1291), .seed("004", 727)],
    page: DiagnosticPage(
      what: """
        Every support says in `for` what it helps with, and this domain has competencies with which none of them helps.
        """,
      why: "A learner who is not there yet in this domain is told so, and then has nowhere to go.",
      next: "Name the domain in a support's `for`, or leave `for` out where a support is for anything.",
      waive: "While the supports are being written, domain by domain.",
      example: """
        [[domain]]
        id = "math"

        [[domain]]
        id = "science"   # <-- who helps those who are stuck here?

        [[support]]
        id = "math-lab"
        for = "math"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let supports = framework.forLearners(Support.self)
    guard !supports.isEmpty, supports.allSatisfy({ !$0.value.subjects.isEmpty }) else { return }
    var helped = SubjectArea()
    for (_, support) in supports { helped.add(support.subjects, framework) }
    var filled = EntitySet()
    for (_, competency) in framework.each(Competency.self) where !competency.isRetired {
      filled.insert(targetsOf: competency.domains)
    }
    for (id, domain) in framework.each(Domain.self) where domain.isExpectedComplete && filled.contains(id) {
      guard framework.audience(of: id) == .graduate, !helped.reaches(id, framework) else { continue }
      findings.report(
        .helpless(framework.named(id)), about: id, at: domain.idSpan,
        help: "which support is there for it? Name the domain in the support's `for`")
    }
  }
}

extension String {
  fileprivate static func helpless(_ domain: String) -> String {
    "there are supports for other domains, and none for the \(domain)"
  }
}
