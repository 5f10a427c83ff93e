import TouchstoneLanguage
import TouchstoneModel

/// What moderations have looked at.
///
/// ```toml
/// [[moderation]]
/// id = "spring"
/// covers = [{ criterion = "math.ratios.model" }]   # <-- and so the rubric math.ratios
/// ```
struct ModeratedThings {
  private var covered = EntitySet()
  /// The competencies of which some part was covered.
  private var touched = EntitySet()

  init(_ framework: Framework) {
    for moderation in framework.own(Moderation.self) where !moderation.isRetired {
      for reference in moderation.covers { cover(reference.target, framework) }
    }
  }

  /// Whether something was looked at: itself, through something judged by it, or by way of what it is for.
  func contains(_ id: EntityID, for subjects: [Reference], _ framework: Framework) -> Bool {
    covered.contains(id)
      || subjects.contains { subject in
        covered.contains(subject.target) || touched.contains(subject.target)
          || covered.contains(framework.whole(of: subject.target))
      }
  }

  /// The rubrics that none of them looked at, among those for the same people most of which were.
  ///
  /// Those who take some rubrics each year are on their way; where most have had their turn, the rest may be forgotten.
  func forgottenRubrics(_ framework: Framework) -> [(id: EntityID, value: Rubric)] {
    framework.byAudience(Rubric.self).flatMap { _, rubrics in
      let open = rubrics.filter { !contains($0.id, for: $0.value.subjects, framework) }
      guard (rubrics.count - open.count) * 2 > rubrics.count else { return [(id: EntityID, value: Rubric)]() }
      // One without criteria is asked for those first.
      return open.filter { $0.value.isExpectedComplete && !framework.parts[$0.id, .criterion].isEmpty }
    }
  }

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
