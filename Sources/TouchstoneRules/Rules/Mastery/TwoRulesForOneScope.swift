import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two advancements that hold for exactly the same learning, so that nothing says which one decides.
struct TwoRulesForOneScope: Rule {
  static let definition = DiagnosticDefinition(
    "TS4315", "mastery/two-rules-for-one-scope", .quality(.warning),
    basis: [.principle(11), .principle(12), .principle(16), .seed("000", 1450, 1474, 1979), .seed("001", 3001)],
    page: DiagnosticPage(
      what: """
        Two advancements have the same scope, scale and audience, and are narrowed to the same domains and the same \
        level, or not narrowed at all. Where one is narrower than the other, the narrower one decides.
        """,
      why: """
        A learner, or a teacher, finds two answers to "am I ready?". Each room takes the one that it knows, and the \
        same work is enough in one of them only.
        """,
      next: "Join the two, or narrow one of them with `domains` or `level`.",
      waive: "Where two rules are tried side by side in different schools.",
      example: """
        [[advancement]]
        id = "by-level"
        scope = "level"
        point = "proficient"

        [[advancement]]
        id = "by-portfolio"
        scope = "level"   # <-- also for every level of every domain
        point = "proficient"
        """))

  private struct Narrowing: Hashable {
    var scope: AdvancementScope
    var audience: Audience
    var scale: EntityID?
    var level: EntityID?
    var domains: [EntityID]
  }

  func check(_ framework: Framework, _ findings: inout Findings) {
    var first: [Narrowing: EntityID] = [:]
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard let scope = advancement.scope else { continue }
      let narrowing = Narrowing(
        scope: scope.value, audience: framework.audience(of: id), scale: framework.scale(of: id),
        level: advancement.level?.target, domains: Set(advancement.domains.map(\.target)).sorted())
      guard let other = first[narrowing] else {
        first[narrowing] = id
        continue
      }
      findings.report(
        .two(framework.named(id), framework.quoted(other)), about: id, at: scope.span,
        labels: [Label(framework[other].idSpan, "the other one")], help: .joinOrNarrow)
    }
  }
}

extension String {
  fileprivate static func two(_ advancement: String, _ other: String) -> String {
    "the \(advancement) holds for the same learning as \(other), and nothing says which one decides"
  }

  fileprivate static let joinOrNarrow = "join the two, or say with domains or level where this one holds"
}
