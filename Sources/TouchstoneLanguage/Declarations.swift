/// Everything that a package declares, kind by kind, in the order of files and places.
///
/// An object, for the reason given at ``Common``: reading one list in generic code would copy all of them.
public final class Declarations: @unchecked Sendable {
  public var profiles: [Profile] = []
  public var strands: [Strand] = []
  public var outcomes: [Outcome] = []
  public var beliefs: [Belief] = []
  public var engagements: [Engagement] = []
  public var domains: [Domain] = []
  public var levels: [Level] = []
  public var scales: [Scale] = []
  public var points: [ScalePoint] = []
  public var standards: [Standard] = []
  public var competencies: [Competency] = []
  public var skills: [Skill] = []
  public var targets: [Target] = []
  public var progressions: [Progression] = []
  public var taxonomies: [Taxonomy] = []
  public var depths: [Depth] = []
  public var rubrics: [Rubric] = []
  public var criteria: [Criterion] = []
  public var exemplars: [Exemplar] = []
  public var assessments: [Assessment] = []
  public var advancements: [Advancement] = []
  public var graduations: [Graduation] = []
  public var pathways: [Pathway] = []
  public var steps: [Step] = []
  public var credentials: [Credential] = []
  public var gradings: [Grading] = []
  public var supports: [Support] = []
  public var experiences: [Experience] = []
  public var phases: [Phase] = []
  public var resources: [Resource] = []
  public var moderations: [Moderation] = []
  public var calibrations: [Calibration] = []
  public var measures: [Measure] = []
  public var policies: [Policy] = []
  public var attestations: [Attestation] = []
  public var rollouts: [Rollout] = []
  public var roles: [Role] = []
  public var responsibilities: [Responsibility] = []
  public var growthStages: [GrowthStage] = []
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
    case .belief: return beliefs.at(index)
    case .engagement: return engagements.at(index)
    case .domain: return domains.at(index)
    case .level: return levels.at(index)
    case .scale: return scales.at(index)
    case .point: return points.at(index)
    case .standard: return standards.at(index)
    case .competency: return competencies.at(index)
    case .skill: return skills.at(index)
    case .target: return targets.at(index)
    case .progression: return progressions.at(index)
    case .taxonomy: return taxonomies.at(index)
    case .depth: return depths.at(index)
    case .rubric: return rubrics.at(index)
    case .criterion: return criteria.at(index)
    case .exemplar: return exemplars.at(index)
    case .assessment: return assessments.at(index)
    case .advancement: return advancements.at(index)
    case .graduation: return graduations.at(index)
    case .pathway: return pathways.at(index)
    case .step: return steps.at(index)
    case .credential: return credentials.at(index)
    case .grading: return gradings.at(index)
    case .support: return supports.at(index)
    case .experience: return experiences.at(index)
    case .phase: return phases.at(index)
    case .resource: return resources.at(index)
    case .moderation: return moderations.at(index)
    case .calibration: return calibrations.at(index)
    case .measure: return measures.at(index)
    case .policy: return policies.at(index)
    case .attestation: return attestations.at(index)
    case .rollout: return rollouts.at(index)
    case .role: return roles.at(index)
    case .responsibility: return responsibilities.at(index)
    case .growthStage: return growthStages.at(index)
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
