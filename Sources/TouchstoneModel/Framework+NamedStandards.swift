public import TouchstoneLanguage

extension Framework {
  /// Calls `body` with every standard that a competency, skill or target in use names, and who names it.
  ///
  /// ```toml
  /// [[target]]
  /// id = "math.ratios.unit-rate"
  /// standards = ["6.rp.a.2"]   # <-- the target, and this reference
  /// ```
  public func forEachNamedStandard(_ body: (_ from: EntityID, _ standard: Reference) -> Void) {
    let competencies = own(Competency.self)
    for index in competencies.indices where !competencies[index].isRetired {
      let standards = competencies[index].standards
      for position in standards.indices { body(EntityID(.competency, index), standards[position]) }
    }
    let skills = own(Skill.self)
    for index in skills.indices where !skills[index].isRetired {
      let standards = skills[index].standards
      for position in standards.indices { body(EntityID(.skill, index), standards[position]) }
    }
    let targets = own(Target.self)
    for index in targets.indices where !targets[index].isRetired {
      let standards = targets[index].standards
      for position in standards.indices { body(EntityID(.target, index), standards[position]) }
    }
  }
}
