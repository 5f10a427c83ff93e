extension RuleRegistry {
  /// The same ends for every learner, with the help that each one needs.
  static let equity: [any Rule.Type] = [
    CompetencyGradingWithoutSupport.self,
    DomainWithoutSupport.self,
    EngagementWithoutThoseLeftOut.self,
    HabitsGateAdvancement.self,
    LevelsBehindWithoutNumber.self,
    MeasureWithoutGroups.self,
    PathwayWithEntryGate.self,
    PathwayWithFewerOutcomes.self,
    ShallowerPathway.self,
    SupportAfterFailure.self,
    SupportForAnotherDomain.self,
    SupportOnlyAfterHours.self,
    SupportTooSeldom.self,
    SupportWithoutGapRepair.self,
  ]
}
