extension RuleRegistry {
  /// How deep the thinking is.
  static let rigor: [any Rule.Type] = [
    TargetWithoutDepth.self,
    TargetBelowStandard.self,
    RecallOnlyCompetency.self,
    RecallOnlyLevel.self,
    DeeperLearningAfterProficient.self,
    ResourceBelowTargets.self,
  ]
}
