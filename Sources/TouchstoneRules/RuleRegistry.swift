public import TouchstoneDiagnostics

/// Every rule, pack by pack; each pack lists its own in a file of its name.
public enum RuleRegistry {
  public static let all: [any Rule.Type] =
    structure + alignment + progression + mastery + assessment + rigor + grading + consistency + transparency + equity
    + agency + educators + changeReadiness + wording

  /// The names of all rules, in their order.
  public static let ids: [DiagnosticID] = all.map { $0.definition.id }

  /// The same, to be looked up.
  public static let names = Set(ids)

  /// The codes, names and pages of all rules, and of what is reported about their settings and waivers.
  public static let definitions: [DiagnosticDefinition] = all.map { $0.definition } + RuleDiagnostics.all
}
