import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A skill: what it is part of, what proficiency looks like, and its targets.
  mutating func skillPage(_ id: EntityID, _ skill: Skill) -> OutputFile {
    let targets = framework.parts.all(.target, in: id)
    let trail = trail(above: id)
    let depth = trail.count { if case .thing(let above) = $0 { above.kind == .skill } else { false } }
    return page(outline(id, trail: trail)) { page in
      page.opening(id, kindDepth: depth)
      page.statement(id)
      page.learnerStatement(skill.learnerStatement, of: id)
      page.continuum(skill, id)
      page.points(skill.points, of: id, scale: page.framework.scale(of: id))
      page.skills(page.framework.parts[id, .skill])
      page.targets(targets, of: id)
      page.rubrics(of: id)
      page.prerequisites(skill, id, parts: targets)
      page.standards(skill.standards, parts: targets)
      page.family(skill.familyStatement, of: id)
      page.connections(id)
      page.origin(id)
    }
  }

  /// The way to a part: the domain, the competency, the skills.
  func trail(above id: EntityID) -> [Step] {
    var above: [EntityID] = []
    var current = edition.site.parent(of: id)
    while let here = current {
      above.append(here)
      current = edition.site.parent(of: here)
    }
    var trail: [Step] = []
    if let competency = above.last.flatMap({ edition.site.competency($0) }) {
      if let domain = competency.domains.first?.target, edition.site.isOwn(domain) {
        trail.append(.thing(domain))
      } else {
        trail.append(.list(.competency))
      }
    }
    return trail + above.reversed().map { .thing($0) }
  }
}
