import TouchstoneLanguage
import TouchstoneModel

/// How many pieces of evidence are asked for, level by level, with what a thing takes from those above it.
struct SwiftEvidence {
  private let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  /// A number for every level where one is known, or a single one where all are the same.
  func counts(of thing: EntityID) -> [(level: EntityID?, count: Int)] {
    let levels = levels(of: thing)
    var counts: [(level: EntityID?, count: Int)] = []
    for level in levels {
      if let count = framework.evidenceMinimum(of: thing, at: level) { counts.append((level, count)) }
    }
    if let first = counts.first, counts.count == levels.count, counts.allSatisfy({ $0.count == first.count }) {
      return [(nil, first.count)]
    }
    return counts
  }

  /// A target has one level; other things speak about a list of them.
  private func levels(of thing: EntityID) -> [EntityID] {
    if thing.kind == .target, let level = framework.value(Target.self, thing)?.level { return [level.target] }
    return framework.continuum(of: thing)?.levels ?? []
  }
}
