/// What sort of thing something is: a competency, a learning target, a level.
///
/// The kinds are those of Touchstone's language. A bundle of a later version may have kinds that this version has no
/// name for; they are kept, and found under the name that the bundle gives them.
public struct EntityKind: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
  /// The name of the kind, as authors and bundles write it: `growth_stage`.
  public let rawValue: String

  /// The kind of this name, whether this version knows it or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name of the kind.
  public var description: String { rawValue }
}

extension EntityKind {
  /// A short description of the graduate, from which everything else follows.
  public static let profile = EntityKind(rawValue: "profile")
  /// One of the few parts of a profile: knowledge, skills, dispositions.
  public static let strand = EntityKind(rawValue: "strand")
  /// What a graduate can do, in the words of the profile.
  public static let outcome = EntityKind(rawValue: "outcome")
  /// What the community believes about learning.
  public static let belief = EntityKind(rawValue: "belief")
  /// How people took part in shaping the framework.
  public static let engagement = EntityKind(rawValue: "engagement")
  /// A field of learning: mathematics, habits of work.
  public static let domain = EntityKind(rawValue: "domain")
  /// A step of the continuum; it is not a grade, and not a point of a scale.
  public static let level = EntityKind(rawValue: "level")
  /// How good evidence is, as points in order.
  public static let scale = EntityKind(rawValue: "scale")
  /// A point of a scale.
  public static let point = EntityKind(rawValue: "point")
  /// An expectation published by somebody else, such as a state.
  public static let standard = EntityKind(rawValue: "standard")
  /// What a learner can do with what she knows: explicit, measurable, usable in new situations.
  public static let competency = EntityKind(rawValue: "competency")
  /// A part of a competency.
  public static let skill = EntityKind(rawValue: "skill")
  /// A learning target: a step small enough to teach, to show and to judge.
  public static let target = EntityKind(rawValue: "target")
  /// How learning something unfolds, by research.
  public static let progression = EntityKind(rawValue: "progression")
  /// A way of speaking about depth of thinking.
  public static let taxonomy = EntityKind(rawValue: "taxonomy")
  /// A depth of thinking.
  public static let depth = EntityKind(rawValue: "depth")
  /// What work is judged by.
  public static let rubric = EntityKind(rawValue: "rubric")
  /// A row of a rubric.
  public static let criterion = EntityKind(rawValue: "criterion")
  /// A piece of work that shows what a point looks like.
  public static let exemplar = EntityKind(rawValue: "exemplar")
  /// An occasion on which learners show what they can do.
  public static let assessment = EntityKind(rawValue: "assessment")
  /// A rule that says when a learner moves on.
  public static let advancement = EntityKind(rawValue: "advancement")
  /// What a diploma certifies.
  public static let graduation = EntityKind(rawValue: "graduation")
  /// One way through to the same outcomes.
  public static let pathway = EntityKind(rawValue: "pathway")
  /// A step of a pathway or of a progression.
  public static let step = EntityKind(rawValue: "step")
  /// A micro-credential, a badge, a certificate.
  public static let credential = EntityKind(rawValue: "credential")
  /// How learning is reported.
  public static let grading = EntityKind(rawValue: "grading")
  /// What a learner gets who is not there yet.
  public static let support = EntityKind(rawValue: "support")
  /// Something that learners do together in which competencies are learned.
  public static let experience = EntityKind(rawValue: "experience")
  /// A part of an experience.
  public static let phase = EntityKind(rawValue: "phase")
  /// Material for learning.
  public static let resource = EntityKind(rawValue: "resource")
  /// A meeting in which judgements were compared.
  public static let moderation = EntityKind(rawValue: "moderation")
  /// What was changed after a moderation.
  public static let calibration = EntityKind(rawValue: "calibration")
  /// How the district looks whether it keeps its promises.
  public static let measure = EntityKind(rawValue: "measure")
  /// A rule of the district or the school.
  public static let policy = EntityKind(rawValue: "policy")
  /// What somebody says is so, and by what it can be seen.
  public static let attestation = EntityKind(rawValue: "attestation")
  /// How far the introduction of something has come.
  public static let rollout = EntityKind(rawValue: "rollout")
  /// What an adult does in a school.
  public static let role = EntityKind(rawValue: "role")
  /// A part of a role.
  public static let responsibility = EntityKind(rawValue: "responsibility")
  /// A phase in which an adult learns; phases come again, so they have no order.
  public static let growthStage = EntityKind(rawValue: "growth_stage")
  /// A statement that one thing serves or matches another.
  public static let alignment = EntityKind(rawValue: "alignment")
  /// A word of the framework with its meaning.
  public static let term = EntityKind(rawValue: "term")
  /// A reason why a finding is accepted.
  public static let waiver = EntityKind(rawValue: "waiver")
}

extension EntityKind {
  /// The kind whose things stand in a list of this name in a bundle: `competencies`.
  init?(plural: String) {
    guard let kind = EntityKind.plurals[plural] else { return nil }
    self.init(rawValue: kind)
  }

  /// The lists of a bundle, with the kind of what is in each.
  static let plurals: [String: String] = [
    "profiles": "profile", "strands": "strand", "outcomes": "outcome", "beliefs": "belief",
    "engagements": "engagement", "domains": "domain", "levels": "level", "scales": "scale", "points": "point",
    "standards": "standard", "competencies": "competency", "skills": "skill", "targets": "target",
    "progressions": "progression", "taxonomies": "taxonomy", "depths": "depth", "rubrics": "rubric",
    "criteria": "criterion", "exemplars": "exemplar", "assessments": "assessment", "advancements": "advancement",
    "graduations": "graduation", "pathways": "pathway", "steps": "step", "credentials": "credential",
    "gradings": "grading", "supports": "support", "experiences": "experience", "phases": "phase",
    "resources": "resource", "moderations": "moderation", "calibrations": "calibration", "measures": "measure",
    "policies": "policy", "attestations": "attestation", "rollouts": "rollout", "roles": "role",
    "responsibilities": "responsibility", "growth_stages": "growth_stage", "alignments": "alignment",
    "terms": "term", "waivers": "waiver",
  ]
}
