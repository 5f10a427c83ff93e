import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Visits every list of requirements of this package, with the thing that asks; what is retired is left out.
  ///
  /// ```toml
  /// [[graduation]]
  /// id = "diploma"
  /// requires = ["math.ratios", { choose = 1, from = ["arts.music", "arts.dance"] }]   # <-- such a list
  /// ```
  func forEachRequirementList(_ visit: (EntityID, [Requirement]) -> Void) {
    for (id, value) in each(Graduation.self) where !value.isRetired { visit(id, value.requires) }
    for (id, value) in each(Credential.self) where !value.isRetired { visit(id, value.requires) }
    for (id, value) in each(Pathway.self) where !value.isRetired { visit(id, value.requires) }
    for (id, value) in each(Step.self) where !value.isRetired && !value.requires.isEmpty {
      if value.parent.map({ self[$0].isRetired }) ?? false { continue }
      visit(id, value.requires)
    }
    for (id, value) in each(Role.self) where !value.isRetired { visit(id, value.requires) }
    for (id, value) in each(Advancement.self) where !value.isRetired { visit(id, value.requires) }
    for (id, value) in each(Assessment.self) where !value.isRetired { visit(id, value.opens) }
  }

  /// Visits every choice of such a list, those inside other choices too.
  func forEachChoice(_ visit: (EntityID, Requirement) -> Void) {
    forEachRequirementList { id, requirements in
      for requirement in requirements { requirement.forEachChoice { visit(id, $0) } }
    }
  }

  /// How many things there are to choose from; `nil` where some of them may count more than once: a domain or an
  /// outcome, which stands for all its competencies, and a credential that may be earned again.
  func countOfOptions(of choice: Requirement) -> Int? {
    var known = Set<RequirementKey>()
    var choices = 0
    for option in choice.from {
      guard let key = option.key else {
        choices += 1
        continue
      }
      if key.target.kind == .domain || key.target.kind == .outcome { return nil }
      if value(Credential.self, key.target)?.repeats?.value ?? false { return nil }
      known.insert(key)
    }
    return known.count + choices
  }
}

/// What a requirement asks for, so that two can be compared.
struct RequirementKey: Hashable {
  var target: EntityID
  var level: EntityID?
  var point: EntityID?
}

extension Requirement {
  /// `nil` for a choice.
  var key: RequirementKey? {
    target.map { RequirementKey(target: $0.target, level: level?.target, point: point?.target) }
  }

  fileprivate func forEachChoice(_ visit: (Requirement) -> Void) {
    if choose != nil { visit(self) }
    for option in from { option.forEachChoice(visit) }
  }
}
