import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// Everything about a competency on one page: what it is, why it matters, and what good work looks like.
  mutating func competencyPage(_ id: EntityID, _ competency: Competency) -> OutputFile {
    let targets = framework.parts.all(.target, in: id)
    let skills = framework.parts[id, .skill]
    return page(outline(id, trail: trail(of: competency))) { page in
      page.markup("<div class=\"handout\">\n")
      page.opening(id) { $0.strandChips($0.strands(of: competency)) }
      page.statement(id)
      page.learnerStatement(competency.learnerStatement, of: id)
      page.competencyFacts(competency, id)
      page.why(page.edition.wording(competency.why, "why", of: id))
      page.family(competency.familyStatement, of: id)
      page.continuum(competency, id)
      page.points(competency.points, of: id, scale: page.framework.scale(of: id))
      if competency.levels.isEmpty && competency.points.isEmpty {
        page.section("continuum", page.phrases.headings.proficiency) { $0.notYetWritten() }
      }
      page.competencyShown(competency, id)
      page.skills(skills)
      page.targets(targets, of: id)
      page.rubrics(of: id)
      page.help(with: id, at: nil, after: (competency.requires + competency.buildsOn).map(\.target))
      page.prerequisites(competency, id, parts: targets)
      page.standards(competency.standards, parts: skills + targets)
      page.outcomes(competency)
      page.uses(competency, id)
      page.references(page.phrases.headings.develops, "develops", competency.develops.map(\.target))
      page.backReferences(page.phrases.headings.developedBy, "developed-by", id, field: "develops")
      page.connections(id)
      page.origin(id)
      page.markup("</div>\n")
      page.planningLink(id)
    }
  }

  private func trail(of competency: Competency) -> [Step] {
    guard let domain = competency.domains.first?.target, edition.site.isOwn(domain) else { return [.list(.competency)] }
    return [.list(.domain), .thing(domain)]
  }

  private mutating func competencyFacts(_ competency: Competency, _ id: EntityID) {
    let evidence = framework.evidenceMinimum(of: id, at: nil) ?? 0
    guard
      !competency.domains.isEmpty || framework.promise(of: id) != nil || competency.expectation != nil
        || evidence > 0
    else { return }
    markup("<dl class=\"facts\">\n")
    if !competency.domains.isEmpty {
      markup("<div><dt>")
      sayKind(.domain)
      markup("</dt><dd>")
      links(competency.domains.lazy.map(\.target))
      markup("</dd></div>\n")
    }
    if let span = framework.promise(of: id)?.positions, let continuum = framework.continuum(of: id) {
      levelSpan(span, continuum.levels)
    }
    if let expectation = competency.expectation?.value, let words = phrases.expectations[expectation] {
      fact(phrases.facts.expectation) { $0.say(words) }
    }
    if evidence > 0 { fact(phrases.facts.evidence) { $0.evidence(evidence) } }
    markup("</dl>\n")
  }

  /// The occasions on which it can be shown, and work that has been.
  private mutating func competencyShown(_ competency: Competency, _ id: EntityID) {
    let parts = framework.parts.all(.skill, in: id) + framework.parts.all(.target, in: id)
    let assessments = made(.assessment, for: [id] + parts)
    let exemplars = exemplars(of: id)
    guard !assessments.isEmpty || !exemplars.isEmpty else { return }
    section("show", phrases.learner.questions.show) { page in
      page.occasions(assessments)
      guard !exemplars.isEmpty else { return }
      page.markup("<h3>")
      page.say(page.phrases.learner.seeWork)
      page.markup("</h3>\n")
      page.exemplarList(exemplars)
    }
  }

  /// From the first to the last level that is promised.
  mutating func levelSpan(_ span: ClosedRange<Int>, _ levels: [EntityID]) {
    guard levels.indices.contains(span.lowerBound), levels.indices.contains(span.upperBound) else { return }
    fact(phrases.facts.span) { page in
      page.link(levels[span.lowerBound])
      guard span.count > 1 else { return }
      page.markup(" ")
      page.say(page.phrases.labels.upTo)
      page.markup(" ")
      page.link(levels[span.upperBound])
    }
  }

  /// Why it matters to a learner.
  mutating func why(_ why: Wording?) {
    section("why", phrases.headings.why) { page in
      if let why { page.prose(why) } else { page.notYetWritten() }
    }
  }

  /// The skills of a competency, or of a skill.
  mutating func skills(_ skills: [EntityID]) {
    guard !skills.isEmpty else { return }
    section("skills", phrases.headings.skills) { $0.linkList(skills) }
  }

  private mutating func outcomes(_ competency: Competency) {
    guard !competency.outcomes.isEmpty else { return }
    section("outcomes", phrases.headings.outcomes) { $0.linkList(competency.outcomes.lazy.map(\.target)) }
  }

  private mutating func uses(_ competency: Competency, _ id: EntityID) {
    let contexts = edition.wordings(competency.transfer, "transfer", of: id)
    guard !contexts.isEmpty else { return }
    section("transfer", phrases.headings.transfer) { $0.plainList(contexts) }
  }

  /// What a competency or a skill says to families.
  mutating func family(_ text: Text?, of id: EntityID) {
    guard let text = edition.wording(text, "family_statement", of: id) else { return }
    section("families", phrases.headings.forFamilies) { $0.prose(text) }
  }

  /// Texts as a list.
  mutating func plainList(_ texts: [Wording]) {
    markup("<ul>\n")
    for text in texts {
      markup("<li>")
      flow(text)
      markup("</li>\n")
    }
    markup("</ul>\n")
  }
}
