import Touchstone

/// Decisions worked out in the plainest way, straight from what the framework says, with no regard for time.
struct StandingOracle {
  let framework: Framework<Untyped>
  let records: [Record]

  private func entity(_ thing: Thing<Untyped>) -> Entity<AnyID<Untyped>>? { framework[thing] }

  private func things(_ kind: EntityKind) -> [Thing<Untyped>] { framework.all(kind) }

  // MARK: What the framework says

  private func competency(of thing: Thing<Untyped>) -> Thing<Untyped>? {
    var current: Thing<Untyped>? = thing
    while let here = current, here.kind != .competency { current = entity(here)?.parent }
    return current
  }

  private func domains(of competency: Thing<Untyped>) -> [Thing<Untyped>] {
    entity(competency)?.things("domains") ?? []
  }

  private func level(of target: Thing<Untyped>) -> String? { entity(target)?.thing("level")?.id }

  private func targets(of competency: Thing<Untyped>, at level: String?) -> [Thing<Untyped>] {
    things(.target).filter { self.competency(of: $0) == competency && self.level(of: $0) == level }
  }

  private func evidence(_ thing: Thing<Untyped>, _ level: String?) -> Int? {
    let entity = entity(thing)
    return level.flatMap { entity?.integer("evidence_min.by_level.\($0)") } ?? entity?.integer("evidence_min.all")
  }

  private func rules(_ competency: Thing<Untyped>, _ level: String?, scope: String? = nil) -> Thing<Untyped>? {
    rules(domains: domains(of: competency), level, scope)
  }

  private func rules(domains: [Thing<Untyped>], _ level: String?, _ scope: String?) -> Thing<Untyped>? {
    let scopes = ["target", "competency", "level", "unit", "course", "credit"]
    let fitting = things(.advancement).enumerated().filter { _, rule in
      guard let entity = entity(rule) else { return false }
      let own = entity.things("domains")
      let named = entity.thing("level")?.id
      return (scope == nil || entity.text("scope") == scope) && (named == nil || named == level)
        && (own.isEmpty || own.contains { domains.contains($0) })
    }
    func key(_ rule: Thing<Untyped>, _ place: Int) -> [Int] {
      let entity = entity(rule)
      return [
        scopes.firstIndex(of: entity?.text("scope") ?? "") ?? 9, entity?.thing("level") == nil ? 1 : 0,
        entity?.things("domains").isEmpty == true ? 1 : 0, place,
      ]
    }
    return fitting.min { key($0.element, $0.offset).lexicographicallyPrecedes(key($1.element, $1.offset)) }?.element
  }

  // MARK: Evidence

  private func counting(_ records: [Record], by rule: Thing<Untyped>?) -> [Record] {
    let point = rule.flatMap { entity($0)?.thing("point")?.id } ?? "s.b"
    // The points are called a, b, c from the first to the highest.
    return records.filter { $0.scoreID >= point }
  }

  private func keeps(_ rule: Thing<Untyped>?, _ counting: [Record]) -> Bool {
    guard let entity = rule.flatMap({ entity($0) }) else { return true }
    let methods = Set(counting.compactMap(\.method)).count
    return methods >= entity.integer("methods_min") ?? 0
      && (!entity.flag("transfer") || counting.contains(where: \.isNewSituation))
  }

  private func isEnough(_ records: [Record], _ asked: Int?, _ rule: Thing<Untyped>?, _ level: String?) -> Bool {
    let counting = counting(records, by: rule)
    let isOfTarget = rule.flatMap { entity($0)?.text("scope") } == "target"
    return counting.count >= asked ?? rule.flatMap { evidence($0, level) } ?? 1
      && (!isOfTarget || keeps(rule, counting))
  }

  private func records(on thing: Thing<Untyped>, _ level: String? = nil) -> [Record] {
    records.filter { $0.thing == thing && $0.levelID == level }
  }

  private func own(_ competency: Thing<Untyped>, _ level: String?) -> [Record] {
    let skills = things(.skill).filter { self.competency(of: $0) == competency }
    return ([competency] + skills).flatMap { records(on: $0, level) }
  }

  // MARK: Decisions

  func isShown(target: Thing<Untyped>) -> Bool {
    guard let competency = competency(of: target) else { return false }
    let level = level(of: target)
    var asked: Int?
    var current: Thing<Untyped>? = target
    while let here = current, asked == nil {
      asked = evidence(here, level)
      current = entity(here)?.parent
    }
    asked = asked ?? domains(of: competency).compactMap { evidence($0, level) }.first
    return isEnough(records(on: target), asked, rules(competency, level), level)
  }

  func isShown(competency: Thing<Untyped>, at level: String?) -> Bool {
    let targets = targets(of: competency, at: level)
    let rule = rules(competency, level)
    let own = own(competency, level)
    let asked = evidence(competency, level) ?? domains(of: competency).compactMap { evidence($0, level) }.first
    let isThere = targets.isEmpty ? isEnough(own, asked, rule, level) : targets.allSatisfy { isShown(target: $0) }
    return isThere && keeps(rules(competency, level, scope: "competency"), pool(competency, level))
  }

  private func pool(_ competency: Thing<Untyped>, _ level: String?) -> [Record] {
    let rule = rules(competency, level)
    let onTargets = targets(of: competency, at: level).flatMap { records(on: $0) }
    return counting(onTargets + own(competency, level), by: rule)
  }

  private func hasSomething(_ competency: Thing<Untyped>, at level: String) -> Bool {
    let skills = things(.skill).filter { self.competency(of: $0) == competency }
    return !targets(of: competency, at: level).isEmpty
      || ([competency] + skills).contains { entity($0)?.text("levels.\(level).descriptor") != nil }
  }

  func isShown(competency: Thing<Untyped>) -> Bool {
    let levels = things(.level).map(\.id)
    let hasSpan = domains(of: competency).contains { entity($0)?.text("span.from.id") != nil }
    var whole: [String?] = hasSpan ? levels : levels.filter { hasSomething(competency, at: $0) }
    if whole.isEmpty || !targets(of: competency, at: nil).isEmpty { whole.append(nil) }
    return whole.allSatisfy { isShown(competency: competency, at: $0) }
  }

  /// The level reached in a domain.
  func level(in domain: Thing<Untyped>) -> String? {
    let competencies = things(.competency).filter { domains(of: $0).contains(domain) }
    var reached: String?
    for level in things(.level).map(\.id) {
      let here = competencies.filter { hasSomething($0, at: level) }
      if here.isEmpty { continue }
      let isShown =
        here.allSatisfy { self.isShown(competency: $0, at: level) }
        && keeps(rules(domains: [domain], level, "level"), here.flatMap { pool($0, level) })
      if !isShown { break }
      reached = level
    }
    return reached
  }
}
