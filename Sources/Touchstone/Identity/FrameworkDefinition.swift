/// A framework as the compiler knows it: the type whose ids an app names.
///
/// Generated code makes one for each framework, with the types of its ids inside:
///
/// ```swift
/// let target = Riverbend.Target.Math.Quantity.Ratio.unitRate
/// ```
///
/// Everything that holds ids is generic over it, so that ids of two frameworks in one app cannot be mixed. A kind that
/// the framework has nothing of keeps the type given here, ``ThingID``, whose values are read from text. A framework
/// without generated code is read as ``Untyped``, or as an empty type of your own:
///
/// ```swift
/// enum Lakeshore: FrameworkDefinition {}
/// let framework = try Framework<Lakeshore>(contentsOf: url)
/// ```
public protocol FrameworkDefinition: Sendable {
  /// Outcomes of the graduate profile.
  associatedtype Outcome: FrameworkID = ThingID<Self, Kinds.Outcome> where Outcome.Definition == Self
  /// Strands of the graduate profile.
  associatedtype Strand: FrameworkID = ThingID<Self, Kinds.Strand> where Strand.Definition == Self
  /// Domains.
  associatedtype Domain: FrameworkID = ThingID<Self, Kinds.Domain> where Domain.Definition == Self
  /// The levels of the learners' continuum.
  associatedtype Level: FrameworkID = ThingID<Self, Kinds.Level> where Level.Definition == Self
  /// Points of all scales, each with its scale.
  associatedtype Score: FrameworkID = ThingID<Self, Kinds.Point> where Score.Definition == Self
  /// Standards.
  associatedtype Standard: FrameworkID = ThingID<Self, Kinds.Standard> where Standard.Definition == Self
  /// Competencies.
  associatedtype Competency: FrameworkID = ThingID<Self, Kinds.Competency> where Competency.Definition == Self
  /// Skills.
  associatedtype Skill: FrameworkID = ThingID<Self, Kinds.Skill> where Skill.Definition == Self
  /// Learning targets.
  associatedtype Target: FrameworkID = ThingID<Self, Kinds.Target> where Target.Definition == Self
  /// Assessments.
  associatedtype Assessment: FrameworkID = ThingID<Self, Kinds.Assessment> where Assessment.Definition == Self
  /// Rules of advancement.
  associatedtype Advancement: FrameworkID = ThingID<Self, Kinds.Advancement> where Advancement.Definition == Self
  /// Diplomas.
  associatedtype Graduation: FrameworkID = ThingID<Self, Kinds.Graduation> where Graduation.Definition == Self
  /// Pathways.
  associatedtype Pathway: FrameworkID = ThingID<Self, Kinds.Pathway> where Pathway.Definition == Self
  /// Steps of pathways.
  associatedtype Step: FrameworkID = ThingID<Self, Kinds.Step> where Step.Definition == Self
  /// Credentials.
  associatedtype Credential: FrameworkID = ThingID<Self, Kinds.Credential> where Credential.Definition == Self
  /// Supports.
  associatedtype Support: FrameworkID = ThingID<Self, Kinds.Support> where Support.Definition == Self
  /// Experiences.
  associatedtype Experience: FrameworkID = ThingID<Self, Kinds.Experience> where Experience.Definition == Self

  /// The UUID of the framework whose bundle belongs to this type, in lower case; `nil` where any bundle does.
  static var frameworkUUID: String? { get }
}

extension FrameworkDefinition {
  /// Any bundle belongs to a type that does not say otherwise.
  public static var frameworkUUID: String? { nil }
}

extension FrameworkDefinition {
  /// A piece of evidence on something of this framework.
  public typealias Record = EvidenceRecord<Self>
}

/// A framework whose bundle is part of the app: what generated code makes.
public protocol BundledFramework: FrameworkDefinition {
  /// The framework as it was when the app was built, read when somebody first asks.
  static var framework: Framework<Self> { get }
}

/// Whatever framework a bundle holds, without types of its own.
public enum Untyped: FrameworkDefinition {}
