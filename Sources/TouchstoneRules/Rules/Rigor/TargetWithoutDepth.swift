import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target that does not say how deep the thinking is, where others do.
struct TargetWithoutDepth: Rule {
  static let definition = DiagnosticDefinition(
    "TS4501", "rigor/target-without-depth", .quality(.warning),
    basis: [.principle(8), .seed("000", 1450, 1459, 1552), .seed("004", 645, 709, 733)],
    page: DiagnosticPage(
      what: """
        A target names no depth of a taxonomy, while other targets for the same people do. A mature framework in which \
        no target of ten or more does is told so once.
        """,
      why: """
        Teaching and assessment can match the depth of a target only if it is known. Where it is not, tasks slip to \
        recall, and nobody notices until learners are asked to use what they know.
        """,
      next: """
        Write `depth = 2`, on the taxonomy that the manifest names, or `depth = "bloom.apply"`. Deciding it together, \
        with pieces of work on the table, is the best part of it.
        """,
      waive: "For targets that are imported and judged elsewhere.",
      example: """
        [[target]]
        id = "ratios.models"   # <-- and no depth
        statement = "Choose between two models of a ratio."
        """))

  /// A framework with fewer targets is only beginning.
  private static let many = 10

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.own(Target.self).contains(where: { $0.depth != nil }) else {
      let open = framework.each(Target.self).filter { $0.value.isExpectedComplete }
      guard framework.stage == .mature, open.count >= TargetWithoutDepth.many, let first = open.first else { return }
      findings.report(.none(open.count), about: nil, at: first.value.idSpan, help: .beginWithOne)
      return
    }
    for (audience, targets) in framework.byAudience(Target.self)
    where targets.contains(where: { $0.value.depth != nil }) {
      for (id, target) in targets where target.depth == nil && target.isExpectedComplete {
        findings.report(.open(framework.named(id), audience), about: id, at: target.idSpan, help: .nameDepth)
      }
    }
  }
}

extension String {
  fileprivate static func open(_ target: String, _ audience: Audience) -> String {
    "the \(target) does not say how deeply it asks \(audience.people) to think"
  }

  fileprivate static func none(_ count: Int) -> String {
    "\(count.none("targets")) says how deeply it asks learners to think"
  }

  fileprivate static let nameDepth = "add its depth, for example depth = 2"

  fileprivate static let beginWithOne = "begin with the targets of one competency, for example with depth = 2"
}
