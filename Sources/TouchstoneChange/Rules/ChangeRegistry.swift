/// Every rule of change: those about learners, those about systems, those of exchange.
public enum ChangeRegistry {
  static let learner: [any ChangeRule] = [
    ExpectationAdded(), ExpectationDropped(), RecordStranded(), Reworded(), ProficientMoved(), DepthChanged(),
    LevelChanged(), EvidenceChanged(), SpanChanged(), ScaleChanged(), OrderChanged(), PrerequisiteChanged(),
    RequirementChanged(), DerivedRequirement(), AdvancementChanged(), WayChanged(), CoverageChanged(),
  ]
  static let consumer: [any ChangeRule] = [
    IdentityGone(), IdentifierChanged(), IDRenamed(), SequenceChanged(), ScaleValueChanged(), SwiftNameGone(),
    AddressGone(), ThingMoved(), AddressOfAllChanged(), ThingAdded(), ValueChanged(),
  ]
  static let exchange: [any ChangeRule] = [
    DeletedItem(), MeaningChangedInPlace(), PastDateMoved(), ChangedAfterRetirement(), EditedAfterAdoption(),
  ]
  static let all = learner + consumer + exchange

  public static let definitions: [ChangeRuleDefinition] = all.map { type(of: $0).definition }
}
