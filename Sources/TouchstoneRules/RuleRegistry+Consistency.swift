/// The rules of the pack `consistency`, in the order of their codes.
extension RuleRegistry {
  static let consistency: [any Rule.Type] = [
    UnmappedScales.self,
    RubricOnAnotherScale.self,
  ]
}
