import TouchstoneLanguage
import TouchstoneModel

/// The competencies that something names: by themselves, by a part of them, by a domain or by an outcome.
///
/// ```toml
/// [[role]]
/// id = "learner-coach"
/// requires = ["coaching.feedback", { domain = "relationships" }]   # <-- one, and every one of a domain
/// ```
struct CompetencyCover {
  private var named = EntitySet()

  var isEmpty: Bool { named.isEmpty }

  mutating func insert(_ id: EntityID, _ framework: Framework) {
    named.insert(framework.whole(of: id))
  }

  mutating func insert(_ references: [Reference], _ framework: Framework) {
    for reference in references { insert(reference.target, framework) }
  }

  /// What requirements name, in choices too; an assessment or an experience stands for what it is for.
  mutating func insert(_ requirements: [Requirement], _ framework: Framework) {
    framework.forEachThingAsked(by: requirements) { named.insert($0) }
  }

  func contains(_ id: EntityID, _ competency: Competency) -> Bool {
    named.contains(id) || competency.domains.contains { named.contains($0.target) }
      || competency.outcomes.contains { named.contains($0.target) }
  }
}
