extension RuleRegistry {
  /// What comes first, what comes next, and the levels between.
  static let progression: [any Rule.Type] = [
    PrerequisiteCycle.self,
    SelfPrerequisite.self,
    UnreachableCompetency.self,
    PrerequisiteAboveLevel.self,
    RedundantPrerequisite.self,
    RepeatedPrerequisite.self,
    PartRequiresWhole.self,
    LongJump.self,
    RigidChain.self,
    DeadEndTarget.self,
    SkippedLevel.self,
    LevelMissingFromSpan.self,
    TargetOutsideSpan.self,
    SingleLevelContinuum.self,
    IdenticalAdjacentDescriptors.self,
    LifelongWithoutContinuum.self,
    NothingBelowProficient.self,
    LevelTiedToGrade.self,
    LevelNamedLikeScalePoint.self,
  ]
}
