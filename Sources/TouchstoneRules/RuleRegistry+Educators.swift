/// The rules of the pack `educators`, in the order of their codes.
extension RuleRegistry {
  static let educators: [any Rule.Type] = [
    RoleWithoutCompetency.self,
    RoleRequiresLearnerCompetency.self,
    RoleThatCarriesTheTeam.self,
    EducatorCompetencyOfNoRole.self,
    EducatorCompetencyDevelopsNothing.self,
    OutcomeNoEducatorDevelops.self,
    DevelopsItsOwnAudience.self,
    GrowthStageAsRank.self,
  ]
}
