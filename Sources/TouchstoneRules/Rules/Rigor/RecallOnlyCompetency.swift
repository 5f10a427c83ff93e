import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency whose targets all stay at the first depth of their taxonomy.
struct RecallOnlyCompetency: Rule {
  static let definition = DiagnosticDefinition(
    "TS4503", "rigor/recall-only-competency", .quality(.warning),
    basis: [.principle(8), .seed("000", 127, 285, 1184, 1432), .seed("001", 619, 2329), .seed("004", 327, 420, 731)],
    page: DiagnosticPage(
      what: """
        A competency has two or more targets, each says its depth, and all of them stay at the first depth of their \
        taxonomy: recall, knowledge, remembering or retrieval.
        """,
      why: """
        Competency is the capacity to use knowledge where it is new. A learner who meets all these targets has shown \
        that it is remembered, not that it can be used.
        """,
      next:
        "Add a target that asks to apply, to explain or to decide; the competency's own statement often says which.",
      waive: "For a competency that is a foundation by design, where another one asks for its use.",
      example: """
        [[competency]]
        id = "ratios"
        statement = "Reason with ratios in new situations."

        [[target]]
        id = "ratios.names"
        statement = "Name the two quantities of a ratio."
        depth = 1

        [[target]]
        id = "ratios.tables"
        statement = "Complete a ratio table."
        depth = 1   # <-- recall again, and there is no third target
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let isFirst = framework.firstDepths()
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      let targets = framework.parts.all(.target, in: id).filter {
        !framework.declarations.targets[Int($0.index)].isRetired
      }
      guard targets.count > 1 else { continue }
      var depths: [EntityID] = []
      for target in targets {
        guard let depth = framework.declarations.targets[Int(target.index)].depth?.target, isFirst[Int(depth.index)]
        else { break }
        depths.append(depth)
      }
      guard depths.count == targets.count else { continue }
      let names = Set(depths).sorted().map(framework.depthName)
      findings.report(
        .recallOnly(framework.named(id), names), about: id, at: competency.idSpan, help: .askToUse(framework.people(id))
      )
    }
  }
}

extension Framework {
  /// Which depths are the first of a taxonomy that has more.
  fileprivate func firstDepths() -> [Bool] {
    var isFirst = Array(repeating: false, count: declarations.depths.count)
    for taxonomy in declarations.taxonomies.indices {
      let depths = parts[EntityID(.taxonomy, taxonomy), .depth]
      if depths.count > 1 { isFirst[Int(depths[0].index)] = true }
    }
    return isFirst
  }
}

extension String {
  fileprivate static func recallOnly(_ competency: String, _ depths: [String]) -> String {
    depths.count == 1
      ? "every target of the \(competency) stays at depth \(depths.listed()), the first of its taxonomy"
      : "every target of the \(competency) stays at the first depth of its taxonomy: \(depths.listed())"
  }

  fileprivate static func askToUse(_ people: String) -> String {
    "which target could ask \(people) to use this where it is new to them?"
  }
}
