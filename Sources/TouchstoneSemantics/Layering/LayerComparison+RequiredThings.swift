import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Things that a diploma, an advancement, a credential, a step or a role of the lower layer asks for, by their own name
/// or by that of a domain or an outcome.
///
/// ```toml
/// [[competency]]                # the district's diploma asks for the outcome "thinker"
/// refines = "math.model"
/// outcomes = ["neighbor"]       # <-- so it would not ask for this competency any more
/// ```
extension LayerComparison {
  /// Who asks for something, and where.
  private struct Demand {
    var owner: EntityID
    var place: SourceSpan
  }

  mutating func compareRequiredThings() {
    let demands = demands()
    for thing in demands.keys.sorted() {
      guard isInherited(thing), let demand = demands[thing], let retired = upper[thing].retired,
        !lower[thing].isRetired
      else { continue }
      report(self.retired(retired, demand), thing)
    }
    for (id, before, after) in inherited(Competency.self) where demands[id] == nil || !after.isRetired {
      for whole in before.domains + before.outcomes {
        guard let demand = demands[whole.target], !upper[whole.target].isRetired else { continue }
        if let retired = after.retired {
          if isReplaced(after, in: whole.target) { continue }
          report(self.retired(retired, demand), id)
          break
        }
        let isOutcome = whole.target.kind == .outcome
        let kept = isOutcome ? after.outcomes : after.domains
        if kept.contains(where: { $0.target == whole.target }) { continue }
        let field = isOutcome ? "outcomes" : "domains"
        report(
          Weakening(
            words: "\(named(demand.owner)) asks for it by \(named(whole.target)), which is taken out here",
            place: self.place(of: field, in: after, removing: whole.written), after: "left out", original: demand.place,
            before: "asked for here", help: "leave \(quoted(whole)) in `\(field)`"), id)
      }
    }
  }

  /// What everybody must show, with the first who asks for it; options of a choice only where all must be chosen.
  private func demands() -> [EntityID: Demand] {
    var demands: [EntityID: Demand] = [:]
    func add(_ requirements: [Requirement], _ owner: EntityID) {
      for requirement in requirements {
        if let target = requirement.target {
          if demands[target.target] == nil { demands[target.target] = Demand(owner: owner, place: target.span) }
        } else if let choose = requirement.choose, choose.value >= requirement.from.count {
          add(requirement.from, owner)
        }
      }
    }
    for (id, before, after) in inherited(Graduation.self) where !after.isRetired { add(before.requires, id) }
    for (id, before, after) in inherited(Advancement.self) where !after.isRetired { add(before.requires, id) }
    for (id, before, after) in inherited(Credential.self) where !after.isRetired { add(before.requires, id) }
    for (id, before, after) in inherited(Step.self) where !after.isRetired { add(before.requires, id) }
    for (id, before, after) in inherited(Role.self) where !after.isRetired { add(before.requires, id) }
    return demands
  }

  private func retired(_ retirement: Retirement, _ demand: Demand) -> Weakening {
    Weakening(
      words: "\(named(demand.owner)) asks for it, and it is retired here", place: retirement.span, after: "retired",
      original: demand.place, before: "asked for here",
      help: "keep it; a thing that a layer below asks for can be retired there alone")
  }

  /// Whether competencies stand in the place of a retired one that are asked for in the same way.
  private func isReplaced(_ competency: Competency, in whole: EntityID) -> Bool {
    let others = competency.replacedBy.compactMap { upper.value(Competency.self, $0.target) }
    return !others.isEmpty
      && others.allSatisfy { other in
        !other.isRetired && (other.domains + other.outcomes).contains { $0.target == whole }
      }
  }
}

/// Where pathways lead.
extension LayerComparison {
  /// A pathway that is offered leads to everything that it led to; not to offer one is a school's own matter.
  mutating func comparePathways() {
    for (id, before, after) in inherited(Pathway.self) where !after.isRetired {
      for end in before.destinations where !after.destinations.contains(where: { isSame(end.target, $0.target) }) {
        report(
          Weakening(
            sort: .promise, words: "it does not lead to \(quoted(end)) any more",
            place: self.place(of: "to", in: after, removing: end.written), after: "left out", original: end.span,
            before: "leads there", help: "leave \(quoted(end)) in `to`; every way through ends in the same outcomes"),
          id)
      }
    }
  }
}
