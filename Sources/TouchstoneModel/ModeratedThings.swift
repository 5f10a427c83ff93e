public import TouchstoneLanguage

/// What moderations have looked at.
///
/// ```toml
/// [[moderation]]
/// id = "spring"
/// covers = [{ criterion = "math.ratios.model" }]   # <-- and so the rubric math.ratios
/// ```
public struct ModeratedThings: Sendable {
  private var covered = EntitySet()
  /// The competencies of which some part was covered.
  private var touched = EntitySet()

  public init(_ framework: Framework) {
    for moderation in framework.own(Moderation.self) where !moderation.isRetired {
      for reference in moderation.covers { cover(reference.target, framework) }
    }
  }

  /// Whether something was looked at: itself, through something judged by it, or by way of what it is for.
  public func contains(_ id: EntityID, for subjects: [Reference], _ framework: Framework) -> Bool {
    covered.contains(id)
      || subjects.contains { subject in
        covered.contains(subject.target) || touched.contains(subject.target)
          || covered.contains(framework.whole(of: subject.target))
      }
  }

  /// Whether a moderation names the thing itself, or a criterion of a rubric or what an assessment is judged by.
  public func names(_ id: EntityID) -> Bool { covered.contains(id) }

  private mutating func cover(_ target: EntityID, _ framework: Framework) {
    covered.insert(target)
    switch target.kind {
    case .criterion:
      if let rubric = framework[target].parent { covered.insert(rubric) }
    case .assessment:
      if let rubric = framework.value(Assessment.self, target)?.rubric { covered.insert(rubric.target) }
    default: touched.insert(framework.whole(of: target))
    }
  }
}
