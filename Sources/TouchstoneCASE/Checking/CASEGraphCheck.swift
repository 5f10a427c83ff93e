/// What associations make together: a hierarchy in which everything leads up to the document, and an order in which
/// nothing comes before itself.
struct CASEGraphCheck {
  /// The identifiers of the things, each with its number.
  private var numbers: [String: Int] = [:]
  private var identifiers: [String] = []

  static func problems(in package: CFPackage) -> [CASEProblem] {
    var check = CASEGraphCheck()
    let document = check.number(package.document.identifier)
    for item in package.items { _ = check.number(item.identifier) }
    let children = check.edges(of: .isChildOf, in: package)
    let precedences = check.edges(of: .precedes, in: package)
    let circling = check.nodesInCycles(children)
    var problems = circling.map {
      CASEProblem(sort: .childCycle, identifier: check.identifiers[$0], message: "it lies in itself, over isChildOf")
    }
    problems += check.orphans(children, under: document, except: Set(circling), package).map {
      CASEProblem(sort: .orphan, identifier: $0, message: "nothing leads from it up to the document")
    }
    problems += check.nodesInCycles(precedences).map {
      CASEProblem(sort: .precedenceCycle, identifier: check.identifiers[$0], message: "it comes before itself")
    }
    return problems
  }

  private mutating func number(_ identifier: String) -> Int {
    if let known = numbers[identifier] { return known }
    numbers[identifier] = identifiers.count
    identifiers.append(identifier)
    return identifiers.count - 1
  }

  /// From each thing to those that its associations of a type name; what relates to itself is told elsewhere.
  private mutating func edges(of type: CFAssociationType, in package: CFPackage) -> [[Int]] {
    var pairs: [(Int, Int)] = []
    for association in package.associations where association.type == type {
      let pair = (number(association.origin.identifier), number(association.destination.identifier))
      if pair.0 != pair.1 { pairs.append(pair) }
    }
    var edges: [[Int]] = Array(repeating: [], count: identifiers.count)
    for (from, to) in pairs { edges[from].append(to) }
    return edges
  }

  /// The items from which no way leads to the document; where a circle stands in the way, the circle alone is told.
  private func orphans(
    _ parents: [[Int]], under document: Int, except circling: Set<Int>, _ package: CFPackage
  ) -> [String] {
    var children: [[Int]] = Array(repeating: [], count: parents.count)
    for (child, above) in parents.enumerated() { for parent in above { children[parent].append(child) } }
    var reached = Array(repeating: false, count: parents.count)
    var waiting = [document] + circling
    for start in waiting { reached[start] = true }
    while let next = waiting.popLast() {
      for child in children[next] where !reached[child] {
        reached[child] = true
        waiting.append(child)
      }
    }
    return package.items.map(\.identifier).filter { !reached[numbers[$0] ?? document] }
  }

  /// For each circle that a walk over everything meets, the node at which the walk comes back to itself.
  private func nodesInCycles(_ edges: [[Int]]) -> [Int] {
    var state = Array(repeating: 0, count: edges.count)
    var isFound = Array(repeating: false, count: edges.count)
    for start in edges.indices where state[start] == 0 {
      // The way down, each node with how many of its edges have been followed.
      var path: [(node: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (node, next) = path.last {
        guard next < edges[node].count else {
          state[node] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = edges[node][next]
        if state[target] == 0 {
          state[target] = 1
          path.append((target, 0))
        } else if state[target] == 1 {
          isFound[target] = true
        }
      }
    }
    return edges.indices.filter { isFound[$0] }
  }
}
