import TouchstoneLanguage
import TouchstoneModel

/// What follows from changes without being written anywhere: what a target now requires by way of others, what a diploma
/// now certifies, which standards nobody takes up any more, which targets no assessment reaches.
struct DerivedChanges {
  let changes: [Change]

  init(_ correspondence: Correspondence) {
    var changes = ClosureChanges(correspondence).changes
    changes += AskedChanges(correspondence).changes
    changes += CoverageChanges(correspondence).changes
    changes += DepthChanges(correspondence).changes
    self.changes = changes
  }
}

/// Which standards competencies have taken up or let go, themselves or by the group that a standard belongs to.
private struct CoverageChanges {
  private(set) var changes: [Change] = []

  init(_ correspondence: Correspondence) {
    let old = correspondence.old
    let new = correspondence.new
    guard !old.declarations.standards.isEmpty, !new.declarations.standards.isEmpty else { return }
    let before = StandardCoverage(old)
    let after = StandardCoverage(new)
    for (index, standard) in old.declarations.standards.enumerated() {
      let thing = EntityID(.standard, index)
      guard let now = correspondence.new(of: thing), !standard.isRetired, !new[now].isRetired else { continue }
      let was = before.covered.contains(thing)
      let isNow = after.covered.contains(now)
      guard was != isNow else { continue }
      changes.append(
        Change(ChangeSubject(old: thing, new: now), was ? .coverageOpened : .coverageClosed))
    }
  }
}

/// Which targets assessments no longer reach in depth, or reach now.
private struct DepthChanges {
  private(set) var changes: [Change] = []

  init(_ correspondence: Correspondence) {
    var before = Self.depths(correspondence.old)
    var after = Self.depths(correspondence.new)
    for (id, target) in correspondence.old.each(Target.self) where target.depth != nil && !target.isRetired {
      guard let now = correspondence.match[old: id]?.new, let value = correspondence.new.value(Target.self, now),
        value.depth != nil, !value.isRetired
      else { continue }
      let reached = Self.isReached(id, &before)
      let isReached = Self.isReached(now, &after)
      guard reached != isReached else { continue }
      var change = Change(ChangeSubject(old: id, new: now), isReached ? .depthReached : .depthLost)
      change.before = target.depth.map { ChangedValue(.thing($0.target), $0.span) }
      change.after = value.depth.map { ChangedValue(.thing($0.target), $0.span) }
      changes.append(change)
    }
  }

  private static func depths(_ framework: Framework) -> ReachedDepths {
    var depths = ReachedDepths(framework)
    for (id, assessment) in framework.each(Assessment.self) where !assessment.isRetired {
      depths.add(id, for: assessment.subjects, depth: assessment.depth)
    }
    return depths
  }

  /// Whether some assessment is for it, and none is known to stay too shallow.
  private static func isReached(_ target: EntityID, _ depths: inout ReachedDepths) -> Bool {
    depths.reach(of: target) != nil && depths.deepest(below: target) == nil
  }
}
