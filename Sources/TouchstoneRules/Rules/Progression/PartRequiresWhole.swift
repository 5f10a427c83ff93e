import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A part that requires the whole that it is a step towards.
struct PartRequiresWhole: Rule {
  static let definition = DiagnosticDefinition(
    "TS4207", "progression/part-requires-whole", .always(.warning),
    basis: [.principle(9), .seed("000", 115, 309, 2068), .seed("004", 313, 333)],
    page: DiagnosticPage(
      what: """
        A target or skill requires the competency that it lies in, or a standard requires one that it is written \
        under. Requiring a certain level of it is something else, and so is a whole that requires its part.
        """,
      why: """
        Targets are the steps by which a learner reaches a competency. If a step may begin only after the whole is \
        reached, it comes too late to be a step.
        """,
      next: """
        Name the neighbouring step that is really needed first. If the level below is meant, say so: `{ competency = \
        "ratios", level = 6 }`.
        """,
      waive: "Seldom; a level, or a neighbour, nearly always says it better.",
      example: """
        [[target]]
        id = "ratios.unit-rate"
        requires = "ratios"   # <-- the competency that the target lies in
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    let component = graph.components
    framework.forEachDependent { dependent in
      var wholes: Set<EntityID>?
      for reference in dependent.requires where reference.target.canBeWhole(of: dependent.id) {
        let above = wholes ?? framework.wholes(of: dependent.id)
        wholes = above
        // On a circle the circle is what is wrong.
        guard above.contains(reference.target), reference.detail?.level.isEmpty != false,
          let node = graph.node(of: dependent.id), let other = graph.node(of: reference.target),
          component.number(of: other) != component.number(of: node)
        else { continue }
        findings.report(
          .requiresWhole(framework.named(dependent.id), framework.quoted(reference.target)), about: dependent.id,
          at: reference.span, labels: [Label(framework[reference.target].idSpan, "the whole")], help: .nameAStep)
      }
    }
  }
}

extension EntityID {
  /// Whether something of its kind can hold the other at all.
  fileprivate func canBeWhole(of part: EntityID) -> Bool {
    switch part.kind {
    case .standard: kind == .standard
    case .skill, .target: kind == .competency || kind == .skill
    default:
      false
    }
  }
}

extension Framework {
  /// Everything that a thing is part of, at any depth.
  fileprivate func wholes(of id: EntityID) -> Set<EntityID> {
    var wholes: Set<EntityID> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      let above =
        next.kind == .standard
        ? declarations.standards[Int(next.index)].parents.map(\.target)
        : self[next].parent.map { [$0] } ?? []
      for whole in above where whole != id && wholes.insert(whole).inserted { waiting.append(whole) }
    }
    return wholes
  }
}

extension String {
  fileprivate static func requiresWhole(_ subject: String, _ whole: String) -> String {
    "the \(subject) requires \(whole), which it is a part of"
  }

  fileprivate static let nameAStep = "name the step that is needed first, or the level of the whole that is meant"
}
