extension RuleRegistry {
  /// What proficiency looks like, and how work is judged.
  static let assessment: [any Rule.Type] = [
    AssessmentBelowTarget.self,
    AttemptsPenalised.self,
    BehaviourInAcademicRubric.self,
    CommonTaskWithoutRubric.self,
    CriterionWithoutEvidence.self,
    ExemplarsWithoutProficient.self,
    GateWithoutPerformance.self,
    IdenticalRubricCells.self,
    LevelWithoutGate.self,
    MissingRubricCell.self,
    OnlyTests.self,
    ProficiencyUndescribed.self,
    ReadyLearnersWait.self,
    RubricOfAnotherThing.self,
    RubricWithoutCriterion.self,
    SingleAttempt.self,
    SummativeWithoutFormative.self,
    TargetWithoutAssessment.self,
    ZeroAttempts.self,
  ]
}
