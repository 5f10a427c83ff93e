/// A kind as a type, so that the compiler tells the ids of different kinds apart.
public protocol KindMarker: Sendable {
  /// The kind that the type stands for.
  static var kind: EntityKind { get }
}

/// The kinds that the runtime speaks about, as types.
public enum Kinds {
  /// Outcomes of the graduate profile.
  public enum Outcome: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .outcome }
  }
  /// Strands of the graduate profile.
  public enum Strand: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .strand }
  }
  /// Domains.
  public enum Domain: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .domain }
  }
  /// Levels of the continuum.
  public enum Level: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .level }
  }
  /// Points of scales.
  public enum Point: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .point }
  }
  /// Standards.
  public enum Standard: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .standard }
  }
  /// Competencies.
  public enum Competency: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .competency }
  }
  /// Skills.
  public enum Skill: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .skill }
  }
  /// Learning targets.
  public enum Target: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .target }
  }
  /// Assessments.
  public enum Assessment: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .assessment }
  }
  /// Rules of advancement.
  public enum Advancement: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .advancement }
  }
  /// Diplomas.
  public enum Graduation: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .graduation }
  }
  /// Pathways.
  public enum Pathway: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .pathway }
  }
  /// Steps of pathways.
  public enum Step: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .step }
  }
  /// Credentials.
  public enum Credential: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .credential }
  }
  /// Supports.
  public enum Support: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .support }
  }
  /// Experiences.
  public enum Experience: KindMarker {
    /// The kind.
    public static var kind: EntityKind { .experience }
  }
}
