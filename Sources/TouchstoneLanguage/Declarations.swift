/// Everything that a package declares, kind by kind, in the order of files and places.
///
/// An object, for the reason given at ``Declaration``: reading one list through a key path would copy all eighteen.
package final class Declarations: @unchecked Sendable {
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

  /// What a declaration says that every kind may say; `nil` where there is no such declaration.
  package subscript(_ id: EntityID) -> Common? {
    let index = Int(id.index)
    switch id.kind {
    case .profile: return profiles.common(at: index)
    case .strand: return strands.common(at: index)
    case .outcome: return outcomes.common(at: index)
    case .domain: return domains.common(at: index)
    case .level: return levels.common(at: index)
    case .scale: return scales.common(at: index)
    case .point: return points.common(at: index)
    case .standard: return standards.common(at: index)
    case .competency: return competencies.common(at: index)
    case .skill: return skills.common(at: index)
    case .target: return targets.common(at: index)
    case .taxonomy: return taxonomies.common(at: index)
    case .depth: return depths.common(at: index)
    case .rubric: return rubrics.common(at: index)
    case .criterion: return criteria.common(at: index)
    case .alignment: return alignments.common(at: index)
    case .term: return terms.common(at: index)
    case .waiver: return waivers.common(at: index)
    }
  }
}

/// The list of a kind's declarations.
package typealias TablePath<D: Declaration> = any ReferenceWritableKeyPath<Declarations, [D]> & Sendable

extension Array where Element: Declaration {
  fileprivate func common(at index: Int) -> Common? {
    indices.contains(index) ? self[index].common : nil
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
