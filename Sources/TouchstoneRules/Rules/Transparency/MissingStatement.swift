import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule, a way or an offer without a sentence that explains it, where most of its kind have one.
struct MissingStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4810", "transparency/missing-statement", .quality(.info),
    basis: [.principle(12), .seed("000", 660, 1545, 1629), .seed("001", 1454, 1935)],
    page: DiagnosticPage(
      what: """
        Most of the framework's rules of advancement say in a `statement` what they mean, and this one does not. The \
        same is asked of graduations, pathways, credentials, supports, experiences, assessments and ways of grading.
        """,
      why: """
        A list of fields tells a learner or a grandfather little. One sentence tells them what it means for them.
        """,
      next: "Say it in one `statement`, as you would say it to a family.",
      waive: "Where the title says it all.",
      example: """
        [[advancement]]
        id = "by-level"
        statement = "You move on when two pieces of work are proficient."

        [[advancement]]
        id = "by-credit"
        statement = "A credit stands for every competency of its domain."

        [[advancement]]
        id = "by-unit"   # <-- what does this rule mean for a learner?
        scope = "unit"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    judge(Advancement.self, framework, &findings)
    judge(Graduation.self, framework, &findings)
    judge(Pathway.self, framework, &findings)
    judge(Credential.self, framework, &findings)
    judge(Support.self, framework, &findings)
    judge(Experience.self, framework, &findings)
    judge(Assessment.self, framework, &findings)
    judge(Grading.self, framework, &findings)
  }

  private func judge<D: Declaration>(_ type: D.Type, _ framework: Framework, _ findings: inout Findings) {
    for (audience, things) in framework.byAudience(type) {
      let explained = things.count { $0.value.statement != nil }
      guard explained * 2 > things.count, explained < things.count else { continue }
      for (id, declaration) in things where declaration.statement == nil && declaration.isExpectedComplete {
        findings.report(
          .unexplained(framework.named(id)), about: id, at: declaration.idSpan,
          help: "say in one sentence, under `statement`, what it means for \(audience.person)")
      }
    }
  }
}

extension String {
  fileprivate static func unexplained(_ thing: String) -> String {
    "the \(thing) has no sentence that explains it, as others of its kind have"
  }
}
