/// The prerequisites in a bundle, counted without any code of the compiler.
struct EdgeGraph {
  /// `6.RP.A.2 <- 6.RP.A.1`, as often as the bundle says so.
  private(set) var requires: [String] = []
  private(set) var alongside: [String] = []
  private var sources: [String: [String]] = [:]
  private var neighbours: Set<String> = []
  private let codes: [String]

  init(_ bundle: Bundle) {
    let byID = Dictionary(bundle.standards.map { ($0.id, $0.code ?? "") }, uniquingKeysWith: { first, _ in first })
    codes = bundle.standards.map { $0.code ?? "" }
    for standard in bundle.standards {
      let target = standard.code ?? ""
      for name in standard.requires ?? [] {
        let source = byID[name.id] ?? ""
        requires.append("\(target) <- \(source)")
        sources[target, default: []].append(source)
      }
      for name in standard.alongside ?? [] {
        let source = byID[name.id] ?? ""
        alongside.append("\(target) <- \(source)")
        neighbours.formUnion([target, source])
      }
    }
  }

  /// The number of standards on the longest way, or `nil` where the graph has a circle.
  var longestWay: Int? {
    var lengths: [String: Int] = [:]
    var rest = codes
    while !rest.isEmpty {
      let ready = rest.filter { (sources[$0] ?? []).allSatisfy { lengths[$0] != nil } }
      if ready.isEmpty { return nil }
      for code in ready { lengths[code] = 1 + ((sources[code] ?? []).compactMap { lengths[$0] }.max() ?? 0) }
      rest.removeAll { lengths[$0] != nil }
    }
    return lengths.values.max()
  }

  /// How many requirements follow from another requirement of the same standard.
  var redundantCount: Int {
    codes.reduce(0) { count, code in
      let direct = sources[code] ?? []
      return count + direct.count { needed in direct.contains { $0 != needed && below($0).contains(needed) } }
    }
  }

  private func below(_ code: String) -> Set<String> {
    var found: Set<String> = []
    var rest = sources[code] ?? []
    while let next = rest.popLast() {
      if found.insert(next).inserted { rest += sources[next] ?? [] }
    }
    return found
  }

  func isolated(countingNeighbours: Bool) -> Int {
    let needed = Set(sources.values.joined())
    return codes.count { code in
      sources[code] == nil && !needed.contains(code) && !(countingNeighbours && neighbours.contains(code))
    }
  }
}
