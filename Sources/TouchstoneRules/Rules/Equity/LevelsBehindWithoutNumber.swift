import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A support that begins when a learner is levels behind, and does not say how many.
///
/// Measured: 32 supports of 42 frameworks, four of them with that trigger; one finding, right.
struct LevelsBehindWithoutNumber: Rule {
  static let definition = DiagnosticDefinition(
    "TS4913", "equity/levels-behind-without-number", .quality(.info),
    basis: [.principle(9), .principle(14), .seed("000", 1925)],
    page: DiagnosticPage(
      what: "Among the `triggers` of a support stands `levels-behind`, and `levels_behind` does not say how many.",
      why: """
        Two teachers will begin at different points: one at the first gap, the other when a learner has lost sight of \
        the group. Help that all should get then depends on whose class it is.
        """,
      next: "Write from how many levels on it begins: `levels_behind = 2`.",
      waive: """
        Where somebody decides from learner to learner, and there is time for all who need it. In 32 supports of 42 \
        frameworks the rule found one, which is right.
        """,
      example: """
        [[support]]
        id = "bridge"
        triggers = ["levels-behind"]   # <-- how many? levels_behind = 2
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, support) in framework.each(Support.self) where support.isExpectedComplete && support.levelsBehind == nil {
      guard let trigger = support.triggers.first(where: { $0.value == .levelsBehind }) else { continue }
      findings.report(.unnumbered(framework.named(id)), about: id, at: trigger.span, help: .sayHowMany)
    }
  }
}

extension String {
  fileprivate static func unnumbered(_ support: String) -> String {
    "the \(support) begins when a learner is levels behind, and does not say how many"
  }

  fileprivate static let sayHowMany = "from how many levels on? levels_behind can say it"
}
