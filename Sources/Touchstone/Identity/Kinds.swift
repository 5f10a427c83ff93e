/// A kind as a type, so that the compiler tells the ids of different kinds apart.
public protocol KindMarker: Sendable {
  /// The kind that the type stands for.
  static var kind: EntityKind { get }
}

/// The kinds that the runtime speaks about, as types.
public enum Kinds {
  /// Outcomes of the graduate profile.
  public enum Outcome: KindMarker { public static var kind: EntityKind { .outcome } }
  /// Strands of the graduate profile.
  public enum Strand: KindMarker { public static var kind: EntityKind { .strand } }
  /// Domains.
  public enum Domain: KindMarker { public static var kind: EntityKind { .domain } }
  /// Levels of the continuum.
  public enum Level: KindMarker { public static var kind: EntityKind { .level } }
  /// Points of scales.
  public enum Point: KindMarker { public static var kind: EntityKind { .point } }
  /// Standards.
  public enum Standard: KindMarker { public static var kind: EntityKind { .standard } }
  /// Competencies.
  public enum Competency: KindMarker { public static var kind: EntityKind { .competency } }
  /// Skills.
  public enum Skill: KindMarker { public static var kind: EntityKind { .skill } }
  /// Learning targets.
  public enum Target: KindMarker { public static var kind: EntityKind { .target } }
  /// Assessments.
  public enum Assessment: KindMarker { public static var kind: EntityKind { .assessment } }
  /// Rules of advancement.
  public enum Advancement: KindMarker { public static var kind: EntityKind { .advancement } }
  /// Diplomas.
  public enum Graduation: KindMarker { public static var kind: EntityKind { .graduation } }
  /// Pathways.
  public enum Pathway: KindMarker { public static var kind: EntityKind { .pathway } }
  /// Steps of pathways.
  public enum Step: KindMarker { public static var kind: EntityKind { .step } }
  /// Credentials.
  public enum Credential: KindMarker { public static var kind: EntityKind { .credential } }
  /// Supports.
  public enum Support: KindMarker { public static var kind: EntityKind { .support } }
  /// Experiences.
  public enum Experience: KindMarker { public static var kind: EntityKind { .experience } }
}
