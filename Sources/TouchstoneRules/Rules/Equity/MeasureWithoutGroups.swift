import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A measure that sees all learners as one.
struct MeasureWithoutGroups: Rule {
  static let definition = DiagnosticDefinition(
    "TS4910", "equity/measure-without-groups", .quality(.warning),
    basis: [.principle(2), .principle(15), .seed("000", 689, 693, 1416), .seed("001", 2160), .seed("003", 232, 235)],
    page: DiagnosticPage(
      what: """
        A measure does not say in `disaggregated` by which groups of learners it is broken down. Where no measure does, \
        there is one finding for all. Measures in words are not asked.
        """,
      why: """
        An average can rise while newcomers, or learners with a disability, learn less than before. Who is not looked at \
        cannot be helped.
        """,
      next: "Name the groups that matter here: `disaggregated = [\"home language\", \"disability\"]`.",
      waive: "Where groups would be so small that single learners could be recognised.",
      example: """
        [[measure]]
        id = "ratio-growth"
        for = "math.ratios"
        disaggregated = ["home language"]

        [[measure]]
        id = "data-growth"   # <-- for whom did it rise?
        for = "math.data"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let measures = framework.forLearners(Measure.self).filter { $0.value.isOfLearners(framework) }
    let open = measures.filter { $0.value.disaggregated.isEmpty && $0.value.isExpectedComplete }
    guard let first = open.first else { return }
    guard open.count < measures.count || open.count == 1 else {
      findings.report(.none(open.count), about: nil, at: first.value.idSpan, help: .nameGroups)
      return
    }
    for (id, measure) in open {
      findings.report(.asOne(framework.named(id)), about: id, at: measure.idSpan, help: .nameGroups)
    }
  }
}

extension Measure {
  /// Whether it counts something that learners reach.
  fileprivate func isOfLearners(_ framework: Framework) -> Bool {
    type?.value != .qualitative && subjects.contains { framework.audience(of: $0.target) == .graduate }
  }
}

extension String {
  fileprivate static func none(_ count: Int) -> String {
    "\(count.none("measures")) is broken down by groups of learners"
  }

  fileprivate static func asOne(_ measure: String) -> String {
    "the \(measure) is not broken down by groups of learners"
  }

  fileprivate static let nameGroups = "for whom might it look different? Name the groups in `disaggregated`"
}
