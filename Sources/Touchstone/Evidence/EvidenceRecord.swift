public import Foundation

/// A piece of evidence: what one learner has shown once, and how good it was.
///
/// It says nothing about who the learner is; the app keeps the records of each learner apart. It keeps the ids that it
/// was made with, whatever becomes of them in later editions of the framework, so records may be stored for years: as
/// JSON they have the texts of their ids, and one that the framework no longer knows is read all the same.
///
/// ```swift
/// let record = Riverbend.Record(
///   on: .Math.Quantity.Ratio.unitRate, score: .academic(.proficient), method: .project, isNewSituation: true,
///   context: "A stall at the summer market", date: .now)
/// ```
///
/// Pieces of evidence are judged together, as a ``Standing``.
public struct EvidenceRecord<Definition: FrameworkDefinition>: Hashable, Codable, Sendable {
  /// What was shown, as its kind and its id: a target, a skill or a competency.
  public var thing: Thing<Definition>
  /// The id of the level at which a skill or a competency was shown; a target has its own level.
  public var levelID: String?
  /// The id of the point of a scale that the evidence reached.
  public var scoreID: String
  /// How it was shown: the `mode` of an assessment.
  public var method: EvidenceMethod?
  /// What was handed in, made or said.
  public var form: String?
  /// Where it was shown.
  public var setting: EvidenceSetting?
  /// Whether the situation was new to the learner, so that it shows that knowledge was carried over: `transfer`.
  public var isNewSituation: Bool
  /// The situation in words.
  public var context: String?
  /// When it was shown.
  public var date: Date
  /// The assessment in which it was shown, where there was one.
  public var assessmentID: String?

  /// A piece of evidence with ids as texts, as a store may have them.
  public init(
    thing: Thing<Definition>, levelID: String? = nil, scoreID: String, method: EvidenceMethod? = nil,
    form: String? = nil, setting: EvidenceSetting? = nil, isNewSituation: Bool = false, context: String? = nil,
    date: Date, assessmentID: String? = nil
  ) {
    self.thing = thing
    self.levelID = levelID
    self.scoreID = scoreID
    self.method = method
    self.form = form
    self.setting = setting
    self.isNewSituation = isNewSituation
    self.context = context
    self.date = date
    self.assessmentID = assessmentID
  }

  private enum CodingKeys: String, CodingKey {
    case thing
    case levelID = "level"
    case scoreID = "score"
    case method
    case form
    case setting
    case isNewSituation = "is_new_situation"
    case context
    case date
    case assessmentID = "assessment"
  }

  /// Reads a record. What need not be said may be absent; a situation of which nobody says that it was new was not.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      thing: try values.decode(Thing<Definition>.self, forKey: .thing),
      levelID: try values.decodeIfPresent(String.self, forKey: .levelID),
      scoreID: try values.decode(String.self, forKey: .scoreID),
      method: try values.decodeIfPresent(EvidenceMethod.self, forKey: .method),
      form: try values.decodeIfPresent(String.self, forKey: .form),
      setting: try values.decodeIfPresent(EvidenceSetting.self, forKey: .setting),
      isNewSituation: try values.decodeIfPresent(Bool.self, forKey: .isNewSituation) ?? false,
      context: try values.decodeIfPresent(String.self, forKey: .context),
      date: try values.decode(Date.self, forKey: .date),
      assessmentID: try values.decodeIfPresent(String.self, forKey: .assessmentID))
  }
}

// MARK: - Typed ids

extension EvidenceRecord {
  /// What a piece of evidence is about.
  public enum Subject: Hashable, Sendable {
    /// A learning target.
    case target(Definition.Target)
    /// A skill, at a level where the framework has levels; for skills that have no targets there.
    case skill(Definition.Skill, at: Definition.Level?)
    /// A competency, at a level where the framework has levels; for those that have no targets there, such as habits.
    case competency(Definition.Competency, at: Definition.Level?)
  }

  /// A piece of evidence on a target, a skill or a competency.
  public init(
    on subject: Subject, score: Definition.Score, method: EvidenceMethod? = nil, form: String? = nil,
    setting: EvidenceSetting? = nil, isNewSituation: Bool = false, context: String? = nil, date: Date,
    assessment: Definition.Assessment? = nil
  ) {
    let (thing, level): (Thing<Definition>, Definition.Level?) =
      switch subject {
      case .target(let target): (target.thing, nil)
      case .skill(let skill, let level): (skill.thing, level)
      case .competency(let competency, let level): (competency.thing, level)
      }
    self.init(
      thing: thing, levelID: level?.rawValue, scoreID: score.rawValue, method: method, form: form, setting: setting,
      isNewSituation: isNewSituation, context: context, date: date, assessmentID: assessment?.rawValue)
  }

  /// A piece of evidence on a learning target.
  public init(
    on target: Definition.Target, score: Definition.Score, method: EvidenceMethod? = nil, form: String? = nil,
    setting: EvidenceSetting? = nil, isNewSituation: Bool = false, context: String? = nil, date: Date,
    assessment: Definition.Assessment? = nil
  ) {
    self.init(
      on: .target(target), score: score, method: method, form: form, setting: setting,
      isNewSituation: isNewSituation, context: context, date: date, assessment: assessment)
  }

  /// What it is about; `nil` where the type of the id has no such member.
  public var subject: Subject? {
    if let target = Definition.Target(thing) { return .target(target) }
    if let skill = Definition.Skill(thing) { return .skill(skill, at: level) }
    return Definition.Competency(thing).map { .competency($0, at: level) }
  }

  /// The level at which a skill or a competency was shown; `nil` too where the type has no such level.
  public var level: Definition.Level? { levelID.flatMap { Definition.Level(rawValue: $0) } }

  /// The point that it reached; `nil` where the type has no such point.
  public var score: Definition.Score? { Definition.Score(rawValue: scoreID) }

  /// The assessment in which it was shown.
  public var assessment: Definition.Assessment? { assessmentID.flatMap { Definition.Assessment(rawValue: $0) } }
}
