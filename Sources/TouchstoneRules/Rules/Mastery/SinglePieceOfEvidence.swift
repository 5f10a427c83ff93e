import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency for which one piece of evidence is enough, whatever the level.
struct SinglePieceOfEvidence: Rule {
  static let definition = DiagnosticDefinition(
    "TS4302", "mastery/single-piece-of-evidence", .quality(.info),
    basis: [
      .principle(11), .principle(16), .seed("000", 285, 1482), .seed("001", 44, 866, 1450), .seed("004", 349, 647),
    ],
    page: DiagnosticPage(
      what: """
        Wherever a competency says how many pieces of evidence are asked for, it says one. A competency with several \
        skills or targets is left alone, since each of them asks for its own piece.
        """,
      why: """
        One task is one day and one kind of work. A learner who was ill, or who was lucky, is judged by it; several \
        pieces, shown in different ways, say more.
        """,
      next: "Ask for two or three, at least at the later levels, and let them be of different kinds.",
      waive: "Where the one piece is large and made over a long time, such as a portfolio or a capstone.",
      example: """
        [[competency]]
        id = "ratios"
        evidence_min = 1   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      let places = competency.evidencePlaces
      guard let first = places.first, places.allSatisfy({ $0.value == 1 }),
        framework.parts.all(.skill, in: id).count + framework.parts.all(.target, in: id).count < 2
      else { continue }
      findings.report(.single(framework.named(id)), about: id, at: first.span, help: .askForMore)
    }
  }
}

extension Competency {
  /// Every number of pieces that it asks for, where it asks for any.
  fileprivate var evidencePlaces: [Located<Int>] {
    let minimum = evidenceMinimum.map { minimum in
      ([minimum.all].compactMap(\.self) + minimum.byLevel.map(\.count)).map { Located($0, minimum.span) }
    }
    return ((minimum ?? []) + levels.compactMap(\.evidenceMinimum)).filter { $0.value > 0 }
  }
}

extension String {
  fileprivate static func single(_ competency: String) -> String {
    "one piece of evidence is enough for the \(competency)"
  }

  fileprivate static let askForMore = "would two or three pieces, shown in different ways, say more?"
}
