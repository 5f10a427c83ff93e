import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A requirement that already follows from another one of the same thing.
struct RedundantPrerequisite: Rule {
  static let definition = DiagnosticDefinition(
    "TS4205", "progression/redundant-prerequisite", .quality(.info),
    basis: [.principle(10), .seed("000", 1346, 1638)],
    page: DiagnosticPage(
      what: "Something requires a thing that another of its requirements already requires, directly or further down.",
      why: """
        The extra line changes nothing for a learner, but on a map it hides the steps that matter, and when the way in \
        between changes it is forgotten.
        """,
      next: "Take the longer reference out. The order of learning stays the same.",
      waive: "Where the direct step deserves to be seen, for example because it is returned to again and again.",
      example: """
        [[competency]]
        id = "proportions"
        requires = "fractions"

        [[competency]]
        id = "functions"
        requires = ["proportions", "fractions"]   # <-- the second: proportions requires it already
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    for (edge, way) in ImpliedRequirements(graph).edges(where: { framework.isOwn(graph.entity($0)) }) {
      let (subject, needed) = (graph.entity(edge.from), graph.entity(edge.to))
      guard framework[subject].retired == nil, !framework.namesLevel(edge, of: subject) else { continue }
      findings.report(
        .redundant(framework.named(subject), framework.quoted(needed), framework.quoted(graph.entity(way.to))),
        about: subject, at: edge.span, labels: [Label(way.span, "by way of this")], help: .takeItOut)
    }
  }
}

/// Which edges of a graph say no more than a longer way through it.
///
/// What can be reached from where is worked out for 256 nodes at a time, one bit for each, over that part of the graph
/// that lies between them and those who ask. A graph whose edges are short is walked about once, whatever its size.
private struct ImpliedRequirements {
  /// An edge that may be implied, and the component that it leads to.
  private struct Question {
    var edge: Int
    var goal: Int
  }

  private typealias Bits = SIMD4<UInt64>

  private let graph: PrerequisiteGraph
  private var componentOf: [Int]
  /// What each component requires, as components; those of number `n` stand from `starts[n]` up to `starts[n + 1]`.
  private var required: [Int] = []
  private var starts: [Int] = [0]
  /// How many steps the longest way below a component has: what has a shorter one cannot lead to what has a longer.
  private var heights: [Int]
  /// Which of the current goals a component is or leads to.
  private var reached: [Bits]

  init(_ graph: PrerequisiteGraph) {
    self.graph = graph
    let components = graph.components
    componentOf = Array(repeating: 0, count: graph.nodeCount)
    heights = Array(repeating: 0, count: components.count)
    reached = Array(repeating: .zero, count: components.count)
    for (number, component) in components.enumerated() {
      for node in component { componentOf[node] = number }
      for node in component {
        for edge in graph.requirements(of: node) where componentOf[edge.to] != number {
          required.append(componentOf[edge.to])
          heights[number] = max(heights[number], heights[componentOf[edge.to]] + 1)
        }
      }
      starts.append(required.count)
    }
  }

  /// The implied edges of the asked nodes, each with the edge at the beginning of the longer way.
  func edges(
    where isAsked: (Int) -> Bool
  ) -> [(implied: PrerequisiteGraph.Edge, way: PrerequisiteGraph.Edge)] {
    var search = self
    let questions = search.questions(where: isAsked)
    var found: [(Int, Int)] = []
    var start = 0
    while start < questions.count {
      var goals = [questions[start].goal]
      var end = start
      while end < questions.count, goals.count < 256 || questions[end].goal == goals.last {
        if questions[end].goal != goals.last { goals.append(questions[end].goal) }
        end += 1
      }
      search.answer(questions[start..<end], goals, &found)
      start = end
    }
    return found.sorted { $0 < $1 }.map { (graph.edges[$0.0], graph.edges[$0.1]) }
  }

  private func questions(where isAsked: (Int) -> Bool) -> [Question] {
    var questions: [Question] = []
    for node in 0..<graph.nodeCount where graph.requirements(of: node).count > 1 && isAsked(node) {
      let edges = graph.requirements(of: node)
      let highest = edges.reduce(0) { max($0, heights[componentOf[$1.to]]) }
      for index in edges.indices {
        let goal = componentOf[graph.edges[index].to]
        guard goal != componentOf[node], heights[goal] < highest else { continue }
        questions.append(Question(edge: index, goal: goal))
      }
    }
    return questions.sorted { ($0.goal, $0.edge) < ($1.goal, $1.edge) }
  }

  private mutating func answer(_ questions: ArraySlice<Question>, _ goals: [Int], _ found: inout [(Int, Int)]) {
    guard let lowest = goals.first else { return }
    let highest = questions.reduce(lowest) { highest, question in
      graph.requirements(of: graph.edges[question.edge].from).reduce(highest) { max($0, componentOf[$1.to]) }
    }
    walk(from: lowest, through: highest, goals)
    for question in questions {
      guard let bit = position(of: question.goal, in: goals) else { continue }
      let edges = graph.requirements(of: graph.edges[question.edge].from)
      let own = componentOf[graph.edges[question.edge].from]
      let way = edges.indices.first { index in
        let component = componentOf[graph.edges[index].to]
        guard component > question.goal, component != own else { return false }
        return reached[component][bit / 64] & (1 << UInt64(bit % 64)) != 0
      }
      if let way { found.append((question.edge, way)) }
    }
  }

  /// Fills in, for each component in a stretch, which goals it is or leads to.
  private mutating func walk(from lowest: Int, through highest: Int, _ goals: [Int]) {
    var next = 0
    for number in lowest...highest {
      var bits = Bits.zero
      for index in starts[number]..<starts[number + 1] where required[index] >= lowest {
        bits |= reached[required[index]]
      }
      if next < goals.count, goals[next] == number {
        bits[next / 64] |= 1 << UInt64(next % 64)
        next += 1
      }
      reached[number] = bits
    }
  }

  private func position(of goal: Int, in goals: [Int]) -> Int? {
    var (low, high) = (0, goals.count)
    while low < high {
      let middle = (low + high) / 2
      if goals[middle] < goal { low = middle + 1 } else { high = middle }
    }
    return low < goals.count && goals[low] == goal ? low : nil
  }
}

extension Framework {
  /// Whether a reference asks for a level of what it names, and so for something of its own.
  fileprivate func namesLevel(_ edge: PrerequisiteGraph.Edge, of subject: EntityID) -> Bool {
    let requires: [Reference] =
      switch subject.kind {
      case .competency: declarations.competencies[Int(subject.index)].requires
      case .skill: declarations.skills[Int(subject.index)].requires
      case .target: declarations.targets[Int(subject.index)].requires
      case .standard: declarations.standards[Int(subject.index)].requires
      default:
        []
      }
    return requires.contains { $0.span == edge.span && $0.detail?.level.isEmpty == false }
  }
}

extension String {
  fileprivate static func redundant(_ subject: String, _ needed: String, _ way: String) -> String {
    "the \(subject) requires \(needed) directly, and by way of \(way) as well"
  }

  fileprivate static let takeItOut = "the direct reference may be taken out; the order of learning stays the same"
}
