import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One printed code on two things that stand side by side.
///
/// ```toml
/// [[competency]]
/// id = "math.data"
/// code = "M.3"       # <-- math.ratios has it already
/// domains = "math"
/// ```
struct RepeatedCode: Rule {
  static let definition = DiagnosticDefinition(
    "TS4010", "structure/repeated-code", .quality(.warning),
    basis: [.principle(12), .seed("000", 366, 1346)],
    page: DiagnosticPage(
      what: """
        Two things of one kind in the same place (domain, competency, standard, package) are printed with one code.
        """,
      why: """
        Learners, families and reports use the code to say what they mean. When it means two things, evidence lands at \
        the wrong one.
        """,
      next: "Give one of them a code of its own. Ids and everything that refers to them stay as they are.",
      waive: "When the codes are prescribed from outside and repeat there."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var comparison = CodeComparison(framework: framework, findings: findings)
    for kind in Kind.allCases { kind.accept(&comparison, ()) }
    findings = comparison.findings
  }
}

/// Compares the codes of one kind after the other.
private struct CodeComparison: KindVisitor {
  let framework: Framework
  var findings: Findings

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    var firsts: [Place: EntityID] = [:]
    let declarations = framework.own(type)
    for index in declarations.indices {
      let common = declarations[index]
      guard !common.isRetired, let code = common.code else { continue }
      let id = EntityID(D.kind, index)
      let places = scopes(of: declarations[index]).map { Place(code: code.value, scope: $0) }
      let earlier = places.lazy.compactMap { firsts[$0] }.first
      for place in places where firsts[place] == nil { firsts[place] = id }
      guard let earlier else { continue }
      findings.report(
        .printedAlike(D.kind, framework.quoted(earlier), framework.quoted(id), code.value), about: id, at: code.span,
        labels: [Label(framework[earlier].code?.span ?? framework[earlier].idSpan, "printed here first")],
        help: "give one of the two another code; a code is only for printing, so nothing else changes")
    }
  }

  /// Where a code should be the only one of its kind: what the thing lies in, else the whole package.
  private func scopes<D: Declaration>(of declaration: D) -> [EntityID?] {
    if let parent = declaration.parent { return [parent] }
    let above: [EntityID] =
      if let competency = declaration as? Competency {
        competency.domains.map(\.target)
      } else if let standard = declaration as? Standard {
        standard.parents.map(\.target)
      } else if let outcome = declaration as? Outcome {
        framework.profile(of: outcome).map { [$0] } ?? []
      } else {
        []
      }
    return above.isEmpty ? [nil] : above
  }
}

private struct Place: Hashable {
  var code: String
  var scope: EntityID?
}

extension String {
  fileprivate static func printedAlike(_ kind: Kind, _ first: String, _ second: String, _ code: String) -> String {
    "the \(kind.plural) \(first) and \(second) are both printed as \"\(code)\""
  }
}
