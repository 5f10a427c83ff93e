import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level at which no target goes beyond recall and comprehension.
struct RecallOnlyLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4504", "rigor/recall-only-level", .quality(.warning),
    basis: [.principle(2), .principle(8), .seed("000", 1188, 1196, 1198, 1209, 1220, 1248), .seed("004", 354, 647)],
    page: DiagnosticPage(
      what: """
        Three or more targets stand at a level, each says its depth, and none goes beyond recall and comprehension: \
        beyond depth 1 of Webb's scheme, the first two of Bloom's or Marzano's, the first of a scheme of your own.
        """,
      why: """
        Learners who are at this level, often those who have gaps to fill, only memorize, while others apply and \
        create. Deeper learning is for everyone, at every step of the way.
        """,
      next: "Add a target at this level that asks learners to use what they know: a small project is enough.",
      waive: "For a level that learners pass within weeks.",
      example: """
        [[competency]]
        id = "ratios"
        statement = "Reason with ratios in new situations."
        target = [
          { id = "names", statement = "Name the two quantities.", level = 6, depth = "bloom.remember" },
          { id = "tables", statement = "Read a ratio table.", level = 6, depth = "bloom.understand" },
          { id = "units", statement = "Say the unit of a rate.", level = 6, depth = 1 },   # <-- all three are recall
        ]
        """))

  /// With fewer targets a level is only beginning.
  private static let enough = 3

  func check(_ framework: Framework, _ findings: inout Findings) {
    let isRecall = framework.recallDepths()
    var counts = Array(repeating: 0, count: framework.declarations.levels.count)
    var goesBeyond = Array(repeating: false, count: counts.count)
    for target in framework.own(Target.self) where !target.isRetired {
      guard let level = target.level.map({ Int($0.target.index) }) else { continue }
      counts[level] += 1
      // What says no depth may well go beyond.
      goesBeyond[level] = goesBeyond[level] || !(target.depth.map { isRecall[Int($0.target.index)] } ?? false)
    }
    for (id, level) in framework.each(Level.self) where !level.isRetired {
      let index = Int(id.index)
      guard counts[index] >= RecallOnlyLevel.enough, !goesBeyond[index] else { continue }
      findings.report(
        .recallOnly(counts[index], framework.levelName(id)), about: id, at: level.idSpan, help: .addDeeper)
    }
  }
}

extension Framework {
  /// Which depths are recall or comprehension, in whatever words their taxonomy has for them.
  fileprivate func recallDepths() -> [Bool] {
    var isRecall = Array(repeating: false, count: declarations.depths.count)
    for (index, taxonomy) in declarations.taxonomies.enumerated() {
      let count = ["bloom", "bloom-1956", "marzano"].contains(taxonomy.id) ? 2 : 1
      let depths = parts[EntityID(.taxonomy, index), .depth]
      guard depths.count > count else { continue }
      for depth in depths.prefix(count) { isRecall[Int(depth.index)] = true }
    }
    return isRecall
  }
}

extension String {
  fileprivate static func recallOnly(_ count: Int, _ level: String) -> String {
    "none of the \(count) targets at level \(level) goes beyond recall and comprehension"
  }

  fileprivate static let addDeeper = "what could learners at this level do with what they know?"
}
