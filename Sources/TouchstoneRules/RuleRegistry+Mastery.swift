extension RuleRegistry {
  /// How much evidence is enough, and when a learner is ready to go on.
  static let mastery: [any Rule.Type] = [
    EvidenceNotCounted.self,
    SinglePieceOfEvidence.self,
    UnstatedReadiness.self,
  ]
}
