import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel

/// One thing that depends on another, and how.
public struct Dependent: Sendable, Equatable {
  public var thing: EntityID
  /// How many steps away it is; 1 for what names the thing itself.
  public var distance: Int
  /// What it depends on by one step: the thing itself, or another of its dependents.
  public var through: EntityID
  public var reason: DependenceReason
}

/// Why one thing depends on another.
public enum DependenceReason: Sendable, Equatable {
  /// It names it in a field.
  case names(field: String)
  /// It consists of it and others.
  case consistsOf
  /// It is a part of it.
  case isPartOf
  /// It stands for it in what is asked: a domain or an outcome for a competency.
  case standsFor
  /// It counts as covered by it: a standard by a competency.
  case isCoveredBy

  /// `by requires`, `as a part`.
  public var words: String {
    switch self {
    case .names(let field): "names it in `\(field)`"
    case .consistsOf: "consists of it and others"
    case .isPartOf: "is a part of it"
    case .standsFor: "stands for it and others in what is asked"
    case .isCoveredBy: "is covered by it"
    }
  }
}

/// What depends on a thing of a framework, near and far: "if we change x, what will it mean for y?"
///
/// ```
/// target math.ratios.unit-rate
///   competency math.ratios          consists of it and others
///     graduation diploma            names it in `requires`
///   rubric math.ratios              names it in `for`
/// ```
///
/// Each thing is found once, by the shortest way. What lies in a thing depends on it, and what it lies in consists of it;
/// but what lies beside it does not depend on it by that.
public struct DependenceIndex: Sendable {
  private let framework: Framework
  private let references: ReferenceIndex

  public init(_ framework: Framework) {
    self.framework = framework
    references = ReferenceIndex(framework)
  }

  /// The dependents of a thing, the nearest first, each distance in the order of the kinds.
  public func dependents(of thing: EntityID, within limit: Int = .max) -> [Dependent] {
    var found: [Dependent] = []
    var seen: Set<EntityID> = [thing]
    var current: [(thing: EntityID, isWhole: Bool)] = [(thing, false)]
    var distance = 0
    while !current.isEmpty, distance < limit {
      distance += 1
      var next: [Dependent] = []
      for (here, isWhole) in current {
        for step in steps(from: here, isWhole: isWhole, isOrigin: distance == 1) where seen.insert(step.thing).inserted
        {
          next.append(Dependent(thing: step.thing, distance: distance, through: here, reason: step.reason))
        }
      }
      next.sort { $0.thing < $1.thing }
      found += next
      // A standard that is covered passes nothing on.
      current = next.filter { $0.reason != .isCoveredBy }.map { ($0.thing, $0.reason == .standsFor) }
    }
    return found
  }

  private typealias Step = (thing: EntityID, reason: DependenceReason)

  private func steps(from thing: EntityID, isWhole: Bool, isOrigin: Bool) -> [Step] {
    var steps: [Step] = []
    for entry in references[thing] where framework.isOwn(entry.from) {
      // From a domain reached by one of its competencies the way goes on to what asks for the domain, not to the others.
      if isWhole, !Self.asks(entry) { continue }
      steps.append((entry.from, .names(field: entry.field)))
    }
    if let parent = framework[thing].parent, framework.isOwn(parent) { steps.append((parent, .consistsOf)) }
    if isOrigin { steps += framework.parts[thing].map { ($0, .isPartOf) } }
    for reference in alongside(thing) { steps.append((reference.target, .names(field: "alongside"))) }
    return steps + wholes(of: thing)
  }

  private static func asks(_ entry: ReferenceIndex.Entry) -> Bool {
    switch entry.from.kind {
    case .graduation, .credential, .advancement, .step, .role, .pathway, .assessment: true
    default: false
    }
  }

  /// What grows together goes both ways, and is written at one end.
  private func alongside(_ thing: EntityID) -> [Reference] {
    (framework.value(Competency.self, thing)?.alongside ?? framework.value(Skill.self, thing)?.alongside
      ?? framework.value(Target.self, thing)?.alongside ?? []).filter { framework.isOwn($0.target) }
  }

  private func wholes(of thing: EntityID) -> [Step] {
    if let competency = framework.value(Competency.self, thing) {
      return (competency.domains + competency.outcomes).filter { framework.isOwn($0.target) }
        .map { ($0.target, .standsFor) }
        + competency.standards.map { ($0.target, .isCoveredBy) }
    }
    return (framework.value(Target.self, thing)?.standards ?? []).map { ($0.target, .isCoveredBy) }
  }

  /// The languages in which texts of a thing are translated.
  public func languages(of thing: EntityID) -> [String] {
    framework.translations.filter { translation in translation.texts.keys.contains { $0.entity == thing } }
      .map(\.language).sorted()
  }
}
