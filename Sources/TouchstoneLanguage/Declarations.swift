/// Everything that a package declares, kind by kind, in the order of files and places.
///
/// An object, for the reason given at ``Common``: reading one list in generic code would copy all eighteen.
public final class Declarations: @unchecked Sendable {
  public var profiles: [Profile] = []
  public var strands: [Strand] = []
  public var outcomes: [Outcome] = []
  public var domains: [Domain] = []
  public var levels: [Level] = []
  public var scales: [Scale] = []
  public var points: [ScalePoint] = []
  public var standards: [Standard] = []
  public var competencies: [Competency] = []
  public var skills: [Skill] = []
  public var targets: [Target] = []
  public var taxonomies: [Taxonomy] = []
  public var depths: [Depth] = []
  public var rubrics: [Rubric] = []
  public var criteria: [Criterion] = []
  public var alignments: [Alignment] = []
  public var terms: [Term] = []
  public var waivers: [Waiver] = []

  public init() {}

  /// What a declaration says that every kind may say; `nil` where there is no such declaration.
  public subscript(_ id: EntityID) -> Common? {
    let index = Int(id.index)
    switch id.kind {
    case .profile: return profiles.at(index)
    case .strand: return strands.at(index)
    case .outcome: return outcomes.at(index)
    case .domain: return domains.at(index)
    case .level: return levels.at(index)
    case .scale: return scales.at(index)
    case .point: return points.at(index)
    case .standard: return standards.at(index)
    case .competency: return competencies.at(index)
    case .skill: return skills.at(index)
    case .target: return targets.at(index)
    case .taxonomy: return taxonomies.at(index)
    case .depth: return depths.at(index)
    case .rubric: return rubrics.at(index)
    case .criterion: return criteria.at(index)
    case .alignment: return alignments.at(index)
    case .term: return terms.at(index)
    case .waiver: return waivers.at(index)
    }
  }
}

/// The list of a kind's declarations: how it is read, and how it is changed in place.
public struct TablePath<D: Declaration>: Sendable {
  public let get: @Sendable (Declarations) -> [D]
  public let change: @Sendable (Declarations, (inout [D]) -> Void) -> Void

  public init(
    _ get: @escaping @Sendable (Declarations) -> [D],
    _ change: @escaping @Sendable (Declarations, (inout [D]) -> Void) -> Void
  ) {
    self.get = get
    self.change = change
  }
}

extension Declarations {
  /// The list of a kind.
  public subscript<D: Declaration>(table: TablePath<D>) -> [D] {
    get { table.get(self) }
    _modify {
      // Taken out meanwhile, so that the list is changed where it is and not copied.
      var list: [D] = []
      table.change(self) { swap(&$0, &list) }
      defer { table.change(self) { swap(&$0, &list) } }
      yield &list
    }
  }
}

extension Array where Element: Declaration {
  fileprivate func at(_ index: Int) -> Common? {
    indices.contains(index) ? self[index] : nil
  }
}
