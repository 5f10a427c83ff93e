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
    // Nearly every code stands once; where it should be the only one is asked only of those that do not.
    var known: [String: EntityID] = [:]
    var repeated: Set<String> = []
    var firsts: [Place: EntityID] = [:]
    let declarations = framework.own(type)
    known.reserveCapacity(declarations.count)
    for index in declarations.indices {
      let declaration = declarations[index]
      guard !declaration.isRetired, let code = declaration.code else { continue }
      let id = EntityID(D.kind, index)
      guard let other = known.updateValue(id, forKey: code.value) else { continue }
      if repeated.insert(code.value).inserted {
        enter(other, declarations[Int(other.index)], code.value, &firsts)
      }
      guard let earlier = enter(id, declaration, code.value, &firsts) else { continue }
      findings.report(
        .printedAlike(D.kind, framework.quoted(earlier), framework.quoted(id), code.value), about: id, at: code.span,
        labels: [Label(framework[earlier].code?.span ?? framework[earlier].idSpan, "printed here first")],
        help: "give one of the two another code; a code is only for printing, so nothing else changes")
    }
  }

  /// Enters a thing under its code; gives the one that has it already in the same place.
  @discardableResult
  private func enter<D: Declaration>(
    _ id: EntityID, _ declaration: D, _ code: String, _ firsts: inout [Place: EntityID]
  ) -> EntityID? {
    let places = scopes(of: declaration).map { Place(code: code, scope: $0) }
    let earlier = places.first { firsts[$0] != nil }.flatMap { firsts[$0] }
    for place in places where firsts[place] == nil { firsts[place] = id }
    return earlier
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

/// A code with what it should be the only one in; `nil` stands for the package.
private struct Place: Hashable {
  var code: String
  var scope: EntityID?
}

extension String {
  fileprivate static func printedAlike(_ kind: Kind, _ first: String, _ second: String, _ code: String) -> String {
    "the \(kind.plural) \(first) and \(second) are both printed as \"\(code)\""
  }
}
