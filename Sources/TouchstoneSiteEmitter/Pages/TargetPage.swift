import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A target answers the six questions that a learner asks: what is it, at which level, why does it matter, what does
  /// proficiency look like, how can I show it, and what can I do when I am stuck.
  mutating func targetPage(_ id: EntityID, _ target: Target) -> OutputFile {
    let whole = framework.competency(of: id)
    return page(outline(id, trail: trail(above: id))) { page in
      page.markup("<div class=\"handout\">\n")
      page.opening(id) { page in
        guard let level = target.level else { return }
        page.markup(" · ")
        page.link(level.target)
      }
      page.statement(id)
      page.targetFacts(target)
      page.what(target, id)
      page.atWhichLevel(target, id, whole)
      page.targetWhy(target, id, whole)
      page.targetProficiency(target, id, whole)
      page.show(target, id)
      page.help(with: id, at: target.level?.target, after: (target.requires + target.buildsOn).map(\.target))
      page.targetPrerequisites(target, id)
      page.standards(target.standards)
      page.connections(id)
      page.origin(id)
      page.markup("</div>\n")
    }
  }

  private mutating func targetFacts(_ target: Target) {
    let isFoundational = target.foundational?.value == true
    let isTerminal = target.terminal?.value == true
    guard target.depth != nil || isFoundational || isTerminal else { return }
    markup("<dl class=\"facts\">\n")
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

  private mutating func what(_ target: Target, _ id: EntityID) {
    let know = edition.wording(target.know, "know", of: id)
    section("what", phrases.learner.questions.what) { page in
      page.learnerStatement(target.learnerStatement, of: id)
      // Where it is the heading of the page, it is said again only if nothing else answers.
      if target.learnerStatement == nil && know == nil { page.prose(page.edition.statement(of: id)) }
      if let know {
        page.markup("<h3>")
        page.say(page.phrases.headings.know)
        page.markup("</h3>\n")
        page.prose(know)
      }
      guard let parent = target.parent else { return }
      page.markup("<p class=\"quiet\">")
      page.say(page.phrases.learner.partOf) { $0.link(parent) }
      page.markup("</p>\n")
    }
  }

  /// The level with its usual grades, and the levels one step below and above.
  private mutating func atWhichLevel(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    section("at-level", phrases.learner.questions.level) { page in
      if let level = target.level?.target {
        page.markup("<p>")
        page.link(level)
        page.markup("</p>\n")
        page.grades(level)
        let (before, after) = page.edition.site.neighbours[level]
        if before != nil || after != nil {
          page.markup("<ul class=\"items\">\n")
          if let before { page.neighbour(page.phrases.headings.oneLevelBefore, before, whole) }
          if let after { page.neighbour(page.phrases.headings.oneLevelOn, after, whole) }
          page.markup("</ul>\n")
        }
      } else {
        page.notSaid()
      }
      page.levelExplained()
    }
  }

  private mutating func neighbour(_ words: String, _ level: EntityID, _ whole: EntityID?) {
    markup("<li>")
    say(words)
    markup(": ")
    link(level)
    let targets = (whole.map { framework.parts.all(.target, in: $0) } ?? []).filter {
      edition.site.level(ofTarget: $0) == level && !edition.name(of: $0).isRetired
    }
    if !targets.isEmpty {
      markup("<p class=\"quiet\">")
      say(phrases.learner.alsoAtLevel)
      markup(" ")
      links(targets)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  /// Why it matters by the target itself or else by its competency, and what that leads to.
  private mutating func targetWhy(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    let competency = whole.flatMap { edition.site.competency($0) }
    section("why", phrases.learner.questions.why) { page in
      if let why = page.edition.wording(target.why, "why", of: id) {
        page.prose(why)
      } else if let whole, let why = page.edition.wording(competency?.why, "why", of: whole) {
        page.inheritedFrom(whole)
        page.prose(why)
      } else {
        page.notSaid()
      }
      guard let outcomes = competency?.outcomes, !outcomes.isEmpty else { return }
      page.markup("<p class=\"quiet\">")
      page.say(page.phrases.headings.outcomes)
      page.markup(": ")
      page.links(outcomes.lazy.map(\.target))
      page.markup("</p>\n")
    }
  }

  /// The points of the target, or else of its competency, and the levels just before and after.
  private mutating func targetProficiency(_ target: Target, _ id: EntityID, _ whole: EntityID?) {
    let competency = whole.flatMap { edition.site.competency($0) }
    let scale = framework.scale(of: id)
    section("proficiency", phrases.learner.questions.proficiency) { page in
      if !target.points.isEmpty {
        page.pointList(target.points, of: id, scale: scale)
      } else if let whole, let competency, !competency.points.isEmpty {
        page.inheritedFrom(whole)
        page.pointList(competency.points, of: whole, scale: scale)
      }
      let hasSteps = page.levelSteps(target, whole, competency)
      if target.points.isEmpty && competency?.points.isEmpty != false && !hasSteps { page.notSaid() }
      page.rubricLinks(id)
      let exemplars = page.exemplars(of: id)
      guard !exemplars.isEmpty else { return }
      page.markup("<h3>")
      page.say(page.phrases.learner.seeWork)
      page.markup("</h3>\n")
      page.exemplarList(exemplars)
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
      descriptor(entries[index], of: whole, after: index > max(0, here - 1) ? entries[index - 1] : nil)
      markup("</div>\n")
    }
    markup("</div>\n")
    return true
  }

  private mutating func show(_ target: Target, _ id: EntityID) {
    let assessments = made(.assessment, for: wholes(of: id))
    let performance = edition.wording(target.performance, "do", of: id)
    section("show", phrases.learner.questions.show) { page in
      page.prose(performance)
      if performance == nil && assessments.isEmpty { page.notSaid() }
      if let count = page.framework.evidenceMinimum(of: id, at: target.level?.target), count > 0 {
        page.markup("<p>")
        page.say(page.phrases.facts.evidence)
        page.markup(": ")
        page.evidence(count)
        page.markup(".</p>\n")
      }
      page.occasions(assessments)
    }
  }

  /// The rubrics by which work on the target is judged: its own and its competency's.
  private mutating func rubricLinks(_ id: EntityID) {
    let rubrics = rubrics(judging: id)
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
