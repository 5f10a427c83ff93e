/// How far a learner has come towards a credential: a badge, a micro-credential, a certificate.
///
/// The kind `credential` of Touchstone's language. Evidence can show that everything is there that it asks for; whether
/// it has been issued, its issuer says.
public struct CredentialProgress<Definition: FrameworkDefinition>: Sendable {
  /// The credential.
  public var credential: Thing<Definition>
  /// Whether the learner has it.
  public var isHeld: Bool
  /// What it asks for, and how the learner stands to it.
  public var audit: RequirementAudit<Definition>
  /// Who issues it.
  public var issuer: String?
  /// How it may be earned, in the framework's words.
  public var methods: [String]
  /// What is handed in or shown for it.
  public var evidenceForms: [String]
  /// What else comes with it.
  public var grants: [Thing<Definition>]
  /// Whether it may be earned and counted again.
  public var repeats: Bool
}

extension CredentialProgress {
  /// Whether everything is there, so that it can be asked for; one that the learner has already, only where it repeats.
  public var isReady: Bool { !audit.requirements.isEmpty && audit.isMet && (repeats || !isHeld) }

  /// The whole in plain English: "earned", or "2 of 3 requirements met".
  public var summary: String { isHeld ? "earned" : audit.summary }
}

extension Standing {
  /// How far the learner has come towards a credential.
  public func progress(toward credential: Definition.Credential) -> CredentialProgress<Definition> {
    let entity = framework[credential.thing]
    let thing = framework.current(credential.thing)
    return CredentialProgress(
      credential: thing, isHeld: framework.withGrants(held).contains(thing), audit: audit(of: thing),
      issuer: entity?.text("issuer"), methods: entity?.texts("methods") ?? [],
      evidenceForms: entity?.texts("evidence_forms") ?? [], grants: entity?.things("grants") ?? [],
      repeats: entity?.flag("repeats") ?? false)
  }
}
