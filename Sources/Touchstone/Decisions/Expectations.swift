/// What a framework asks learners to show, as small numbers: read once from the bundle, so that a decision looks at no
/// JSON.
///
/// Every number is a position among the things of one kind in the bundle. The level -1 stands for what a thing without
/// a level belongs to.
struct Expectations: Sendable {
  /// How deep skills may lie in skills; ids have room for sixty. A bundle that somebody has changed by hand could hold
  /// a circle.
  static let maximumDepth = 64

  /// A step of a continuum, and how many come before it there.
  struct LevelPlace: Sendable {
    var continuum: Int
    var rank: Int
  }

  /// A point of a scale, and how many are below it; the scale is -1 where the bundle has none.
  struct PointPlace: Sendable {
    var scale = -1
    var rank = 0
  }

  struct ScaleFacts: Sendable {
    var points: [Int] = []
    var proficient: Int?
    var isHabits = false
    /// By another scale, how this scale's points read there.
    var readings: [Int: [Int: Int]] = [:]
  }

  /// How many pieces of evidence are asked for.
  struct EvidenceCount: Sendable {
    var all: Int?
    var byLevel: [Int: Int] = [:]

    func count(at level: Int) -> Int? { byLevel[level] ?? all }
  }

  struct DomainFacts: Sendable {
    var audience: String?
    var evidence = EvidenceCount()
    var span: ClosedSpan?
    var continuum: String?
    /// Those in use, in the order of the framework.
    var competencies: [Int] = []
    /// The levels at which some competency has something, within the span, from the first.
    var ladder: [Int] = []
  }

  struct CompetencyFacts: Sendable {
    var isRetired = false
    var audience = "graduate"
    var scale: Int?
    var domains: [Int] = []
    var outcomes: [Int] = []
    var evidence = EvidenceCount()
    var span: ClosedSpan?
    var skills: [Int] = []
    /// Targets in use by their level, -1 for those without one.
    var targets: [Int: [Int]] = [:]
    /// The levels at which it says or has something, from the first.
    var levels: [Int] = []
    /// What it consists of as a whole: the levels that it promises, and -1 where something has no level.
    var whole: [Int] = []
  }

  struct SkillFacts: Sendable {
    var isRetired = false
    var parentSkill: Int?
    var competency: Int?
    var evidence = EvidenceCount()
    var described: [Int] = []
    /// Targets in use, also those of the skills in it.
    var targets: [Int] = []
  }

  struct TargetFacts: Sendable {
    var isRetired = false
    var skill: Int?
    var competency: Int?
    var level = -1
    var evidence = EvidenceCount()
    /// The depth of thinking as the bundle names it.
    var depth: String?
    var standards: [Int] = []
  }

  struct SupportFacts: Sendable {
    var isRetired = false
    var triggers: [String] = []
    var levelsBehind: Int?
    var subjects: [Name] = []
  }

  /// The first and the last level of a stretch, or the first alone.
  struct ClosedSpan: Sendable {
    var first: Int
    var last: Int?
  }

  /// A thing by its kind and its id.
  struct Name: Sendable, Hashable {
    var kind: EntityKind
    var id: String
  }

  var levels: [LevelPlace] = []
  /// The levels of each continuum, from the first.
  var continua: [[Int]] = []
  var points: [PointPlace] = []
  var scales: [ScaleFacts] = []
  var domains: [DomainFacts] = []
  var competencies: [CompetencyFacts] = []
  var skills: [SkillFacts] = []
  var targets: [TargetFacts] = []
  var rules: [AdvancementRule] = []
  var supports: [SupportFacts] = []
  /// The competencies in use that lead to each outcome.
  var competenciesOfOutcome: [[Int]] = []
  /// The targets in use that name each standard.
  var targetsOfStandard: [[Int]] = []
  /// How each assessment lets learners show something.
  var modes: [String?] = []
}

// MARK: - Points

extension Expectations {
  /// Whether evidence at one point is good enough where another is asked for.
  ///
  /// Points of two scales compare where the scale says how its points read on the other. Habits never stand in for
  /// academic work, nor the other way round, whatever a scale says.
  func meets(_ found: Int, _ asked: Int?) -> Bool {
    let place = points[found]
    guard scales.indices.contains(place.scale) else { return false }
    guard let asked = asked ?? scales[place.scale].proficient else { return false }
    let goal = points[asked]
    if place.scale == goal.scale { return place.rank >= goal.rank }
    guard scales.indices.contains(goal.scale), scales[place.scale].isHabits == scales[goal.scale].isHabits,
      let reading = scales[place.scale].readings[goal.scale]?[found]
    else { return false }
    return points[reading].scale == goal.scale && points[reading].rank >= goal.rank
  }
}

// MARK: - How many pieces

extension Expectations {
  /// How many pieces are asked for on a target: what the target says, else its skills, competency or domain.
  func evidenceAsked(target: Int) -> Int? {
    let facts = targets[target]
    if let own = facts.evidence.count(at: facts.level) { return own }
    if let skill = facts.skill { return evidenceAsked(skill: skill, at: facts.level) }
    return facts.competency.flatMap { evidenceAsked(competency: $0, at: facts.level) }
  }

  /// How many pieces are asked for on a skill at a level.
  func evidenceAsked(skill: Int, at level: Int) -> Int? {
    var current: Int? = skill
    for _ in 0..<Expectations.maximumDepth {
      guard let here = current else { break }
      if let own = skills[here].evidence.count(at: level) { return own }
      current = skills[here].parentSkill
    }
    return skills[skill].competency.flatMap { evidenceAsked(competency: $0, at: level) }
  }

  /// How many pieces are asked for on a competency at a level; of several domains the first that says it.
  func evidenceAsked(competency: Int, at level: Int) -> Int? {
    let facts = competencies[competency]
    if let own = facts.evidence.count(at: level) { return own }
    for domain in facts.domains {
      if let count = domains[domain].evidence.count(at: level) { return count }
    }
    return nil
  }
}
