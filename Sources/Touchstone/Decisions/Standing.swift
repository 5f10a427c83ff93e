public import Foundation

/// Where a learner stands: what the records of one learner show, by the rules of one edition of a framework.
///
/// Every record counts at most once, and only for what it reaches: earlier attempts that did not reach the point are
/// passed over, nothing is averaged, and so more evidence never lowers a decision. What has not been shown is "not
/// yet"; there is no failing. ("Advance upon Demonstrated Mastery", Quality Principles for Competency-Based Education,
/// lines 1937–2027.)
///
/// ```swift
/// let standing = Riverbend.framework.standing(given: records)
/// standing.isShown(.Math.Quantity.Ratio.unitRate)    // false
/// standing.decision(on: .Math.Quantity.Ratio.unitRate).description
/// // "Not yet: 2 of 3 pieces of evidence at Proficient."
/// standing.level(in: .math)                          // .level4
/// ```
///
/// It is a value that may be kept and shared between threads; make a new one when there are new records.
public struct Standing<Definition: FrameworkDefinition>: Sendable {
  /// The framework by which the records were read.
  public let framework: Framework<Definition>
  /// All records, in the order given.
  public let records: [EvidenceRecord<Definition>]
  /// The records that this edition of the framework cannot read: what they are about, their level or their point is
  /// none of its things. They count for nothing, and are not lost.
  public let unrecognized: [EvidenceRecord<Definition>]
  /// What the learner has that evidence cannot show: credentials, experiences, assessments; what somebody has certified of
  /// other frameworks, and steps of a pathway that ask for nothing.
  public let held: Set<Thing<Definition>>
  let assessor: Assessor
  let shown: ShownThings
  /// What each thing waits for, once somebody asks.
  let waiting = Once<WaitingState>()

  /// Reads records by a framework.
  ///
  /// - Parameters:
  ///   - framework: the framework.
  ///   - records: the records of one learner.
  ///   - held: the credentials, experiences and assessments that the learner has. Rules of advancement and diplomas may
  ///     ask for some, and evidence cannot show them; the app knows.
  public init(
    _ framework: Framework<Definition>, given records: [EvidenceRecord<Definition>],
    holding held: Set<Thing<Definition>> = []
  ) {
    let expectations = framework.expectations
    let evidence = EvidenceTable(records, framework.store, expectations)
    self.init(framework, records, held, Assessor(expectations: expectations, evidence: evidence))
    let open = openRules()
    if !open.isEmpty { self.init(framework, records, held, assessor.keeping(open)) }
  }

  private init(
    _ framework: Framework<Definition>, _ records: [EvidenceRecord<Definition>], _ held: Set<Thing<Definition>>,
    _ assessor: Assessor
  ) {
    self.framework = framework
    self.records = records
    self.held = held
    self.assessor = assessor
    unrecognized = assessor.evidence.unread.map { records[$0] }
    shown = ShownThings(assessor)
  }

  var expectations: Expectations { assessor.expectations }
}

extension Framework {
  var expectations: Expectations { store.expectations { Expectations(store) } }

  /// Where the learner stands to whom these records belong.
  ///
  /// - Parameters:
  ///   - records: the records of one learner.
  ///   - held: the credentials, experiences and assessments that the learner has, where rules of advancement or diplomas
  ///     ask for some.
  public func standing(
    given records: [EvidenceRecord<Definition>], holding held: Set<Thing<Definition>> = []
  ) -> Standing<Definition> {
    Standing(self, given: records, holding: held)
  }

  /// Where the learner stood on a day: the records up to then.
  public func standing(
    given records: [EvidenceRecord<Definition>], until date: Date, holding held: Set<Thing<Definition>> = []
  ) -> Standing<Definition> {
    Standing(self, given: records.filter { $0.date <= date }, holding: held)
  }
}

// MARK: - Decisions

extension Standing {
  /// Whether a learning target has been shown.
  public func isShown(_ target: Definition.Target) -> Bool {
    decisionIsShown(target.thing, at: nil)
  }

  /// Whether a competency has been demonstrated, at a level or, without one, at every level of its span.
  public func isShown(_ competency: Definition.Competency, at level: Definition.Level? = nil) -> Bool {
    decisionIsShown(competency.thing, at: level)
  }

  /// Whether something has been shown, at a level or as a whole; of what evidence cannot tell, `false`.
  public func isShown(_ thing: Thing<Definition>, at level: Definition.Level? = nil) -> Bool {
    decisionIsShown(thing, at: level)
  }

  /// The decision on a learning target: whether enough evidence reaches the point that the narrowest rule of
  /// advancement names, else the proficient point of the competency's scale.
  ///
  /// How much is enough says the nearest `evidence_min`: that of the target, its skills, its competency, its domain,
  /// then that of the rule; one piece where none says it, and none at all where it is 0.
  public func decision(on target: Definition.Target) -> Decision<Definition> {
    decision(on: target.thing)
  }

  /// The decision on a competency: whether all its targets at a level are shown, or, where it has none there, enough
  /// evidence on the competency itself; with what the rule of scope `competency` asks for over all of it.
  ///
  /// Without a level, the decision on all levels of its span: its own, else that of its domains, else the levels at
  /// which it says anything.
  public func decision(
    on competency: Definition.Competency, at level: Definition.Level? = nil
  ) -> Decision<Definition> {
    decision(on: competency.thing, at: level)
  }

  /// The decision on a skill: its targets, at a level or all of them; where it has none, evidence on the skill itself.
  public func decision(on skill: Definition.Skill, at level: Definition.Level? = nil) -> Decision<Definition> {
    decision(on: skill.thing, at: level)
  }

  /// The decision on a domain: whether every competency that has something at the level is demonstrated there, with
  /// what the rule of scope `level` asks for over all of it; without a level, every competency as a whole.
  public func decision(on domain: Definition.Domain, at level: Definition.Level? = nil) -> Decision<Definition> {
    decision(on: domain.thing, at: level)
  }

  /// The decision on a list of targets by a rule of a framework: what an app asks for whose learners move on from a
  /// unit, a course or a credit, none of which the framework knows.
  public func decision(onAll targets: [Definition.Target], by rule: Definition.Advancement) -> Decision<Definition> {
    let subject = rule.thing
    guard let position = framework.store.position(.advancement, rule.rawValue) else {
      return unknown(subject, .noSuchThing)
    }
    let positions = targets.map { framework.store.position(.target, $0.rawValue) }
    let rule = expectations.rules[position]
    var assessed = assessor.all(positions.compactMap(\.self), by: rule)
    // What the framework does not have cannot be shown.
    if positions.contains(nil) { return unknown(subject, .noSuchThing) }
    assessor.pool(&assessed, by: rule)
    return decision(subject, nil, assessed)
  }

  /// The decision on anything, at a level or as a whole.
  ///
  /// A domain and an outcome of the profile stand for all their competencies; a standard for the framework's own
  /// targets that name it. Of credentials, experiences and the like evidence alone cannot tell.
  ///
  /// - Parameters:
  ///   - thing: what the decision is on.
  ///   - level: the level at which it is looked at; as a whole without one.
  ///   - point: the point to be reached, where it is another than that of the rules.
  ///   - pieces: how many pieces are asked for, where it is another number than that of the framework.
  public func decision(
    on thing: Thing<Definition>, at level: Definition.Level? = nil, reaching point: Definition.Score? = nil,
    pieces: Int? = nil
  ) -> Decision<Definition> {
    var bar = Bar(pieces: pieces.map { max(0, $0) })
    if let point {
      guard let position = framework.store.position(.point, point.rawValue) else {
        return unknown(thing, .noSuchThing)
      }
      bar.point = position
    }
    switch found(thing, level, bar) {
    case .success(let assessed): return decision(thing, level, assessed)
    case .failure(let gap): return unknown(thing, gap)
    }
  }
}

// MARK: - Looking

/// Why nothing can be said about a thing.
enum Unknown: Error {
  /// The framework has no such thing, or no such level.
  case noSuchThing
  /// Nothing in the framework belongs to it that could be shown.
  case nothingToShow
  /// Evidence alone cannot tell.
  case beyondEvidence
}

extension Standing {
  func found(_ thing: Thing<Definition>, _ level: Definition.Level?, _ bar: Bar) -> Result<Assessed, Unknown> {
    let store = framework.store
    var place: Int?
    if let level {
      place = store.position(.level, level.rawValue)
      if place == nil { return .failure(.noSuchThing) }
    }
    let judged: Set<EntityKind> = [.target, .skill, .competency, .domain, .outcome, .standard]
    guard judged.contains(thing.kind) else { return .failure(.beyondEvidence) }
    guard let position = store.position(thing.kind, thing.id) else { return .failure(.noSuchThing) }
    return found(thing.kind, position, place, bar)
  }

  /// What is found about one of the kinds that evidence can tell about.
  func found(_ kind: EntityKind, _ position: Int, _ level: Int?, _ bar: Bar = .usual) -> Result<Assessed, Unknown> {
    let assessed: Assessed =
      switch kind {
      case .target: assessor.target(position, bar)
      case .skill: assessor.skill(position, at: level, bar)
      case .competency:
        level.map { assessor.competency(position, at: $0, bar) } ?? assessor.competency(position, bar)
      case .domain:
        level.map { assessor.domain(position, at: $0, bar) }
          ?? assessor.all(competencies: expectations.domains[position].competencies, at: nil, bar)
      case .outcome: assessor.all(competencies: competencies(ofOutcome: position, level), at: level, bar)
      case .standard: assessor.all(expectations.targetsOfStandard[position], bar)
      case _: Assessed()
      }
    return assessed.parts == 0 && assessed.pieces == nil ? .failure(.nothingToShow) : .success(assessed)
  }

  private func competencies(ofOutcome outcome: Int, _ level: Int?) -> [Int] {
    let all = expectations.competenciesOfOutcome[outcome]
    guard let level else { return all }
    return all.filter { expectations.competencies[$0].levels.contains(level) }
  }

  private func decisionIsShown(_ thing: Thing<Definition>, at level: Definition.Level?) -> Bool {
    if level == nil, let position = framework.store.position(thing.kind, thing.id) {
      if thing.kind == .target { return shown.targets[position] }
      if thing.kind == .competency { return shown.competencies[position] }
    }
    switch found(thing, level, .usual) {
    case .success(let assessed): return assessed.isShown
    case .failure: return false
    }
  }
}
