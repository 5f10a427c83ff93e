import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A number of parts that a text announces, and another number of them that there is.
///
/// Between the number and the word only "major", "main" and the like may stand, and nothing such as "of the moon" after
/// it: eight lunar phases are no phases of the project. A part is called by the language's own word or by the district's
/// (`[terms]`).
///
/// Measured: 184 things with parts and the statements of 42 frameworks; no finding.
struct AnnouncedNumber: Rule {
  static let definition = DiagnosticDefinition(
    "TS4714", "consistency/announced-number", .quality(.warning),
    basis: [.principle(12), .seed("002", 1585, 1587, 1589, 1593)],
    page: DiagnosticPage(
      what: """
        A statement, or the purpose of a role, announces a number of parts (phases of an experience, steps of a pathway \
        or progression, points of a scale, responsibilities of a role, criteria of a rubric), and there are more or \
        fewer. The statement of the framework is read the same for its domains, outcomes and competencies.
        """,
      why: """
        A learner who is promised four phases looks for the fourth. Either it was lost, or the sentence was forgotten \
        when the parts changed, and then nobody knows what else was.
        """,
      next: "Correct the number, write the missing part, or leave the number out: the list shows how many there are.",
      waive: "When the number counts something else by the same word. In 184 things with parts the rule found none.",
      example: """
        [[experience]]
        id = "river-study"
        statement = "Learners go through four major phases."   # <-- three follow
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Experience.self, .phase, framework, &findings)
    judge(Pathway.self, .step, framework, &findings)
    judge(Progression.self, .step, framework, &findings)
    judge(Scale.self, .point, framework, &findings)
    judge(Role.self, .responsibility, framework, &findings) { $0.purpose }
    judge(Rubric.self, .criterion, framework, &findings)
    judgeWhole(framework, &findings)
  }

  private func judge<D: Declaration>(
    _ type: D.Type, _ part: Kind, _ framework: Framework, _ findings: inout Findings, also: (D) -> Text? = { _ in nil }
  ) {
    let search = AnnouncementSearch(framework, part)
    for (id, whole) in framework.each(type) where !whole.isRetired {
      for text in [whole.statement, also(whole)] {
        guard let text, let announced = search.first(in: text.value) else { continue }
        let parts = framework.parts[id, part]
        let counts = [parts.count, parts.count { !framework[$0].isRetired }]
        guard counts[0] > 0, !counts.contains(announced.number) else { continue }
        findings.report(
          .announced(announced.words, framework.named(id), counts[1]), about: id, at: text.span, help: .correctIt)
      }
    }
  }

  /// What the framework says of itself; people may mean those for learners, or those for adults.
  private func judgeWhole(_ framework: Framework, _ findings: inout Findings) {
    guard framework.layers.isEmpty, let statement = framework.manifest.framework.statement else { return }
    func judge<D: Declaration>(_ type: D.Type) {
      guard let announced = AnnouncementSearch(framework, D.kind).first(in: statement.value) else { return }
      let things = framework.each(type).filter { !$0.value.isRetired }
      let counts = Audience.allCases.map { audience in things.count { framework.audience(of: $0.id) == audience } }
      guard !things.isEmpty, announced.number != things.count, !counts.contains(announced.number) else { return }
      findings.report(
        .announced(announced.words, "framework", things.count), about: nil, at: statement.span, help: .correctIt)
    }
    judge(Domain.self)
    judge(Outcome.self)
    judge(Competency.self)
  }
}

extension String {
  fileprivate static func announced(_ words: String, _ whole: String, _ count: Int) -> String {
    "\(words) are announced, and the \(whole) has \(count)"
  }

  fileprivate static let correctIt = "is the number out of date, or is a part missing?"
}
