/// The rules of the pack `alignment`, in the order of their codes.
extension RuleRegistry {
  static let alignment: [any Rule.Type] = [
    OutcomeWithoutCompetency.self,
    CompetencyWithoutOutcome.self,
    OutcomeMissingAtLevel.self,
    StandardWithoutCompetency.self,
    CompetencyWithoutStandard.self,
    CompetencyWithoutDomain.self,
    MissingSphere.self,
    UnsupportedStrand.self,
    DuplicateAlignment.self,
    AlignmentAlreadyStated.self,
    FindingWithoutReason.self,
    PartlyCoveredStandard.self,
    OutcomeOfAnotherAudience.self,
    ResourceForNothing.self,
    CoverageDenied.self,
    ResourceOfAnotherThing.self,
    FindingAgainstTheField.self,
    StandardAsCompetency.self,
  ]
}
