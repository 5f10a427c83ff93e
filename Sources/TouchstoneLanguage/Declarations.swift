/// Everything that a package declares, kind by kind, in the order of files and places.
package struct Declarations: Sendable {
  package var profiles: [Profile] = []
  package var strands: [Strand] = []
  package var outcomes: [Outcome] = []
  package var domains: [Domain] = []
  package var levels: [Level] = []
  package var scales: [Scale] = []
  package var points: [ScalePoint] = []
  package var standards: [Standard] = []
  package var competencies: [Competency] = []
  package var skills: [Skill] = []
  package var targets: [Target] = []
  package var taxonomies: [Taxonomy] = []
  package var depths: [Depth] = []
  package var rubrics: [Rubric] = []
  package var criteria: [Criterion] = []
  package var alignments: [Alignment] = []
  package var terms: [Term] = []
  package var waivers: [Waiver] = []

  package init() {}

  /// What a declaration says that every kind may say.
  package subscript(_ id: EntityID) -> Common? {
    func common<D: Declaration>(_ type: D.Type) -> Common? {
      let declarations = self[keyPath: type.table]
      let index = Int(id.index)
      return declarations.indices.contains(index) ? declarations[index].common : nil
    }
    return common(id.kind.type)
  }
}

extension Kind {
  /// The value type of the kind.
  package var type: any Declaration.Type {
    switch self {
    case .profile: Profile.self
    case .strand: Strand.self
    case .outcome: Outcome.self
    case .domain: Domain.self
    case .level: Level.self
    case .scale: Scale.self
    case .point: ScalePoint.self
    case .standard: Standard.self
    case .competency: Competency.self
    case .skill: Skill.self
    case .target: Target.self
    case .taxonomy: Taxonomy.self
    case .depth: Depth.self
    case .rubric: Rubric.self
    case .criterion: Criterion.self
    case .alignment: Alignment.self
    case .term: Term.self
    case .waiver: Waiver.self
    }
  }
}
