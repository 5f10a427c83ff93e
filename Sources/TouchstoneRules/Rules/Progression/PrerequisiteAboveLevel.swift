import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A requirement at a higher level than the thing that waits for it.
struct PrerequisiteAboveLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4204", "progression/prerequisite-above-level", .quality(.warning),
    basis: [.principle(9), .seed("000", 1236, 1638), .seed("001", 513)],
    page: DiagnosticPage(
      what: "Something requires a thing that stands at a higher level than itself.",
      why: """
        A learner at this level is asked for work that the framework expects later. Either nobody can begin on time, \
        or the requirement is quietly ignored.
        """,
      next: """
        Check both levels; one of them may be a slip. Where the later work only helps with the earlier, move it to \
        builds_on or alongside: higher work may well shed light on lower.
        """,
      waive: "Where the two really are learned in this order, and the levels follow another plan.",
      example: """
        [[target]]
        id = "ratios.graphs"
        level = 6
        requires = "ratios.slope"   # <-- which is at level 8
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    let reach = framework.levelReach
    let component = graph.components
    framework.forEachDependent { dependent in
      guard let last = reach[dependent.id]?.last, let node = graph.node(of: dependent.id) else { return }
      for reference in dependent.requires {
        let named = reference.detail?.level.first?.target
        // On a circle some step has to lead up; the circle is what is wrong.
        guard let needed = named ?? reach[reference.target]?.first,
          framework.steps(from: last, to: needed) ?? 0 > 0,
          let other = graph.node(of: reference.target), component.number(of: other) != component.number(of: node)
        else { continue }
        findings.report(
          .above(framework, dependent.id, last, reference, needed, isNamed: named != nil), about: dependent.id,
          at: reference.span,
          labels: [Label(framework[reference.target].idSpan, .begins(framework.levelName(needed)))],
          help: .compareLevels)
      }
    }
  }
}

extension String {
  fileprivate static func above(
    _ framework: Framework, _ id: EntityID, _ last: EntityID, _ reference: Reference, _ needed: EntityID, isNamed: Bool
  ) -> String {
    let begin = "the \(framework.named(id)) \(id.isAtOneLevel ? "is at" : "ends at") level \(framework.levelName(last))"
    let name = framework.quoted(reference.target)
    if isNamed { return "\(begin), but requires level \(framework.levelName(needed)) of \(name)" }
    let stands = reference.target.isAtOneLevel ? "is at" : "begins at"
    return "\(begin), but requires \(name), which \(stands) level \(framework.levelName(needed))"
  }

  fileprivate static func begins(_ level: String) -> String {
    "level \(level)"
  }

  fileprivate static let compareLevels =
    "compare the two levels; if the later one only helps, write it under builds_on or alongside"
}
