import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two competencies, outcomes, skills or targets with the same words.
///
/// Measured: 648 statements of 42 frameworks; one finding, right, in a story that is written to fail. 243 statements of a
/// school network: none. 703 items of a public set of standards, read as if they were competencies: 14, the same words
/// indeed; eleven are headings that several grades share.
struct DuplicateStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4009", "structure/duplicate-statement", .quality(.warning),
    basis: [.principle(10), .principle(12), .seed("000", 115, 1346)],
    page: DiagnosticPage(
      what: """
        Two competencies, two outcomes, or two skills or targets of one competency say the same. Capital letters, \
        spaces and the final full stop make no difference.
        """,
      why: """
        A learner who has shown one of them is asked to show it again, and two teachers may each believe that the \
        other one means theirs.
        """,
      next: """
        If they are one expectation, keep one and name it in both places. If they differ, say in the statement how: in \
        which situation, with what, how far.
        """,
      waive: """
        When the same words are prescribed from outside for both. In 648 statements the rule found one, in a story \
        that is written to fail.
        """,
      example: """
        [[target]]
        id = "math.ratios.compare"
        statement = "Compare two rates."

        [[target]]
        id = "math.ratios.contrast"
        statement = "compare two rates"   # <-- the same, but for a capital letter and the full stop
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    compare(Outcome.self, in: framework, &findings) { _ in .graduate }
    // Adults and learners may well have the same expectation.
    compare(Competency.self, in: framework, &findings) { framework.audience(of: $0) }
    compare(Skill.self, in: framework, &findings) { _ in .graduate }
    compare(Target.self, in: framework, &findings) { _ in .graduate }
  }

  private func compare<D: Declaration>(
    _ type: D.Type, in framework: Framework, _ findings: inout Findings, audience: (EntityID) -> Audience
  ) {
    var firsts: [Wording: EntityID] = [:]
    let declarations = framework.own(type)
    for index in declarations.indices {
      let common = declarations[index]
      guard !common.isRetired, let statement = common.statement else { continue }
      let id = EntityID(D.kind, index)
      let scope = common.parent.map { framework.whole(of: $0) }
      let wording = Wording(statement.value, within: scope, for: audience(id))
      guard let first = firsts[wording] else {
        firsts[wording] = id
        continue
      }
      let earlier = framework[first]
      guard let original = earlier.statement, original.value.sameToReaders == statement.value.sameToReaders else {
        continue
      }
      findings.report(
        .sameWords(D.kind, framework.quoted(first), framework.quoted(id)), about: id, at: statement.span,
        labels: [Label(original.span, "the same words")],
        help: "keep one of them, or say in each what sets it apart from the other")
    }
  }
}

/// What a statement says, and among what it is compared.
private struct Wording: Hashable {
  private var words: UInt64
  private var scope: EntityID?
  private var audience: Audience

  init(_ text: String, within scope: EntityID?, for audience: Audience) {
    words = text.roughWords
    self.scope = scope
    self.audience = audience
  }
}

extension String {
  fileprivate static func sameWords(_ kind: Kind, _ first: String, _ second: String) -> String {
    "the \(kind.plural) \(first) and \(second) have the same statement"
  }
}
