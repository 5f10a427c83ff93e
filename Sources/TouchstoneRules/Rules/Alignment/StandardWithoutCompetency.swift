import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A standard of the package that no competency, skill or target names.
struct StandardWithoutCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4104", "alignment/standard-without-competency", .quality(.warning),
    basis: [.principle(10), .seed("000", 1334, 1376, 1486), .seed("001", 824, 2353)],
    page: DiagnosticPage(
      what: """
        No competency, skill or target names the standard or a group that it belongs to, while others are named. \
        Groups of standards, standards with `priority = "nice"` and gaps that an alignment admits are left alone.
        """,
      why: """
        The standard is asked of learners, in tests at the latest, and nothing in the framework prepares them for it. \
        Whether they meet it depends on the teacher.
        """,
      next: """
        Name it in the `standards` of the target, skill or competency that covers it. If it is left out on purpose, \
        say so with an alignment: `finding = "missing"` and a reason.
        """,
      waive: "While the standards are being placed, domain by domain.",
      example: """
        [[standard]]
        id = "6.rp.a.1"
        statement = "Describe a ratio between two quantities."

        [[standard]]
        id = "6.rp.a.2"   # <-- nothing names it
        statement = "Use a unit rate."

        [[competency]]
        id = "math.ratios"
        standards = ["6.rp.a.1"]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let coverage = StandardCoverage(framework)
    let standards = framework.own(Standard.self)
    guard standards.indices.contains(where: { coverage.named.contains(EntityID(.standard, $0)) }) else { return }
    for (id, standard) in framework.each(Standard.self)
    where standard.isExpectedComplete && standard.priority?.value != .nice {
      guard !coverage.covered.contains(id), !coverage.isGroup(id) else { continue }
      findings.report(
        .unnamed(framework.named(id)), about: id, at: standard.idSpan,
        help: "name it in the `standards` of the target, skill or competency that covers it")
    }
  }
}

extension String {
  fileprivate static func unnamed(_ standard: String) -> String {
    "no competency, skill or target names the \(standard) yet"
  }
}
