extension RuleRegistry {
  /// How much evidence is enough, and when a learner is ready to go on.
  static let mastery: [any Rule.Type] = [
    AdvancementBelowProficient.self,
    AdvancementByTime.self,
    AdvancementWithoutSupport.self,
    ChoiceThatCannotBeMet.self,
    ChoiceWithoutChoice.self,
    CredentialCycle.self,
    EvidenceNotCounted.self,
    GapsWithoutPlan.self,
    GradeAsCeiling.self,
    GraduationMissesOutcome.self,
    MethodsAboveEvidence.self,
    OptionRequiredAnyway.self,
    PathwayMissesGraduation.self,
    RepeatedRequirement.self,
    RequiredLevelOutsideSpan.self,
    RequirementBelowProficient.self,
    SinglePieceOfEvidence.self,
    TransferNeverAsked.self,
    TwoRulesForOneScope.self,
    UnstatedReadiness.self,
  ]
}
