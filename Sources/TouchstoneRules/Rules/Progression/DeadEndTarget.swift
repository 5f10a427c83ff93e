import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A target below the last level of its competency that leads to nothing, where others do.
struct DeadEndTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4210", "progression/dead-end-target", .quality(.info),
    basis: [.principle(9), .seed("000", 337, 345), .seed("001", 511, 2781)],
    page: DiagnosticPage(
      what: """
        A target below the last level of its competency that nothing requires, builds on or goes alongside, in a \
        competency that has begun to say what leads to what.
        """,
      why: "A learner who has mastered it looks for what comes next, and finds nothing.",
      next: """
        Name it where it is used: in `requires`, `builds_on` or `alongside` of a later target. If it is an end in \
        itself, write `terminal = true`.
        """,
      waive: "While the later targets are being written.",
      example: """
        [[target]]
        id = "ratios.tables"
        level = 6

        [[target]]
        id = "ratios.art"   # <-- leads nowhere, and the competency goes on to level 7
        level = 6

        [[target]]
        id = "ratios.unit-rate"
        level = 7
        requires = "ratios.tables"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let steps = StepsOn(framework)
    guard !steps.competencies.isEmpty else { return }
    let reach = framework.levelReach
    for id in steps.competencies.sorted() where framework.isOwn(id) && !steps.leadsOn(id) {
      guard framework[id].retired == nil, let last = reach[id]?.last else { continue }
      for target in framework.parts.all(.target, in: id) where !steps.leadsOn(target, in: framework) {
        let value = framework.declarations.targets[Int(target.index)]
        guard value.isExpectedComplete, value.terminal?.value != true, let level = value.level,
          framework.steps(from: level.target, to: last) ?? 0 > 0
        else { continue }
        findings.report(
          .deadEnd(framework.named(target), framework.levelName(level.target)), about: target,
          at: value.idSpan, labels: [Label(level.span)], help: .nameItOrEndIt)
      }
    }
  }
}

/// What leads on to something else, and which competencies have begun to say so.
private struct StepsOn {
  /// Competencies in which one target names another as its prerequisite.
  private(set) var competencies: Set<EntityID> = []
  private let graph: PrerequisiteGraph
  /// By node: whether something else requires it, builds on it or goes alongside it.
  private var isNamed: [Bool]

  init(_ framework: Framework) {
    graph = framework.prerequisites
    isNamed = Array(repeating: false, count: graph.nodeCount)
    var isNamed = isNamed
    var competencies: Set<EntityID> = []
    framework.forEachDependent { dependent in
      for strength in PrerequisiteStrength.allCases {
        for reference in dependent[strength] {
          if let node = graph.node(of: reference.target) { isNamed[node] = true }
          guard dependent.id.kind == .target, reference.target.kind == .target,
            let competency = framework.competency(of: dependent.id),
            competency == framework.competency(of: reference.target)
          else { continue }
          competencies.insert(competency)
        }
      }
      // What goes alongside goes both ways.
      if !dependent.alongside.isEmpty, let node = graph.node(of: dependent.id) { isNamed[node] = true }
    }
    self.isNamed = isNamed
    self.competencies = competencies
  }

  func leadsOn(_ id: EntityID) -> Bool {
    graph.node(of: id).map { isNamed[$0] } ?? false
  }

  /// Whether a target leads on, by itself or with a skill that it lies in.
  func leadsOn(_ target: EntityID, in framework: Framework) -> Bool {
    var current: EntityID? = target
    while let here = current, here.kind != .competency {
      if leadsOn(here) { return true }
      current = framework.parent(ofPart: here)
    }
    return false
  }
}

extension String {
  fileprivate static func deadEnd(_ target: String, _ level: String) -> String {
    "the \(target) is at level \(level), and nothing comes after it"
  }

  fileprivate static let nameItOrEndIt =
    "name it where a later target builds on it, or write terminal = true if it is an end in itself"
}
