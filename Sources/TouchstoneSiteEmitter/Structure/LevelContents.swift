import TouchstoneLanguage
import TouchstoneModel

/// What is learned at each level: competency by competency, the targets there.
struct LevelContents: Sendable {
  /// What a competency holds at a level.
  struct Entry: Sendable {
    var competency: Int
    var targets: [EntityID] = []
  }

  /// By level; in each the competencies in their order.
  private var entries: [[Entry]]

  init(_ framework: Framework) {
    let declarations = framework.declarations
    var found: [Found] = []
    for index in 0..<framework.ownCounts[Kind.competency.position] {
      let competency = declarations.competencies[index]
      guard !competency.isRetired else { continue }
      for entry in competency.levels { found.append(Found(entry.level.target, competency: index, target: -1)) }
    }
    for index in 0..<framework.ownCounts[Kind.target.position] {
      guard !declarations.targets[index].isRetired, let level = declarations.targets[index].level,
        let competency = framework.competency(of: EntityID(.target, index))
      else { continue }
      found.append(Found(level.target, competency: Int(competency.index), target: index))
    }
    found.sort()
    entries = Array(repeating: [], count: declarations.levels.count)
    for one in found where one.level.kind == .level && entries.indices.contains(Int(one.level.index)) {
      let level = Int(one.level.index)
      if entries[level].last?.competency != one.competency {
        entries[level].append(Entry(competency: one.competency))
      }
      if one.target >= 0 { entries[level][entries[level].count - 1].targets.append(EntityID(.target, one.target)) }
    }
  }

  /// A level that a competency or one of its targets names.
  private struct Found: Comparable {
    var level: EntityID
    var competency: Int
    /// Negative for the competency itself.
    var target: Int

    init(_ level: EntityID, competency: Int, target: Int) {
      self.level = level
      self.competency = competency
      self.target = target
    }

    static func < (left: Found, right: Found) -> Bool {
      (left.level, left.competency, left.target) < (right.level, right.competency, right.target)
    }
  }

  /// The competencies with something at a level.
  subscript(_ level: EntityID) -> [Entry] {
    level.kind == .level && entries.indices.contains(Int(level.index)) ? entries[Int(level.index)] : []
  }
}
