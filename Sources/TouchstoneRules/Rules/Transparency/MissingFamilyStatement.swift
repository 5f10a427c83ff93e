import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that says nothing to families, where others do.
struct MissingFamilyStatement: Rule {
  static let definition = DiagnosticDefinition(
    "TS4806", "transparency/missing-family-statement", .quality(.info),
    basis: [.principle(2), .principle(12), .seed("000", 660, 1378, 1549), .seed("001", 1935)],
    page: DiagnosticPage(
      what: "Other competencies have a `family_statement`; this one has none.",
      why: """
        Families help best when they can read what their child is working on. A page with words of the trade speaks \
        only to those who know them.
        """,
      next: "Say it in `family_statement` as you would across a kitchen table.",
      waive: "While the texts for families are being written.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        family_statement = "Compares prices, speeds and recipes, and explains how."

        [[competency]]
        id = "math.data"   # <-- and what does a family read here?
        statement = "Argue from data."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.own(Competency.self).contains(where: { !$0.isRetired && $0.familyStatement != nil }) else { return }
    for (id, competency) in framework.each(Competency.self)
    where competency.familyStatement == nil && competency.isExpectedComplete {
      guard framework.audience(of: id) == .graduate else { continue }
      findings.report(
        .silent(framework.named(id)), about: id, at: competency.idSpan,
        help: "say it in `family_statement`, without words of the trade")
    }
  }
}

extension String {
  fileprivate static func silent(_ competency: String) -> String {
    "the \(competency) has no statement for families yet"
  }
}
