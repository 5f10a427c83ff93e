import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A target answers what a learner asks: what is it, why does it matter, what does good work look like, how can I
  /// show it, and what comes first.
  mutating func targetPage(_ id: EntityID, _ target: Target) -> OutputFile {
    let whole = framework.competency(of: id)
    return page(outline(id, trail: trail(above: id))) { page in
      page.opening(id) { page in
        guard let level = target.level else { return }
        page.markup(" · ")
        page.link(level.target)
      }
      page.statement(id)
      page.learnerStatement(target.learnerStatement, of: id)
      page.targetFacts(target, id)
      page.targetWhy(target, id, whole)
      if let know = page.edition.wording(target.know, "know", of: id) {
        page.section("know", page.phrases.headings.know) { $0.prose(know) }
      }
      page.targetProficiency(target, id, whole)
      page.show(target, id, whole)
      page.targetPrerequisites(target, id)
      page.standards(target.standards)
      page.connections(id)
      page.origin(id)
    }
  }

  private mutating func targetFacts(_ target: Target, _ id: EntityID) {
    let isFoundational = target.foundational?.value == true
    let isTerminal = target.terminal?.value == true
    guard target.level != nil || target.depth != nil || isFoundational || isTerminal else { return }
    markup("<dl class=\"facts\">\n")
    if let level = target.level?.target {
      markup("<div><dt>")
      sayKind(.level)
      markup("</dt><dd>")
      link(level)
      markup("</dd></div>\n")
      if let value = edition.site.level(level), !value.grades.isEmpty {
        fact(gradesPhrase(value.grades.count)) {
          $0.list(ofWords: $0.edition.wordings(value.grades, "grades", of: level))
        }
      }
    }
    if let depth = target.depth?.target {
      markup("<div><dt>")
      sayKind(.depth)
      markup("</dt><dd>")
      link(depth)
      markup("</dd></div>\n")
    }
    if isFoundational { fact(phrases.facts.foundational) { $0.say($0.phrases.facts.foundationalYes) } }
    if isTerminal { fact(phrases.facts.terminal) { $0.say($0.phrases.facts.terminalYes) } }
    markup("</dl>\n")
  }

  private mutating func targetWhy(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    if let why = edition.wording(target.why, "why", of: id) { return self.why(why) }
    let inherited = whole.flatMap { edition.site.competency($0)?.why }
    why(whole.flatMap { edition.wording(inherited, "why", of: $0) })
  }

  /// The points of the target, or else of its competency, and the levels just before and after.
  private mutating func targetProficiency(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    let competency = whole.flatMap { edition.site.competency($0) }
    let scale = framework.scale(of: id)
    section("proficiency", phrases.headings.proficiency) { page in
      if !target.points.isEmpty {
        page.pointList(target.points, of: id, scale: scale)
      } else if let whole, let competency, !competency.points.isEmpty {
        page.inheritedFrom(whole)
        page.pointList(competency.points, of: whole, scale: scale)
      }
      let hasSteps = page.levelSteps(target, whole, competency)
      if target.points.isEmpty && competency?.points.isEmpty != false && !hasSteps { page.notYetWritten() }
    }
  }

  private mutating func inheritedFrom(_ competency: EntityID) {
    markup("<p class=\"quiet\">")
    say(phrases.labels.fromCompetency)
    markup(" ")
    link(competency)
    markup("</p>\n")
  }

  /// The competency's words for the target's level and for its neighbours, one step away.
  private mutating func levelSteps(_ target: Target, _ whole: EntityID?, _ competency: Competency?) -> Bool {
    guard let whole, let competency, let level = target.level?.target else { return false }
    let entries = inOrder(competency.levels)
    guard let here = entries.firstIndex(where: { $0.level.target == level }) else { return false }
    if target.points.isEmpty && competency.points.isEmpty { inheritedFrom(whole) }
    markup("<div class=\"steps\">\n")
    for index in max(0, here - 1)...min(entries.count - 1, here + 1) {
      let headings = phrases.headings
      let heading = index < here ? headings.oneLevelBefore : index > here ? headings.oneLevelOn : headings.thisLevel
      markup(index == here ? "<div class=\"here\">\n<h3>" : "<div>\n<h3>")
      say(heading)
      markup(": ")
      link(entries[index].level.target)
      markup("</h3>\n")
      descriptor(entries[index], of: whole)
      markup("</div>\n")
    }
    markup("</div>\n")
    return true
  }

  private mutating func show(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    section("show", phrases.headings.show) { page in
      if let performance = page.edition.wording(target.performance, "do", of: id) {
        page.prose(performance)
      } else {
        page.notYetWritten()
      }
      if let count = page.framework.evidenceMinimum(of: id, at: target.level?.target), count > 0 {
        page.markup("<p>")
        page.say(page.phrases.facts.evidence)
        page.markup(": ")
        page.evidence(count)
        page.markup(".</p>\n")
      }
      page.rubricLinks(id, whole)
    }
  }

  /// The rubrics by which work on the target is judged: its own and its competency's.
  private mutating func rubricLinks(_ id: EntityID, _ whole: EntityID?) {
    let references = edition.site.references
    let entries = Array(references[id]) + (whole.map { Array(references[$0]) } ?? [])
    let rubrics = entries.filter { $0.from.kind == .rubric && $0.field == "for" }.map(\.from)
      .filter { !edition.name(of: $0).isRetired }
    guard !rubrics.isEmpty else { return }
    markup("<p>")
    say(phrases.headings.rubrics)
    markup(": ")
    links(rubrics)
    markup("</p>\n")
  }

  private mutating func targetPrerequisites(_ target: Target, _ id: EntityID) {
    if target.requires.isEmpty && target.buildsOn.isEmpty && target.alongside.isEmpty {
      let hasBack = edition.site.references[id].contains {
        $0.field == "requires" || $0.field == "builds_on" || $0.field == "alongside"
      }
      if !hasBack {
        section("prerequisites", phrases.headings.prerequisites) { page in
          page.markup("<p class=\"quiet\">")
          page.say(page.phrases.labels.nothingFirst)
          page.markup("</p>\n")
        }
        return
      }
    }
    prerequisites(target, id)
  }
}
