public import TouchstoneLanguage

/// Which declarations lie inside which: the targets of a competency, the points of a scale, in order.
public struct PartIndex: Sendable {
  /// By the parent's kind and index.
  private var parts: [[[EntityID]]]

  public init(_ declarations: Declarations) {
    parts = Array(repeating: [], count: Kind.allCases.count)
    add(declarations.points, of: .point)
    add(declarations.skills, of: .skill)
    add(declarations.targets, of: .target)
    add(declarations.depths, of: .depth)
    add(declarations.criteria, of: .criterion)
    add(declarations.steps, of: .step)
    add(declarations.phases, of: .phase)
    add(declarations.responsibilities, of: .responsibility)
  }

  private mutating func add<D: Declaration>(_ declarations: [D], of kind: Kind) {
    for index in declarations.indices {
      guard let parent = declarations[index].parent else { continue }
      let position = parent.kind.position
      let parentIndex = Int(parent.index)
      if parts[position].count <= parentIndex {
        parts[position].append(contentsOf: repeatElement([], count: parentIndex + 1 - parts[position].count))
      }
      parts[position][parentIndex].append(EntityID(kind, index))
    }
  }

  /// Everything directly inside a thing: its skills first, then its targets.
  public subscript(_ parent: EntityID) -> [EntityID] {
    let siblings = parts[parent.kind.position]
    return siblings.indices.contains(Int(parent.index)) ? siblings[Int(parent.index)] : []
  }

  /// What of one kind lies directly inside a thing.
  public subscript(_ parent: EntityID, _ kind: Kind) -> [EntityID] {
    self[parent].filter { $0.kind == kind }
  }

  /// What of one kind lies inside a thing at any depth, each skill's parts after the skill.
  public func all(_ kind: Kind, in parent: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var waiting = Array(self[parent].reversed())
    while let next = waiting.popLast() {
      if next.kind == kind { found.append(next) }
      if next.kind == .skill { waiting.append(contentsOf: self[next].reversed()) }
    }
    return found
  }
}
