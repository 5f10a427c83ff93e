import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency with no targets, no skills and no description of its own, where others have targets or skills.
struct CompetencyWithoutTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4008", "structure/competency-without-target", .quality(.warning),
    basis: [.principle(10), .principle(16), .seed("000", 115, 1374, 2068), .seed("001", 741, 820)],
    page: DiagnosticPage(
      what: """
        Other competencies for the same people have learning targets or skills. This one has none, and does not describe \
        any level or point of the scale itself either.
        """,
      why: """
        A learner cannot work on a competency as a whole. Targets and skills are the steps that can be taught this \
        month, shown, and ticked off.
        """,
      next: "Add the three to six skills or targets that it consists of, or describe its levels under `levels`.",
      waive: "While the competency is being written.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."

        [[target]]
        id = "math.ratios.unit-rate"
        statement = "Find and use a unit rate."

        [[competency]]
        id = "math.data"   # <-- no target, no skill, no words for a level
        statement = "Ask a question and answer it with data."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (audience, competencies) in framework.byAudience(Competency.self) {
      let bare = competencies.filter { framework.parts[$0.id].allSatisfy(framework.isRetiredPart) }
      guard bare.count < competencies.count else { continue }
      for (id, competency) in bare
      where competency.isExpectedComplete && competency.levels.isEmpty && competency.points.isEmpty {
        findings.report(
          .bare(framework.named(id)), about: id, at: competency.idSpan,
          help: "write the first target: one step towards it that \(audience.person) can show")
      }
    }
  }
}

extension Framework {
  fileprivate func isRetiredPart(_ id: EntityID) -> Bool {
    id.kind == .target ? declarations.targets[Int(id.index)].retired != nil : self[id].retired != nil
  }
}

extension String {
  fileprivate static func bare(_ competency: String) -> String {
    "the \(competency) has no learning targets or skills yet"
  }
}
