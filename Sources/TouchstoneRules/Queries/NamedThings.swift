import TouchstoneLanguage
import TouchstoneModel

/// Everything that requirements name, in choices too, and what stands behind it: what a credential asks for, what an
/// assessment or an experience is for, and the competency in which a skill or a target lies.
struct NamedThings {
  private(set) var things = EntitySet()
  private let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  mutating func insert(_ requirements: [Requirement]) {
    for requirement in requirements {
      if let target = requirement.target?.target { insert(target) }
      insert(requirement.from)
    }
  }

  mutating func insert(_ references: [Reference]) {
    for reference in references { insert(reference.target) }
  }

  mutating func insert(_ id: EntityID) {
    guard things.insert(id) else { return }
    if let competency = framework.competency(of: id), competency != id { things.insert(competency) }
    if let credential = framework.value(Credential.self, id) { insert(credential.requires) }
    if let assessment = framework.value(Assessment.self, id) { insert(assessment.subjects) }
    if let experience = framework.value(Experience.self, id) { insert(experience.subjects) }
  }

  /// Whether a competency is named, itself or by a domain or an outcome that stands for it.
  func hold(_ competency: EntityID) -> Bool {
    guard !things.contains(competency) else { return true }
    guard let value = framework.value(Competency.self, competency) else { return false }
    return value.domains.contains { things.contains($0.target) }
      || value.outcomes.contains { things.contains($0.target) }
  }
}
