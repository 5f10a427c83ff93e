import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Things that wait for each other in a circle, so that a learner can begin none of them.
struct PrerequisiteCycle: Rule {
  static let definition = DiagnosticDefinition(
    "TS4201", "progression/prerequisite-cycle", .always(.error),
    basis: [.principle(9), .seed("000", 309, 1236, 1638), .seed("001", 513), .seed("004", 164, 333)],
    page: DiagnosticPage(
      what: """
        Things that require each other in a circle: each waits for the next, and the last one for the first. Every \
        reference that lies on a circle is shown on one, the shortest that it lies on.
        """,
      why: """
        A learner who needs one of them first needs all the others first, and so can never begin. Teachers who plan by \
        the map find no place to start.
        """,
      next: """
        Look for the step that only helps and is not needed, and move it from requires to builds_on. Where two things \
        truly grow together, write one of them under alongside. Both may go round in circles.
        """,
      example: """
        [[competency]]
        id = "fractions"
        requires = "ratios"      # <-- here

        [[competency]]
        id = "ratios"
        requires = "fractions"   # <-- and here
        """))

  /// More circles than this in one tangle tell nobody more.
  private static let limit = 20

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    var search = CircleSearch(graph)
    for component in graph.components where component.count > 1 {
      let members = component.filter { framework.isOwn(graph.entity($0)) }
        .sorted { framework.precedes($0, $1) }
      guard !members.isEmpty else { continue }
      let (circles, remaining) = search.circles(in: Array(component), from: members, limit: PrerequisiteCycle.limit)
      for (index, circle) in circles.enumerated() {
        let isLast = index == circles.count - 1
        report(
          circle.rotated { framework.isBefore($0, $1) }, further: isLast ? remaining : 0, framework, &findings)
      }
    }
  }

  private func report(
    _ circle: [PrerequisiteGraph.Edge], further: Int, _ framework: Framework, _ findings: inout Findings
  ) {
    guard let first = circle.first else { return }
    let graph = framework.prerequisites
    func step(_ edge: PrerequisiteGraph.Edge) -> String {
      .step(framework.quoted(graph.entity(edge.from)), framework.quoted(graph.entity(edge.to)))
    }
    let start = graph.entity(first.from)
    findings.report(
      .circle(framework.named(start), circle.map { framework.quoted(graph.entity($0.to)) }), about: start,
      at: first.span, label: step(first), labels: circle.dropFirst().map { Label($0.span, step($0)) },
      notes: further == 0 ? [] : [.further(further)], help: .openTheCircle)
  }
}

/// A search for short circles among things that wait for each other.
///
/// The state is kept between searches, so that many small tangles cost no more than one large one.
private struct CircleSearch {
  private let graph: PrerequisiteGraph
  /// The edge by which a node was reached in the current search, as an index into the graph's edges.
  private var arrival: [Int]
  private var searchOf: [Int]
  private var search = 0
  private var componentOf: [Int]
  private var component = 0

  init(_ graph: PrerequisiteGraph) {
    self.graph = graph
    arrival = Array(repeating: -1, count: graph.nodeCount)
    searchOf = Array(repeating: 0, count: graph.nodeCount)
    componentOf = Array(repeating: 0, count: graph.nodeCount)
  }

  /// For each reference not yet on a circle the shortest circle through it; and how many references are left over.
  mutating func circles(
    in nodes: [Int], from members: [Int], limit: Int
  ) -> (circles: [[PrerequisiteGraph.Edge]], remaining: Int) {
    component += 1
    for node in nodes { componentOf[node] = component }
    var circles: [[PrerequisiteGraph.Edge]] = []
    var shown = Set<Pair>()
    var remaining = 0
    for node in members {
      for index in graph.requirements(of: node).indices {
        let edge = graph.edges[index]
        guard edge.to != node, componentOf[edge.to] == component, !shown.contains(Pair(edge)) else { continue }
        guard circles.count < limit else {
          remaining += 1
          continue
        }
        let circle = [edge] + way(from: edge.to, to: node)
        shown.formUnion(circle.map(Pair.init))
        circles.append(circle)
      }
    }
    return (circles, remaining)
  }

  /// The shortest way from one node to another, both of the current component.
  private mutating func way(from start: Int, to goal: Int) -> [PrerequisiteGraph.Edge] {
    search += 1
    searchOf[start] = search
    var waiting = [start]
    var next = 0
    while next < waiting.count, searchOf[goal] != search {
      for index in graph.requirements(of: waiting[next]).indices {
        let to = graph.edges[index].to
        guard componentOf[to] == component, searchOf[to] != search else { continue }
        searchOf[to] = search
        arrival[to] = index
        waiting.append(to)
      }
      next += 1
    }
    guard searchOf[goal] == search else { return [] }
    var way: [PrerequisiteGraph.Edge] = []
    var node = goal
    while node != start {
      way.append(graph.edges[arrival[node]])
      node = graph.edges[arrival[node]].from
    }
    return way.reversed()
  }
}

/// One thing that waits for another, however often that is written.
private struct Pair: Hashable {
  var from: Int
  var to: Int

  init(_ edge: PrerequisiteGraph.Edge) {
    from = edge.from
    to = edge.to
  }
}

extension Array where Element == PrerequisiteGraph.Edge {
  /// The same circle, told from its first member.
  fileprivate func rotated(_ precedes: (Int, Int) -> Bool) -> [PrerequisiteGraph.Edge] {
    guard let start = indices.min(by: { precedes(self[$0].from, self[$1].from) }) else { return self }
    return Array(self[start...] + self[..<start])
  }
}

extension Framework {
  /// The order in which a circle's members may be its beginning: this package's own first, then by id.
  fileprivate func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (prerequisites.entity(left), prerequisites.entity(right))
    return isOwn(a) == isOwn(b) ? precedes(left, right) : isOwn(a)
  }

  fileprivate func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (prerequisites.entity(left), prerequisites.entity(right))
    return (self[a].id, a) < (self[b].id, b)
  }
}

extension String {
  fileprivate static func circle(_ start: String, _ others: [String]) -> String {
    // The last of the others is the start again.
    let back = others.last ?? ""
    guard others.count > 6 else {
      return "the \(start) waits for itself: it requires \(others.joined(separator: ", which requires "))"
    }
    let shown = others.prefix(3).joined(separator: ", which requires ")
    return
      "the \(start) waits for itself: it requires \(shown), and so on over \(others.count - 4) more, back to \(back)"
  }

  fileprivate static func step(_ waiting: String, _ first: String) -> String {
    "\(waiting) requires \(first)"
  }

  fileprivate static func further(_ count: Int) -> String {
    count == 1
      ? "one more reference in this tangle lies on a circle that is not shown"
      : "\(count) more references in this tangle lie on circles that are not shown"
  }

  fileprivate static let openTheCircle = """
    decide where a learner can begin, and move the reference that leads back there to builds_on or alongside
    """
}
