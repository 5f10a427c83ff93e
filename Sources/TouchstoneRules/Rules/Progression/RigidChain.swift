import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A domain whose targets form one line, in which each can only begin after the one before.
struct RigidChain: Rule {
  static let definition = DiagnosticDefinition(
    "TS4209", "progression/rigid-chain", .quality(.info),
    basis: [.principle(7), .principle(12), .seed("000", 201, 309, 337, 1638, 2075), .seed("001", 2488, 3903)],
    page: DiagnosticPage(
      what: "All targets of a domain, more than six of them, form a single line by what they require.",
      why: """
        Learning seldom runs in one line. If every learner must take the same steps in the same order, nobody can \
        begin where they are strong, and one step not yet mastered stops everything.
        """,
      next: """
        Ask of each step whether the one before is needed, or only usual. What is usual goes under builds_on; what \
        could be taken in either order needs no reference.
        """,
      waive: "Where the subject truly builds in one line, as parts of mathematics do.",
      example: """
        [[competency]]
        id = "ratios"
        domains = "math"   # <-- all seven targets of math stand in one line
        target = [
          { id = "name", statement = "Name the two quantities." },
          { id = "write", statement = "Write a ratio.", requires = "ratios.name" },
          { id = "table", statement = "Complete a ratio table.", requires = "ratios.write" },
          { id = "graph", statement = "Graph equal ratios.", requires = "ratios.table" },
          { id = "rate", statement = "Find a unit rate.", requires = "ratios.graph" },
          { id = "compare", statement = "Compare two rates.", requires = "ratios.rate" },
          { id = "model", statement = "Choose a model.", requires = "ratios.compare" },
        ]
        """))

  /// A line of this many steps is no more than a lesson plan.
  private static let shortLine = 6

  func check(_ framework: Framework, _ findings: inout Findings) {
    let graph = framework.prerequisites
    guard !graph.edges.isEmpty else { return }
    let order = graph.components
    let targetsOfDomain = framework.targetsByDomain()
    for (id, domain) in framework.each(Domain.self) where !domain.isRetired {
      let targets = targetsOfDomain[Int(id.index)]
      guard targets.count > RigidChain.shortLine else { continue }
      let nodes = targets.compactMap(graph.node).sorted { order.number(of: $0) < order.number(of: $1) }
      let isOneLine = zip(nodes, nodes.dropFirst()).allSatisfy { first, second in
        order.number(of: first) != order.number(of: second)
          && graph.requirements(of: second).contains { $0.to == first }
      }
      guard isOneLine else { continue }
      findings.report(
        .oneLine(targets.count, framework.named(id)), about: id, at: domain.idSpan, help: .loosen)
    }
  }
}

extension Framework {
  /// The targets of the competencies of each domain, by the domain's index.
  fileprivate func targetsByDomain() -> [[EntityID]] {
    var targets: [[EntityID]] = Array(repeating: [], count: declarations.domains.count)
    for (id, competency) in each(Competency.self) where !competency.isRetired {
      guard !competency.domains.isEmpty else { continue }
      let parts = parts.all(.target, in: id).filter { !declarations.targets[Int($0.index)].isRetired }
      let domains = competency.domains
      for position in domains.indices {
        let domain = domains[position].target
        // Named twice, a domain still has each target once.
        if domains.prefix(position).contains(where: { $0.target == domain }) { continue }
        targets[Int(domain.index)] += parts
      }
    }
    return targets
  }
}

extension String {
  fileprivate static func oneLine(_ count: Int, _ domain: String) -> String {
    "the \(count) targets of the \(domain) form a single line, in which each waits for the one before"
  }

  fileprivate static let loosen =
    "which of these steps could be taken in another order? What is usual but not needed goes under builds_on"
}
