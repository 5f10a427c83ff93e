import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One thing asked for twice in a list, or offered twice in a choice.
struct RepeatedRequirement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4306", "mastery/repeated-requirement", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 1504), .seed("002", 1159)],
    page: DiagnosticPage(
      what: """
        A list of requirements, or a choice, names the same thing twice with the same level and the same point. One \
        thing at two levels is left alone.
        """,
      why: """
        A learner counts what is asked for and what there is to choose from. Where one thing stands there twice, the \
        count is wrong, and often another thing was meant.
        """,
      next: "Take the second one out, or name the thing that was meant.",
      waive: "Where two lists were joined on purpose and each is to stay readable by itself.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = [{ choose = 2, from = ["arts.music", "arts.dance", "arts.music"] }]   # <-- music a second time
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachRequirementList { id, requirements in check(requirements, of: id, framework, &findings) }
  }

  private func check(
    _ requirements: [Requirement], of id: EntityID, _ framework: Framework, _ findings: inout Findings
  ) {
    var first: [RequirementKey: Int] = [:]
    for (position, requirement) in requirements.enumerated() {
      check(requirement.from, of: id, framework, &findings)
      guard let key = requirement.key, let target = requirement.target else { continue }
      guard let other = first[key].flatMap({ requirements[$0].target }) else {
        first[key] = position
        continue
      }
      findings.report(
        .repeated(framework.named(id), framework.named(key.target)), about: id, at: target.span,
        labels: [Label(other.span, "named here already")], help: .takeOut)
    }
  }
}

extension String {
  fileprivate static func repeated(_ asker: String, _ thing: String) -> String {
    "the \(asker) names the \(thing) twice in one list"
  }

  fileprivate static let takeOut = "take this one out, or name what was meant here"
}
