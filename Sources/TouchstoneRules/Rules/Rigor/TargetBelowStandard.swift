import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A standard that asks for deeper thinking than any target of a competency that is meant to reach it.
struct TargetBelowStandard: Rule {
  static let definition = DiagnosticDefinition(
    "TS4502", "rigor/target-below-standard", .quality(.warning),
    basis: [.principle(8), .principle(10), .seed("000", 1432, 1552, 1580), .seed("004", 420, 645)],
    page: DiagnosticPage(
      what: """
        The targets of a competency that name a standard all stay less deep than the standard, on the same taxonomy. \
        If one of them reaches it, the others may be steps on the way.
        """,
      why: """
        Learners are taught and judged by the targets. If these ask less than the standard, they seem to meet it and \
        find out later that they do not.
        """,
      next: "Deepen the target, or add one that asks for the thinking that the standard asks for.",
      waive: "Where the depth is reached in another competency that names the same standard.",
      example: """
        [[standard]]
        id = "6.rp.a.3"
        depth = 3

        [[target]]
        id = "ratios.graphs"
        depth = 2
        standards = "6.rp.a.3"   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let depths = framework.depthOrder()
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      for attempt in framework.attempts(of: id, depths) {
        let standard = framework.declarations.standards[Int(attempt.standard.index)]
        guard let asked = standard.depth?.target, !standard.isRetired, attempt.isKnown,
          depths.isLess(attempt.deepest, than: asked)
        else { continue }
        findings.report(
          .below(framework.quoted(attempt.standard), framework.depthName(asked), id, framework, attempt.deepest),
          about: attempt.target, at: attempt.place,
          labels: standard.depth.map { [Label($0.span, "asked for here")] } ?? [],
          help: .deepen)
      }
    }
  }
}

/// The deepest target of a competency for one standard.
private struct Attempt {
  var standard: EntityID
  var target: EntityID
  var deepest: EntityID
  var place: SourceSpan
  /// Whether each target for the standard says its depth, on one taxonomy.
  var isKnown: Bool
}

extension Framework {
  /// The standards that targets of a competency name, in the order in which they are first named.
  fileprivate func attempts(of competency: EntityID, _ depths: DepthOrder) -> [Attempt] {
    var attempts: [Attempt] = []
    var known: [EntityID: Int] = [:]
    for target in parts.all(.target, in: competency) {
      let value = declarations.targets[Int(target.index)]
      guard !value.isRetired else { continue }
      for reference in value.standards {
        let depth = value.depth?.target
        guard let index = known[reference.target] else {
          known[reference.target] = attempts.count
          attempts.append(
            Attempt(
              standard: reference.target, target: target, deepest: depth ?? .unresolved, place: reference.span,
              isKnown: depth != nil))
          continue
        }
        guard let depth, attempts[index].isKnown, areOnOneTaxonomy(depth, attempts[index].deepest) else {
          attempts[index].isKnown = false
          continue
        }
        if depths.isLess(attempts[index].deepest, than: depth) {
          attempts[index].deepest = depth
          attempts[index].target = target
          attempts[index].place = reference.span
        }
      }
    }
    return attempts
  }
}

extension String {
  fileprivate static func below(
    _ standard: String, _ asked: String, _ competency: EntityID, _ framework: Framework, _ deepest: EntityID
  ) -> String {
    "the standard \(standard) asks for depth \(asked), but no target for it in the \(framework.named(competency)) "
      + "goes beyond depth \(framework.depthName(deepest))"
  }

  fileprivate static let deepen = "deepen this target, or add one that asks for as much as the standard does"
}
