/// A rule that says when a learner moves on, as the bundle has it.
struct AdvancementRule: Sendable {
  /// What a learner moves on from, the narrowest first.
  enum Scope: Int, Sendable, Comparable {
    case target
    case competency
    case level
    case unit
    case course
    case credit

    init?(name: String) {
      switch name {
      case "target": self = .target
      case "competency": self = .competency
      case "level": self = .level
      case "unit": self = .unit
      case "course": self = .course
      case "credit": self = .credit
      case _: return nil
      }
    }

    static func < (left: Scope, right: Scope) -> Bool { left.rawValue < right.rawValue }
  }

  /// Its position among the rules of the bundle.
  var position = 0
  var isRetired = false
  var scope = Scope.credit
  var audience: String?
  var domains: [Int] = []
  var level: Int?
  /// The scale of its point.
  var scale: Int?
  var point: Int?
  var evidence = Expectations.EvidenceCount()
  var methods = 0
  var asksForTransfer = false
  /// Whether it asks for something besides evidence: `requires`.
  var hasRequirements = false
  /// Ids of supports.
  var notYet: [String] = []
}

extension Expectations {
  /// The rule that decides about a target, or about a competency at a level: the narrowest that fits.
  ///
  /// A rule of a smaller scope is narrower; then one that names a level; then one that names domains; then the one that
  /// is written first.
  func rule(competency: Int?, level: Int) -> AdvancementRule? {
    narrowest { rule in
      guard let competency else { return rule.domains.isEmpty && rule.fits(level) }
      let facts = competencies[competency]
      return rule.fits(level) && rule.fitsDomains(facts.domains) && rule.fits(audience: facts.audience)
        && (rule.scale == nil || facts.scale == nil || rule.scale == facts.scale)
    }
  }

  /// The rule that says what a competency as one thing needs at a level.
  func competencyRule(_ competency: Int, level: Int) -> AdvancementRule? {
    let facts = competencies[competency]
    return narrowest { rule in
      rule.scope == .competency && rule.fits(level) && rule.fitsDomains(facts.domains)
        && rule.fits(audience: facts.audience)
        && (rule.scale == nil || facts.scale == nil || rule.scale == facts.scale)
    }
  }

  /// The rule that says what a level of a domain needs as one thing.
  func levelRule(domain: Int, level: Int) -> AdvancementRule? {
    let audience = domains[domain].audience ?? domains[domain].competencies.first.map { competencies[$0].audience }
    return narrowest { rule in
      rule.scope == .level && rule.fits(level) && rule.fitsDomains([domain])
        && rule.fits(audience: audience ?? "graduate")
    }
  }

  private func narrowest(_ fits: (AdvancementRule) -> Bool) -> AdvancementRule? {
    var best: AdvancementRule?
    for rule in rules where !rule.isRetired && fits(rule) {
      guard let known = best else {
        best = rule
        continue
      }
      if rule.isNarrower(than: known) { best = rule }
    }
    return best
  }
}

extension AdvancementRule {
  fileprivate func fits(_ level: Int) -> Bool { self.level == nil || self.level == level }

  fileprivate func fitsDomains(_ domains: [Int]) -> Bool {
    self.domains.isEmpty || self.domains.contains { domains.contains($0) }
  }

  fileprivate func fits(audience: String) -> Bool { self.audience == nil || self.audience == audience }

  /// Whether it is narrower than one that is written before it.
  fileprivate func isNarrower(than other: AdvancementRule) -> Bool {
    if scope != other.scope { return scope < other.scope }
    if (level == nil) != (other.level == nil) { return level != nil }
    return !domains.isEmpty && other.domains.isEmpty
  }
}
