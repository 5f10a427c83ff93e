extension RuleRegistry {
  /// What goes into a grade, and what a report shows.
  static let grading: [any Rule.Type] = [
    AveragingOfEvidence.self,
    BehaviourInAcademicGrade.self,
    DecayingAverage.self,
    ExtraCreditInAcademicGrade.self,
    GradesFromTestsAlone.self,
    GradingDiffersByClassroom.self,
    GradingsAtOdds.self,
    HabitsNotReported.self,
    HabitsOutsideStreams.self,
    LettersWithoutMap.self,
    PointsAsBasis.self,
    RankInReports.self,
    ReportWithoutGrowth.self,
    RevisionForbidden.self,
  ]
}
