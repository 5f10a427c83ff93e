import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A pathway to a diploma on which something that the diploma asks for is not found.
struct PathwayMissesGraduation: Rule {
  static let definition = DiagnosticDefinition(
    "TS4318", "mastery/pathway-misses-graduation", .quality(.warning),
    basis: [
      .principle(2), .principle(10), .principle(16), .seed("000", 201, 677, 1574), .seed("002", 937, 939),
      .seed("003", 269),
    ],
    page: DiagnosticPage(
      what: """
        A pathway leads to a graduation, and its steps and requirements do not name something that the graduation \
        requires. It is asked only of pathways that name at least half of what is required, or where another pathway \
        to the same graduation names what is missing here. A domain or an outcome stands for all its competencies.
        """,
      why: """
        Pathways differ in the way and not in the end. A learner who takes this one in good faith finds out late that \
        the diploma asks for more, or is quietly prepared for less.
        """,
      next: "Add what is missing to a step of the pathway.",
      waive: "Where everybody learns it outside of the pathways.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = ["math.ratios", "language.argue", "civics.deliberate"]

        [[pathway]]
        id = "health-careers"
        to = "diploma"   # <-- without civics.deliberate
        step = [{ id = "first", title = "First year", for = ["math.ratios", "language.argue"] }]
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var arrivals: [EntityID: [Arrival]] = [:]
    for (id, pathway) in framework.each(Pathway.self) where pathway.isExpectedComplete {
      let graduations = pathway.destinations.filter { $0.target.kind == .graduation }
      guard !graduations.isEmpty else { continue }
      let things = framework.things(on: id, pathway)
      guard !things.things.isEmpty else { continue }
      var known = EntitySet()
      for reference in graduations where known.insert(reference.target) {
        arrivals[reference.target, default: []].append(Arrival(pathway: id, reference: reference, things: things))
      }
    }
    guard !arrivals.isEmpty else { return }
    let lists = CompetencyLists(framework)
    for graduation in arrivals.keys.sorted() where !framework[graduation].isRetired {
      check(arrivals[graduation] ?? [], at: graduation, lists, framework, &findings)
    }
  }

  private func check(
    _ arrivals: [Arrival], at graduation: EntityID, _ lists: CompetencyLists, _ framework: Framework,
    _ findings: inout Findings
  ) {
    guard let requires = framework.value(Graduation.self, graduation)?.requires else { return }
    let demands = Demand.all(of: requires, lists, framework)
    let missing = arrivals.map { arrival in
      demands.indices.filter { !demands[$0].isMet(by: arrival.things, lists, framework) }
    }
    var timesMissed = Array(repeating: 0, count: demands.count)
    for demand in missing.joined() { timesMissed[demand] += 1 }
    for (arrival, missed) in zip(arrivals, missing) where !missed.isEmpty {
      guard missed.count * 2 <= demands.count || missed.contains(where: { timesMissed[$0] < arrivals.count })
      else { continue }
      findings.report(
        .misses(
          framework.named(arrival.pathway), framework.named(graduation), missed.map { demands[$0].words(framework) }),
        about: arrival.pathway, at: arrival.reference.span, help: .add)
    }
  }
}

/// A pathway that leads to a graduation.
private struct Arrival {
  var pathway: EntityID
  /// Where it says so.
  var reference: Reference
  var things: NamedThings
}

/// One thing, or one choice, that a graduation asks for.
private enum Demand {
  case thing(EntityID)
  case choice(Int, [Requirement])

  /// Domains and outcomes are taken apart into their competencies, each of them once.
  static func all(of requirements: [Requirement], _ lists: CompetencyLists, _ framework: Framework) -> [Demand] {
    var known = EntitySet()
    var demands: [Demand] = []
    for requirement in requirements {
      if let choose = requirement.choose, choose.value > 0 { demands.append(.choice(choose.value, requirement.from)) }
      guard let target = requirement.target?.target else { continue }
      let isWhole = target.kind == .domain || target.kind == .outcome
      for thing in isWhole ? lists[target] : [target] where known.insert(thing) {
        if isWhole, framework.isUnfinished(thing, orEndsBefore: requirement.level?.target) { continue }
        demands.append(.thing(thing))
      }
    }
    return demands
  }

  func isMet(by things: NamedThings, _ lists: CompetencyLists, _ framework: Framework) -> Bool {
    switch self {
    case .thing(let id): things.meet(id, framework)
    case .choice(let count, let options):
      // Nobody can meet a choice among too few things; that is reported where it stands.
      options.isEmpty
        || options.reduce(0) { $0 + Demand.count(of: $1, metBy: things, lists, framework) } >= count
    }
  }

  /// How much an option adds to what was chosen: a domain or an outcome as many as it has competencies that are met.
  private static func count(
    of option: Requirement, metBy things: NamedThings, _ lists: CompetencyLists, _ framework: Framework
  ) -> Int {
    guard let target = option.target?.target else {
      let inner = option.from.reduce(0) { $0 + count(of: $1, metBy: things, lists, framework) }
      return inner >= option.choose?.value ?? 0 ? 1 : 0
    }
    guard target.kind == .domain || target.kind == .outcome else { return things.meet(target, framework) ? 1 : 0 }
    return max(lists[target].count { things.hold($0) }, things.things.contains(target) ? 1 : 0)
  }

  func words(_ framework: Framework) -> String {
    switch self {
    case .thing(let id): framework.quoted(id)
    case .choice(let count, let options):
      "\(count) of " + options.map { $0.target.map { framework.quoted($0.target) } ?? "another choice" }.listed()
    }
  }
}

extension Framework {
  /// Whether a competency of a domain is a draft, or ends before the level at which the domain is required.
  fileprivate func isUnfinished(_ competency: EntityID, orEndsBefore level: EntityID?) -> Bool {
    guard self[competency].isExpectedComplete else { return true }
    guard let level, let last = levelReach[competency]?.last, let steps = steps(from: last, to: level) else {
      return false
    }
    return steps > 0
  }

  /// What a pathway names: before it begins, at its steps, and what is earned on it.
  fileprivate func things(on id: EntityID, _ pathway: Pathway) -> NamedThings {
    var things = NamedThings(self)
    things.insert(pathway.requires)
    things.insert(pathway.grants)
    for part in parts[id, .step] {
      guard let step = value(Step.self, part) else { continue }
      things.insert(step.subjects)
      things.insert(step.requires)
      things.insert(step.experiences)
    }
    return things
  }
}

extension NamedThings {
  /// Whether what is required is found; standards, and what is only an occasion to show something, are not looked for.
  fileprivate func meet(_ id: EntityID, _ framework: Framework) -> Bool {
    switch id.kind {
    case .competency: hold(id)
    case .skill, .target: things.contains(id) || framework.competency(of: id).map(hold) ?? true
    case .credential: things.contains(id) || meetRequirements(of: id, framework)
    default: true
    }
  }

  /// Whether what a credential requires is found, so that it can be earned on the way.
  private func meetRequirements(of credential: EntityID, _ framework: Framework) -> Bool {
    (framework.value(Credential.self, credential)?.requires ?? []).allSatisfy { requirement in
      guard let target = requirement.target?.target else { return true }
      return target.kind == .credential ? things.contains(target) : meet(target, framework)
    }
  }
}

extension String {
  fileprivate static func misses(_ pathway: String, _ graduation: String, _ missing: [String]) -> String {
    "the \(pathway) leads to the \(graduation), and leaves out \(missing.listed()), which the graduation asks for"
  }

  fileprivate static let add = "at which step of the pathway do learners show it?"
}
