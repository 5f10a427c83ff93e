extension RuleRegistry {
  /// What learners decide for themselves, and where they practise deciding.
  static let agency: [any Rule.Type] = [
    ChoiceOfOne.self,
    ChoiceOfPaceOnly.self,
    ChoiceTakenBack.self,
    ExperienceWithoutChoice.self,
    LifelongWithoutPractice.self,
    OneFormOfEvidence.self,
  ]
}
