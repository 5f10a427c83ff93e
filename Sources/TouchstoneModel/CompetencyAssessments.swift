public import TouchstoneLanguage

/// The assessments of each competency: those for it, for one of its skills or for one of its targets.
///
/// ```toml
/// [[assessment]]
/// id = "market-stall"
/// for = ["math.ratios.unit-rate"]   # <-- one of the competency math.ratios
/// ```
public struct CompetencyAssessments: Sendable {
  private var positions: [[Int]]
  /// The competencies that are judged in another way too, by an assessment of an outcome or of a standard.
  public private(set) var judgedElsewhere = EntitySet()
  private let assessments: ArraySlice<Assessment>

  public init(_ framework: Framework) {
    assessments = framework.own(Assessment.self)
    positions = []
    guard !assessments.isEmpty else { return }
    positions = Array(repeating: [], count: framework.declarations.competencies.count)
    var others = EntitySet()
    for index in assessments.indices where !assessments[index].isRetired {
      for reference in assessments[index].subjects {
        guard let competency = framework.competency(of: reference.target) else {
          others.insert(reference.target)
          continue
        }
        if positions[Int(competency.index)].last != index { positions[Int(competency.index)].append(index) }
      }
    }
    guard !others.isEmpty else { return }
    for (id, competency) in framework.each(Competency.self)
    where competency.outcomes.contains(where: { others.contains($0.target) }) {
      judgedElsewhere.insert(id)
    }
    framework.forEachNamedStandard { from, standard in
      guard others.contains(standard.target), let competency = framework.competency(of: from) else { return }
      judgedElsewhere.insert(competency)
    }
  }

  /// An assessment with its identity.
  public typealias Item = (id: EntityID, value: Assessment)

  /// The assessments of a competency, in the order written.
  public subscript(_ competency: EntityID) -> [Item] {
    guard positions.indices.contains(Int(competency.index)) else { return [] }
    return positions[Int(competency.index)].map { (EntityID(.assessment, $0), assessments[$0]) }
  }

  /// Visits each competency of this package that has assessments and is judged by nothing else.
  public func forEachCompetency(_ framework: Framework, _ visit: (EntityID, Competency, [Item]) -> Void) {
    guard !assessments.isEmpty else { return }
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard !positions[Int(id.index)].isEmpty, !judgedElsewhere.contains(id) else { continue }
      visit(id, competency, self[id])
    }
  }
}
