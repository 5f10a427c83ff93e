/// The rules of the pack `transparency`, in the order of their codes.
extension RuleRegistry {
  static let transparency: [any Rule.Type] = [
    MissingLearnerStatement.self,
    LevelWithoutLearnerStatement.self,
    MissingWhy.self,
    ScalePointWithoutDescription.self,
    UntranslatedText.self,
    MissingFamilyStatement.self,
    ExemplarWithoutFeatures.self,
    ResourceQuestionUnanswered.self,
    AssessmentWithoutRubric.self,
    MissingStatement.self,
  ]
}
