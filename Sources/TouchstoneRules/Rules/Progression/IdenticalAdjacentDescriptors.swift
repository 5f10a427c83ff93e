import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two levels, one after the other, described in the same words.
///
/// Measured: 319 pairs of neighbouring levels in 42 frameworks; one finding, right, in a story that is written to fail.
struct IdenticalAdjacentDescriptors: Rule {
  static let definition = DiagnosticDefinition(
    "TS4215", "progression/identical-adjacent-descriptors", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 1384, 1478), .seed("001", 2461, 4113)],
    page: DiagnosticPage(
      what: "A competency or skill describes two levels, one after the other, in the same words.",
      why: """
        The continuum should tell a learner what grows from one level to the next. Here it says that nothing does, and \
        two teachers will place the same work at different levels.
        """,
      next: """
        Say what is new at the higher level: a harder setting, more independence, a longer argument. If nothing is, \
        leave the level out and shorten the span.
        """,
      waive: """
        Where the same expectation is met again on purpose, and the targets of the two levels differ. In 319 pairs \
        of levels the rule found one, in a story that is written to fail.
        """,
      example: """
        [[competency]]
        id = "ratios"
        levels.6 = "Uses a ratio in a familiar setting."
        levels.7 = "Uses a ratio in a familiar setting."   # <-- what has changed?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let labels = DescriptorLabels(framework)
    check(Competency.self, labels, framework, &findings)
    check(Skill.self, labels, framework, &findings)
  }

  private func check<D: DescribesProficiency>(
    _ type: D.Type, _ labels: DescriptorLabels, _ framework: Framework, _ findings: inout Findings
  ) {
    for (id, declaration) in framework.each(type) where !declaration.isRetired {
      let entries = declaration.levels
      guard entries.count > 1 else { continue }
      for (lower, upper) in framework.neighbours(entries, where: { $0.descriptor != nil }) {
        guard let before = entries[lower].descriptor, let after = entries[upper].descriptor,
          before.value.readsLike(after.value), !labels.contains(after.value)
        else { continue }
        findings.report(
          .same(framework.levelNames([entries[lower].level.target, entries[upper].level.target]), framework.named(id)),
          about: id, at: after.span, labels: [Label(before.span, "the same words")],
          help: .sayWhatGrows(framework.person(id)))
      }
    }
  }
}

extension String {
  fileprivate static func same(_ levels: String, _ subject: String) -> String {
    "\(levels) of the \(subject) are described in the same words"
  }

  fileprivate static func sayWhatGrows(_ person: String) -> String {
    "what can \(person) do at the higher level that was not asked before?"
  }
}
