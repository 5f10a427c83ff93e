/// The rules of the pack `structure`, in the order of their codes.
extension RuleRegistry {
  static let structure: [any Rule.Type] = [
    FrameworkWithoutProfile.self,
    MissingStrandKind.self,
    EmptyStrand.self,
    OutcomeWithoutStrand.self,
    EmptyDomain.self,
    UnusedLevel.self,
    UnusedScale.self,
    CompetencyWithoutTarget.self,
    DuplicateStatement.self,
    RepeatedCode.self,
    LabelInsteadOfStatement.self,
    GradesOutOfOrder.self,
    ReferenceToRetired.self,
    ProfileWithoutRevisit.self,
    ProgressionWithoutSteps.self,
    StepsOutOfOrder.self,
    ClaimOfNoIndicator.self,
  ]
}
