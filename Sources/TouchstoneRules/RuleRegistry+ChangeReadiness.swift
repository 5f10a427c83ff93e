/// The rules of the pack `change-readiness`, in the order of their codes.
extension RuleRegistry {
  static let changeReadiness: [any Rule.Type] = [
    LiveBeforeItsPrerequisite.self,
    RolloutInACircle.self,
    GradingLiveTooEarly.self,
    EvaluationLiveBeforeProfessionalLearning.self,
    BuildingBlocksLiveBeforeProfessionalLearning.self,
    DiplomaLiveBeforeFramework.self,
    FrameworkLiveBeforeLearningCommunities.self,
    ComponentInTwoStates.self,
    CalibrationBeforeModeration.self,
    CalibrationWithoutCommonTask.self,
    CommonTaskModeratedInOneSchool.self,
    RubricNeverModerated.self,
    ReviewDueBeforeClaim.self,
    ProfileWithoutEngagement.self,
    OutcomeWithoutMeasure.self,
    MeasuresOfNumbersOnly.self,
    EngagementAfterDecision.self,
    LiveSinceBeforeItsPrerequisite.self,
    CommonAssessmentNeverModerated.self,
  ]
}
