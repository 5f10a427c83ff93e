/// Goes through requirements and asks of each how a learner stands to it.
///
/// What is asked for is judged as the framework's rules say, with the point and the number of pieces that the
/// requirement names in place of theirs. A domain or an outcome stands for all its competencies in use. With a level,
/// each of these is asked for at that level; one that ends below it, at its own highest level; one that begins above it
/// is not asked for. Some competency must have something at the level itself, and in a domain the rules of the level
/// must be kept.
struct RequirementAuditor<Definition: FrameworkDefinition> {
  typealias Audited = AuditedRequirement<Definition>

  let standing: Standing<Definition>
  /// What the learner has that evidence cannot show, with all that comes with it.
  let held: Set<Thing<Definition>>
  /// Competencies that were looked at already, since several domains and outcomes may share them.
  private var known: [RequiredThing<Definition>: Audited] = [:]
  private let assessor: Assessor

  init(_ standing: Standing<Definition>, _ assessor: Assessor? = nil) {
    self.standing = standing
    self.assessor = assessor ?? standing.assessor
    held = standing.framework.withGrants(standing.held)
  }

  private var framework: Framework<Definition> { standing.framework }
  private var expectations: Expectations { standing.expectations }

  mutating func audit(
    _ requirements: [Requirement<Definition>], of thing: Thing<Definition>
  ) -> RequirementAudit<Definition> {
    var audited: [Audited] = []
    for requirement in requirements { audited.append(audit(requirement)) }
    return RequirementAudit(subject: thing, requirements: audited)
  }

  mutating func audit(_ requirement: Requirement<Definition>) -> Audited {
    switch requirement {
    case .choice(let choice): audit(choice)
    case .thing(let required): audit(required)
    }
  }

  private mutating func audit(_ choice: RequiredChoice<Definition>) -> Audited {
    var options: [Audited] = []
    for option in choice.options { options.append(audit(option)) }
    let met = options.count(where: \.isMet)
    let state: RequirementState =
      met >= choice.count ? .met : options.contains { $0.state == .open } || options.isEmpty ? .open : .unknown
    return Audited(
      requirement: .choice(choice), state: state, parts: options, needed: max(0, choice.count), reasons: [])
  }

  private mutating func audit(_ required: RequiredThing<Definition>) -> Audited {
    guard let asked = asked(required) else { return leaf(required, .unknown, .noSuchThing) }
    let thing = required.thing
    guard let position = framework.store.position(thing.kind, thing.id) else {
      return thing.kind == .standard ? standard(required, asked) : certified(required)
    }
    switch thing.kind {
    case .target: return target(required, asked, position)
    case .skill: return skill(required, asked, position)
    case .competency: return competency(required, asked, position)
    case .domain: return domain(required, asked, position)
    case .outcome: return all(expectations.competenciesOfOutcome[position], required, asked)
    case .standard: return standard(required, asked)
    case _: return certified(required)
    }
  }

  /// The level and the bar of a requirement as numbers; `nil` where it names one that the framework does not have.
  private func asked(_ required: RequiredThing<Definition>) -> Asked? {
    let level = required.levelThing.map { framework.store.position(.level, $0.id) }
    let point = required.pointThing.map { framework.store.position(.point, $0.id) }
    guard level != .some(nil), point != .some(nil) else { return nil }
    return Asked(level: level ?? nil, bar: Bar(point: point ?? nil, pieces: required.evidenceMinimum))
  }

  /// How far and how well something must be shown.
  struct Asked {
    var level: Int?
    var bar: Bar
  }
}

// MARK: - What evidence shows

extension RequirementAuditor {
  private func target(_ required: RequiredThing<Definition>, _ asked: Asked, _ position: Int) -> Audited {
    judged(required, assessor.target(position, asked.bar))
  }

  private func targets(
    _ targets: [Int], _ required: RequiredThing<Definition>, _ asked: Asked
  ) -> [Audited] {
    targets.map { target(part(required, .target, $0), asked, $0) }
  }

  private func skill(_ required: RequiredThing<Definition>, _ asked: Asked, _ position: Int) -> Audited {
    let targets = expectations.skills[position].targets.filter {
      asked.level == nil || expectations.targets[$0].level == asked.level
    }
    guard !targets.isEmpty else { return judged(required, assessor.skill(position, at: asked.level, asked.bar)) }
    return whole(required, self.targets(targets, required, asked), of: .target)
  }

  private mutating func competency(
    _ required: RequiredThing<Definition>, _ asked: Asked, _ position: Int
  ) -> Audited {
    var key = required
    key.because = nil
    if var audited = known[key] {
      audited.requirement = .thing(required)
      return audited
    }
    let audited: Audited
    let levels = asked.level.map { [$0] } ?? expectations.competencies[position].whole
    if levels.count == 1 {
      audited = competency(required, asked, position, at: levels[0])
    } else {
      var parts: [Audited] = []
      for level in levels {
        parts.append(competency(part(required, .competency, position, level), asked, position, at: level))
      }
      audited = whole(required, parts, of: .level)
    }
    known[key] = audited
    return audited
  }

  private func competency(
    _ required: RequiredThing<Definition>, _ asked: Asked, _ position: Int, at level: Int
  ) -> Audited {
    let targets = targets(expectations.competencies[position].targets[level] ?? [], required, asked)
    if !targets.isEmpty, expectations.competencyRule(position, level: level) == nil {
      return whole(required, targets, of: .target)
    }
    var audited = judged(required, assessor.competency(position, at: level, asked.bar))
    audited.parts = targets
    audited.needed = targets.count
    return audited
  }

  /// A standard is shown when every target that names it is; one that no target names is unknown.
  private func standard(_ required: RequiredThing<Definition>, _ asked: Asked) -> Audited {
    let targets = framework.targets(naming: required.thing, expectations)
    return targets.isEmpty
      ? certified(required) : whole(required, self.targets(targets, required, asked), of: .target)
  }

  /// What the rules say of a thing that is judged by evidence.
  private func judged(_ required: RequiredThing<Definition>, _ found: Assessed) -> Audited {
    Audited(
      requirement: .thing(required), state: found.isShown ? .met : .open, parts: [], needed: 0,
      reasons: standing.reasons(found, required.thing))
  }

  /// What is met when all its parts are.
  private func whole(
    _ required: RequiredThing<Definition>, _ parts: [Audited], of kind: EntityKind
  ) -> Audited {
    let open = parts.filter { !$0.isMet }.compactMap { part -> LearningGoal<Definition>? in
      guard case .thing(let open) = part.requirement else { return nil }
      return LearningGoal(thing: open.thing, level: open.level)
    }
    let reason = Reason<Definition>.parts(shown: parts.count - open.count, of: parts.count, kind: kind, open: open)
    return Audited(
      requirement: .thing(required), state: open.isEmpty ? .met : .open, parts: parts, needed: parts.count,
      reasons: [reason])
  }

  /// A domain: all its competencies, and what is asked for on moving on from the level.
  private mutating func domain(
    _ required: RequiredThing<Definition>, _ asked: Asked, _ position: Int
  ) -> Audited {
    var audited = all(expectations.domains[position].competencies, required, asked)
    guard audited.isMet, let level = asked.level else { return audited }
    let found = assessor.domain(position, at: level, asked.bar)
    audited.reasons = standing.reasons(found, required.thing)
    audited.state = found.isShown ? .met : .open
    return audited
  }

  /// All competencies of a domain or an outcome.
  private mutating func all(
    _ competencies: [Int], _ required: RequiredThing<Definition>, _ asked: Asked
  ) -> Audited {
    var parts: [Audited] = []
    var isReached = asked.level == nil && !competencies.isEmpty
    for position in competencies {
      switch reach(of: position, asked.level) {
      case .whole:
        parts.append(competency(part(required, .competency, position), Asked(level: nil, bar: asked.bar), position))
      case .level(let level):
        isReached = isReached || level == asked.level
        let here = Asked(level: level, bar: asked.bar)
        parts.append(competency(part(required, .competency, position, level), here, position))
      case .notYetBegun: break
      }
    }
    if parts.isEmpty, held.contains(framework.current(required.thing)) { return leaf(required, .met) }
    var audited = whole(required, parts, of: .competency)
    // Where there is nothing, or nothing at the level, nobody can have shown anything.
    if audited.isMet, !isReached {
      audited.state = .unknown
      audited.reasons = [.nothingToShow]
    }
    return audited
  }

  /// How far a competency is asked for where a domain or an outcome is asked for at a level.
  private enum Reach {
    case whole
    case level(Int)
    case notYetBegun
  }

  private func reach(of competency: Int, _ level: Int?) -> Reach {
    guard let level else { return .whole }
    let asked = expectations.levels[level]
    let own = expectations.competencies[competency].levels.filter {
      expectations.levels[$0].continuum == asked.continuum
    }
    // A competency without levels, or with levels of another list, can be asked for as a whole only.
    if own.isEmpty { return .whole }
    return own.last { expectations.levels[$0].rank <= asked.rank }.map { .level($0) } ?? .notYetBegun
  }
}

// MARK: - What evidence does not show

extension RequirementAuditor {
  /// What somebody must certify: credentials, experiences, assessments, and what the framework has no evidence for.
  private func certified(_ required: RequiredThing<Definition>) -> Audited {
    if held.contains(framework.current(required.thing)) { return leaf(required, .met) }
    let canBeHeld: Set<EntityKind> = [.credential, .assessment, .experience]
    if canBeHeld.contains(required.thing.kind) { return leaf(required, .open) }
    return leaf(required, .unknown, .beyondEvidence)
  }

  private func leaf(
    _ required: RequiredThing<Definition>, _ state: RequirementState, _ reason: Reason<Definition>? = nil
  ) -> Audited {
    Audited(
      requirement: .thing(required), state: state, parts: [], needed: 0, reasons: reason.map { [$0] } ?? [])
  }

  /// A part of something that is asked for, to be shown as well as the whole.
  private func part(
    _ required: RequiredThing<Definition>, _ kind: EntityKind, _ position: Int, _ level: Int = -1
  ) -> RequiredThing<Definition> {
    func thing(_ kind: EntityKind, _ position: Int) -> Thing<Definition> {
      Thing(kind: kind, id: framework.store.ids(of: kind)[position])
    }
    var part = RequiredThing<Definition>(
      thing(kind, position), level: level < 0 ? nil : thing(.level, level), point: required.pointThing)
    part.evidenceMinimum = required.evidenceMinimum
    return part
  }
}

extension Framework {
  /// The targets in use that name a standard, one of another package too.
  func targets(naming standard: Thing<Definition>, _ expectations: Expectations) -> [Int] {
    if let position = store.position(.standard, standard.id) { return expectations.targetsOfStandard[position] }
    return store.scan { scanner in
      expectations.targets.indices.filter { target in
        guard !expectations.targets[target].isRetired, let range = store.range(.target, at: target),
          let list = scanner.member("standards", of: range)
        else { return false }
        var isNamed = false
        _ = scanner.forEachItem(of: list) { item in
          guard let name = scanner.name(item) else { return }
          isNamed = isNamed || (name.kind == .standard && name.id == standard.id)
        }
        return isNamed
      }
    }
  }

  /// What is held, with everything that comes with it: a credential may grant others.
  func withGrants(_ held: Set<Thing<Definition>>) -> Set<Thing<Definition>> {
    var all: Set<Thing<Definition>> = []
    var open = held.map(current)
    while let thing = open.popLast() {
      guard all.insert(thing).inserted, thing.kind == .credential else { continue }
      open += self[thing]?.things("grants").map(current) ?? []
    }
    return all
  }
}
