extension RuleRegistry {
  /// What proficiency looks like, and how work is judged.
  static let assessment: [any Rule.Type] = [
    ProficiencyUndescribed.self,
    RubricWithoutCriterion.self,
    MissingRubricCell.self,
    IdenticalRubricCells.self,
    CriterionWithoutEvidence.self,
    BehaviourInAcademicRubric.self,
  ]
}
