import TouchstoneLanguage
import TouchstoneModel

/// The competencies that a domain or an outcome stands for where it is asked for; retired ones are left out.
struct CompetencyLists {
  private var ofDomain: [[EntityID]]
  private var ofOutcome: [[EntityID]]

  init(_ framework: Framework) {
    ofDomain = Array(repeating: [], count: framework.declarations.domains.count)
    ofOutcome = Array(repeating: [], count: framework.declarations.outcomes.count)
    let competencies = framework.declarations.competencies
    for index in competencies.indices where !competencies[index].isRetired {
      let id = EntityID(.competency, index)
      for reference in competencies[index].domains { ofDomain[Int(reference.target.index)].append(id) }
      for reference in competencies[index].outcomes { ofOutcome[Int(reference.target.index)].append(id) }
    }
  }

  /// Empty for anything but a domain or an outcome.
  subscript(_ id: EntityID) -> [EntityID] {
    switch id.kind {
    case .domain: ofDomain[Int(id.index)]
    case .outcome: ofOutcome[Int(id.index)]
    default: []
    }
  }
}
