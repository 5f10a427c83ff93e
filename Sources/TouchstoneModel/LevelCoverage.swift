public import TouchstoneLanguage

/// At which levels each competency promises or says anything.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// span = { from = 4, to = 6 }   # <-- at 4, 5 and 6
/// levels.8 = "Uses a unit rate."   # <-- and at 8
/// ```
public struct LevelCoverage: Sendable {
  /// By the competency's index: stretches of positions in its continuum, in no order; they may overlap.
  private var stretches: [[ClosedRange<Int>]]
  /// By the level's index, whether anything at all is promised or said there.
  private var used: [Bool]

  public init(_ framework: Framework) {
    let use = framework.levelUse
    stretches = Array(repeating: [], count: framework.own(Competency.self).count)
    used = Array(repeating: false, count: framework.declarations.levels.count)
    var all: [String: [ClosedRange<Int>]] = [:]
    for (id, competency) in framework.each(Competency.self) where !competency.isRetired {
      let own = use[id].compactMap { framework.levels.position(of: $0) }.map { $0...$0 }
      stretches[Int(id.index)] = own + (framework.promise(of: id).map { [$0.positions] } ?? [])
      all[framework.continuum(of: id)?.name ?? "", default: []] += stretches[Int(id.index)]
    }
    for continuum in framework.levels.continua {
      let covered = LevelCoverage.covered(all[continuum.name] ?? [], of: continuum)
      for (level, isCovered) in zip(continuum.levels, covered) where isCovered { used[Int(level.index)] = true }
    }
  }

  /// The stretches of a competency; empty where it names no level.
  public subscript(_ competency: EntityID) -> [ClosedRange<Int>] { stretches[Int(competency.index)] }

  /// Whether any competency promises or says anything at a level.
  public func isUsed(_ level: EntityID) -> Bool { used[Int(level.index)] }

  /// For each position of a continuum, whether one of the stretches covers it.
  public static func covered(
    _ stretches: some Sequence<ClosedRange<Int>>, of continuum: LevelIndex.Continuum
  ) -> [Bool] {
    let count = continuum.levels.count
    var changes = Array(repeating: 0, count: count + 1)
    for stretch in stretches where stretch.lowerBound < count {
      changes[stretch.lowerBound] += 1
      changes[min(stretch.upperBound, count - 1) + 1] -= 1
    }
    var open = 0
    return changes.dropLast().map { change in
      open += change
      return open > 0
    }
  }
}
