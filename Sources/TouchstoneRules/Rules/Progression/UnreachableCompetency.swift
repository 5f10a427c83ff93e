import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that lies behind a thing that no learner can do: a retired one, or one that waits for itself.
struct UnreachableCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4203", "progression/unreachable-competency", .always(.error),
    basis: [.principle(16), .seed("000", 293, 1502, 1506), .seed("001", 828, 2252, 2781), .seed("004", 164, 333)],
    page: DiagnosticPage(
      what: """
        A competency requires, directly or by way of skills, targets and standards, a thing that no learner can do: \
        one that is retired and names nothing in its place, or one that waits for itself in a circle.
        """,
      why: """
        Whatever a learner must do first has to be there to be done. Otherwise the way ends here, for this and for \
        everything that builds on it, and with it the way to graduation.
        """,
      next: """
        Take the requirement out, require something that is still in use, or write `replaced_by` on what is retired. A \
        circle is reported by progression/prerequisite-cycle; once it is open, this finding goes with it.
        """,
      example: """
        [[competency]]
        id = "ratios"            # <-- cannot be reached
        requires = "fractions"

        [[competency]]
        id = "fractions"
        retired = true
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    let obstacles = Obstacles(framework)
    guard !obstacles.isEmpty else { return }
    let waiting = Waiting(graph)
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      guard let node = graph.node(of: id), let (first, obstacle) = obstacles.before(node) else { continue }
      let behind = waiting.behind(node).map { graph.entity($0) }.filter { $0.kind == .competency }
      report(id, first, graph.entity(obstacle), behind: behind, framework, &findings)
    }
  }

  private func report(
    _ id: EntityID, _ first: PrerequisiteGraph.Edge, _ obstacle: EntityID, behind: [EntityID],
    _ framework: Framework, _ findings: inout Findings
  ) {
    let next = framework.prerequisites.entity(first.to)
    let retirement = framework[obstacle].retired
    var labels = [Label(first.span, "required here")]
    if let retirement { labels.append(Label(retirement.span, "retired here")) }
    let others = behind.filter { framework[$0].retired == nil && $0 != id }.map { framework.quoted($0) }
    findings.report(
      .unreachable(
        framework.named(id), by: next == obstacle ? nil : framework.quoted(next), framework.quoted(obstacle),
        isRetired: retirement != nil),
      about: id, at: framework[id].idSpan, labels: labels, notes: others.isEmpty ? [] : [.behind(others)],
      help: retirement == nil ? .openTheCircle : .requireAnother)
  }
}

/// What no learner can do, and what stands right before it.
private struct Obstacles {
  /// By node: the requirement that leads to an obstacle, and the obstacle.
  private var found: [(edge: PrerequisiteGraph.Edge, obstacle: Int)?]
  private(set) var isEmpty = true

  init(_ framework: Framework) {
    let graph = framework.prerequisites
    found = Array(repeating: nil, count: graph.nodeCount)
    let components = graph.components
    var numbers = Array(repeating: 0, count: graph.nodeCount)
    var isObstacle = Array(repeating: false, count: graph.nodeCount)
    for (number, component) in components.enumerated() {
      for node in component {
        let isCircle = component.count > 1 || graph.requirements(of: node).contains { $0.to == node }
        numbers[node] = number
        let common = framework[graph.entity(node)]
        isObstacle[node] = isCircle || (common.retired != nil && common.replacedBy.isEmpty)
      }
    }
    // Whatever must come first stands first, so that one walk is enough.
    for node in components.nodes {
      for edge in graph.requirements(of: node) where numbers[edge.to] != numbers[node] && found[node] == nil {
        if isObstacle[edge.to] {
          found[node] = (edge, edge.to)
        } else if let further = found[edge.to], graph.entity(edge.to).kind != .competency {
          // Behind a competency, that competency is what is reported.
          found[node] = (edge, further.obstacle)
        }
        if found[node] != nil { isEmpty = false }
      }
    }
  }

  func before(_ node: Int) -> (edge: PrerequisiteGraph.Edge, obstacle: Int)? {
    found[node]
  }
}

/// Who waits for whom: the prerequisite graph, read from the other end.
private struct Waiting {
  private var starts: [Int]
  private var waiting: [Int]

  init(_ graph: PrerequisiteGraph) {
    starts = Array(repeating: 0, count: graph.nodeCount + 1)
    for edge in graph.edges { starts[edge.to + 1] += 1 }
    for node in 0..<graph.nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    waiting = Array(repeating: 0, count: graph.edges.count)
    for edge in graph.edges {
      waiting[next[edge.to]] = edge.from
      next[edge.to] += 1
    }
  }

  /// What waits for a node, directly or not; no more than a message can use.
  func behind(_ node: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = [node]
    var open = [node]
    var next = 0
    while next < open.count, found.count < 50 {
      for dependent in waiting[starts[open[next]]..<starts[open[next] + 1]] {
        guard found.count < 50, seen.insert(dependent).inserted else { continue }
        found.append(dependent)
        open.append(dependent)
      }
      next += 1
    }
    return found
  }
}

extension String {
  fileprivate static func unreachable(
    _ competency: String, by next: String?, _ obstacle: String, isRetired: Bool
  ) -> String {
    let way = next.map { "by way of \($0) it requires" } ?? "it requires"
    let reason = isRetired ? "is retired with nothing in its place" : "waits for itself"
    return "learners cannot reach the \(competency): \(way) \(obstacle), which \(reason)"
  }

  fileprivate static func behind(_ others: [String]) -> String {
    "\(others.listed()) \(others.count == 1 ? "lies" : "lie") behind it, and cannot be reached either"
  }

  fileprivate static let requireAnother =
    "require something that is still in use, or say with replaced_by what has come in its place"

  fileprivate static let openTheCircle = "open the circle first; progression/prerequisite-cycle shows where it runs"
}
