import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A choice that offers what the same list asks of everybody.
struct OptionRequiredAnyway: Rule {
  static let definition = DiagnosticDefinition(
    "TS4307", "mastery/option-required-anyway", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 1504), .seed("002", 1159)],
    page: DiagnosticPage(
      what: """
        A choice names something that the list around it requires of every learner: the thing itself, or the whole \
        domain or outcome that it belongs to. An option at a higher level than what is required is left alone.
        """,
      why: """
        Every learner has met that part of the choice before choosing. Fewer things are really asked for than the list \
        says, and each school will read it in its own way.
        """,
      next: "Take the thing out of `from` and lower `choose` by one, or let it be a choice only.",
      waive: "Where the choice is meant to count what is required of all.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = ["math.ratios", { choose = 1, from = ["math.ratios", "math.data"] }]   # <-- required anyway
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachRequirementList { id, requirements in
      guard requirements.count > 1, requirements.contains(where: { $0.choose != nil }) else { return }
      var required: [EntityID: Int] = [:]
      for (position, requirement) in requirements.enumerated() {
        if let target = requirement.target?.target { required[target] = position }
      }
      for choice in requirements {
        for option in choice.from {
          guard let target = option.target,
            let position = required.position(holding: target.target, framework),
            framework.includes(option, in: requirements[position]), let other = requirements[position].target
          else { continue }
          findings.report(
            .requiredAnyway(framework.named(id), framework.named(target.target)), about: id, at: target.span,
            labels: [Label(other.span, "required of everybody here")], help: .takeOut)
        }
      }
    }
  }
}

extension [EntityID: Int] {
  /// Where a thing is required: itself, or a domain or an outcome that stands for it.
  fileprivate func position(holding id: EntityID, _ framework: Framework) -> Int? {
    if let position = self[id] { return position }
    guard let competency = framework.value(Competency.self, id) else { return nil }
    return competency.domains.lazy.compactMap { self[$0.target] }.first
      ?? competency.outcomes.lazy.compactMap { self[$0.target] }.first
  }
}

extension Framework {
  /// Whether whoever meets the requirement has met the option: its level and its point go no further.
  fileprivate func includes(_ option: Requirement, in requirement: Requirement) -> Bool {
    guard option.point == nil || option.point?.target == requirement.point?.target else { return false }
    guard let level = option.level?.target else { return true }
    guard let required = requirement.level?.target, let steps = steps(from: level, to: required) else { return false }
    return steps >= 0
  }
}

extension String {
  fileprivate static func requiredAnyway(_ asker: String, _ thing: String) -> String {
    "the \(asker) offers the \(thing) as a choice and requires it of everybody"
  }

  fileprivate static let takeOut =
    "take it out of the choice and lower the number by one, or leave it to the choice only"
}
