/// What has been shown, worked out once for all that others rest on.
struct ShownThings: Sendable {
  /// By target.
  private(set) var targets: [Bool]
  /// By competency, as a whole.
  private(set) var competencies: [Bool] = []
  /// By competency, at each level at which it has something or promises something; -1 for what has no level.
  private(set) var competencyLevels: [[Int: Bool]] = []
  /// By domain, at each level of its ladder.
  private(set) var ladders: [[Bool]] = []
  /// By skill, as a whole.
  private(set) var skills: [Bool]

  init(_ assessor: Assessor) {
    let expectations = assessor.expectations
    targets = expectations.targets.indices.map { assessor.target($0).isShown }
    skills = expectations.skills.indices.map { assessor.skill($0, at: nil).isShown }
    for (position, facts) in expectations.competencies.enumerated() {
      var levels: [Int: Bool] = [:]
      for level in facts.levels + facts.whole where levels[level] == nil {
        levels[level] = assessor.competency(position, at: level).isShown
      }
      competencies.append(facts.whole.allSatisfy { levels[$0] == true })
      competencyLevels.append(levels)
    }
    for (position, facts) in expectations.domains.enumerated() {
      ladders.append(facts.ladder.map { assessor.domain(position, at: $0).isShown })
    }
  }
}
