/// The rules of the pack `consistency`, in the order of their names.
extension RuleRegistry {
  static let consistency: [any Rule.Type] = [
    AcademicCompetencyOnHabitsScale.self,
    AnnouncedNumber.self,
    CalibrationBeyondModeration.self,
    DraftRequired.self,
    EvidenceAtAnotherLevel.self,
    ExperienceBelowTarget.self,
    HabitOnAcademicScale.self,
    ProficientLostInMap.self,
    RequirementOfAnotherAudience.self,
    RevisionPromisedAndDenied.self,
    RubricOnAnotherScale.self,
    SpecialisedRequiredOfAll.self,
    StandardsReferencedInFact.self,
    UnmappedScales.self,
  ]
}
