import TouchstoneLanguage
import TouchstoneModel

/// The targets of a competency or a skill, level by level.
extension PageWriter {
  mutating func targets(_ targets: [EntityID], of whole: EntityID) {
    guard !targets.isEmpty else { return }
    let groups = byLevel(targets)
    let hasLevels = groups.contains { $0.level != nil }
    section("targets", hasLevels ? phrases.headings.targets : phrases.headings.otherTargets) { page in
      for (level, targets) in groups {
        if hasLevels {
          page.markup("<div class=\"rung\">\n<h3>")
          if let level { page.link(level) } else { page.say(page.phrases.headings.withoutLevel) }
          page.markup("</h3>\n")
        }
        page.markup("<ul class=\"items\">\n")
        for target in targets { page.targetItem(target, in: whole) }
        page.markup(hasLevels ? "</ul>\n</div>\n" : "</ul>\n")
      }
    }
  }

  /// Targets from the first level to the last; those without a level at the end.
  func byLevel(_ targets: [EntityID]) -> [(level: EntityID?, targets: [EntityID])] {
    let levels = framework.levels
    func order(_ level: EntityID?) -> Int { level.map { levels.position(of: $0) ?? 0 } ?? Int.max }
    let placed = targets.map { (level: edition.site.level(ofTarget: $0), target: $0) }
      .sorted { (order($0.level), $0.target) < (order($1.level), $1.target) }
    var groups: [(level: EntityID?, targets: [EntityID])] = []
    for (level, target) in placed {
      if groups.isEmpty || groups[groups.count - 1].level != level { groups.append((level, [])) }
      groups[groups.count - 1].targets.append(target)
    }
    return groups
  }

  private mutating func targetItem(_ id: EntityID, in whole: EntityID) {
    guard let target = edition.site.target(id) else { return }
    markup("<li>")
    link(id)
    if let text = edition.statementBesideName(of: id) {
      markup(": ")
      inline(text)
    }
    let isFoundational = target.foundational?.value == true
    let parent = target.parent == whole ? nil : target.parent
    if target.depth != nil || isFoundational || parent != nil {
      markup("<p class=\"quiet\">")
      if let depth = target.depth {
        sayKind(.depth)
        markup(" ")
        name(depth.target)
      }
      if isFoundational {
        markup(target.depth == nil ? "" : " · ")
        say(phrases.facts.foundationalYes)
      }
      if let parent {
        markup(target.depth == nil && !isFoundational ? "" : " · ")
        link(parent)
      }
      markup("</p>\n")
    }
    markup("</li>\n")
  }
}
