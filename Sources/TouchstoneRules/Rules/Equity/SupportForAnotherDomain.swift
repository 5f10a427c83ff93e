import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule of advancement that sends learners to a support which helps with something else.
struct SupportForAnotherDomain: Rule {
  static let definition = DiagnosticDefinition(
    "TS4906", "equity/support-for-another-domain", .quality(.warning),
    basis: [.principle(9), .principle(16), .seed("000", 123, 1283), .seed("001", 749)],
    page: DiagnosticPage(
      what: """
        An advancement holds for some domains and names in `not_yet` a support. That support says in `for` what it \
        helps with, and nothing of it lies in these domains.
        """,
      why: "A learner who is not there yet is sent to people who help with something else.",
      next: "Name a support that helps in these domains, or add them to the support's `for`.",
      waive: "Where the support helps with what the domain builds on, such as reading for history.",
      example: """
        [[advancement]]
        id = "by-level-arts"
        domains = "arts"
        not_yet = "math-lab"   # <-- is for mathematics
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, advancement) in framework.each(Advancement.self)
    where !advancement.domains.isEmpty && advancement.isExpectedComplete {
      let domains = advancement.domains.map(\.target)
      for reference in advancement.notYet {
        guard let support = framework.value(Support.self, reference.target), !support.subjects.isEmpty,
          support.isExpectedComplete
        else { continue }
        let helped = support.subjects.map { framework.domains(of: $0.target) }
        // What lies in no domain may be anywhere.
        guard helped.allSatisfy({ !$0.isEmpty && !$0.contains(where: domains.contains) }) else { continue }
        findings.report(
          .elsewhere(
            framework.named(id), domains.map(framework.quoted), framework.named(reference.target),
            support.subjects.map { framework.quoted($0.target) }),
          about: id, at: reference.span, labels: [Label(support.subjects[0].span, "is for this")],
          help: "which support helps there? Name that one, or widen the `for` of this one")
      }
    }
  }
}

extension String {
  fileprivate static func elsewhere(
    _ advancement: String, _ domains: [String], _ support: String, _ subjects: [String]
  ) -> String {
    "the \(advancement) is about \(domains.listed()), but the \(support) that it names helps only with \(subjects.listed())"
  }
}
