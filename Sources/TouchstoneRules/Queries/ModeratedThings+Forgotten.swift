import TouchstoneLanguage
import TouchstoneModel

extension ModeratedThings {
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
}
