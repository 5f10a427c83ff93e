public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// What must come before what: every `requires` of competencies, skills, targets and standards, as a graph.
///
/// Nodes are small numbers so that walks over a large framework are walks over arrays. An edge runs from the thing
/// that waits to the thing that must come first.
public struct PrerequisiteGraph: Sendable {
  /// One `requires`.
  public struct Edge: Sendable, Equatable {
    /// The node that waits.
    public var from: Int
    /// The node that must come first.
    public var to: Int
    /// Where the author wrote it.
    public var span: SourceSpan
  }

  /// The kinds that may have prerequisites, in the order of their nodes.
  public static let kinds: [Kind] = [.competency, .skill, .target, .standard]

  private var offsets: [Int]
  private var starts: [Int]
  /// Sorted by the node that waits, then in the order written.
  public private(set) var edges: [Edge]

  /// Which nodes wait for each other, and in which order the groups come.
  public private(set) var components = PrerequisiteComponents()

  public var nodeCount: Int { starts.count - 1 }

  public init(_ declarations: Declarations) {
    let counts = [
      declarations.competencies.count, declarations.skills.count, declarations.targets.count,
      declarations.standards.count,
    ]
    offsets = [0]
    for count in counts { offsets.append((offsets.last ?? 0) + count) }
    edges = []
    starts = []
    starts.reserveCapacity((offsets.last ?? 0) + 1)
    add(declarations.competencies)
    add(declarations.skills)
    add(declarations.targets)
    add(declarations.standards)
    starts.append(edges.count)
    components = PrerequisiteComponents(self)
  }

  private mutating func add<D: HasPrerequisites>(_ declarations: [D]) {
    for declaration in declarations {
      let from = starts.count
      starts.append(edges.count)
      for reference in declaration.requires {
        guard let to = node(of: reference.target) else { continue }
        edges.append(Edge(from: from, to: to, span: reference.span))
      }
    }
  }

  /// The number of a thing, or `nil` for a kind that has no prerequisites.
  public func node(of id: EntityID) -> Int? {
    guard id.index >= 0 else { return nil }
    switch id.kind {
    case .competency: return offsets[0] + Int(id.index)
    case .skill: return offsets[1] + Int(id.index)
    case .target: return offsets[2] + Int(id.index)
    case .standard: return offsets[3] + Int(id.index)
    default:
      return nil
    }
  }

  /// The thing that a number stands for.
  public func entity(_ node: Int) -> EntityID {
    let kind = node < offsets[1] ? 0 : node < offsets[2] ? 1 : node < offsets[3] ? 2 : 3
    return EntityID(PrerequisiteGraph.kinds[kind], node - offsets[kind])
  }

  /// What a node waits for.
  public func requirements(of node: Int) -> ArraySlice<Edge> {
    edges[starts[node]..<starts[node + 1]]
  }
}
