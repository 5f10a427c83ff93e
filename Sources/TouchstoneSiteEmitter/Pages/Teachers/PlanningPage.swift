import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// What those who teach plan from: know, do and why, what each occasion asks for beside its target, rubrics with work
  /// to look at, the levels beside each other, and what there is to learn with.
  mutating func planningPage(_ id: EntityID, _ competency: Competency) -> OutputFile {
    let parts = framework.parts.all(.skill, in: id) + framework.parts.all(.target, in: id)
    let targets = framework.parts.all(.target, in: id).filter { !edition.name(of: $0).isRetired }
    var outline = self.outline(id, trail: [.list(.competency), .thing(id)])
    outline.path = Addresses.planning(competency.id)
    var title = HTMLWriter()
    vocabulary.write(Self.before(phrases.teacher.planning), to: &title)
    title.fragment(edition.name(of: id).plain)
    outline.title = title.fragment
    return page(outline) { page in
      page.markup("<p class=\"eyebrow\">")
      page.say(page.phrases.teacher.title)
      page.markup("</p>\n<h1>")
      page.say(page.phrases.teacher.planning) { $0.name(id) }
      page.markup("</h1>\n")
      page.prose(page.edition.statementBesideName(of: id), style: "lede")
      page.markup("<p class=\"onward\"><a href=\"")
      page.address(Addresses.page(.competency, competency.id))
      page.markup("\">")
      page.say(page.phrases.teacher.learnerPage)
      page.markup("</a></p>\n")
      page.knowDoWhy(targets)
      page.depths(targets)
      page.continuum(competency, id)
      page.judging([id] + parts)
      page.materials([id] + parts)
      page.prerequisites(competency, id, parts: targets)
      page.standards(competency.standards, parts: parts)
    }
  }

  /// What stands before the slot of a phrase.
  static func before(_ phrase: String) -> String {
    phrase.firstRange(of: "{1}").map { String(phrase[..<$0.lowerBound]) } ?? phrase
  }

  // MARK: - Know, do, why

  private mutating func knowDoWhy(_ targets: [EntityID]) {
    guard !targets.isEmpty else { return }
    let words = phrases.teacher
    section("know-do-why", words.knowDoWhy) { page in
      page.markup("<table>\n<caption>")
      page.sayKinds(.target)
      page.markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
      page.sayKind(.target)
      page.markup("</th>")
      for heading in [words.know, words.perform, words.why] { page.columnHead(heading) }
      page.markup("</tr>\n</thead>\n<tbody>\n")
      for id in page.byLevel(targets).flatMap(\.targets) {
        guard let target = page.edition.site.target(id) else { continue }
        page.markup("<tr>")
        page.targetHead(id)
        page.textCell(words.know, page.edition.wording(target.know, "know", of: id))
        page.textCell(words.perform, page.edition.wording(target.performance, "do", of: id))
        page.textCell(words.why, page.edition.wording(target.why, "why", of: id))
        page.markup("</tr>\n")
      }
      page.markup("</tbody>\n</table>\n")
    }
  }

  mutating func columnHead(_ words: String) {
    markup("<th scope=\"col\">")
    say(words)
    markup("</th>")
  }

  /// A target with its level at the beginning of a row.
  private mutating func targetHead(_ id: EntityID) {
    markup("<th scope=\"row\">")
    link(id)
    if let level = edition.site.level(ofTarget: id) {
      markup("<p>")
      name(level)
      markup("</p>")
    }
    markup("</th>\n")
  }

  private mutating func textCell(_ column: String, _ wording: Wording?) {
    cell(column) { page in
      if let wording { page.flow(wording) } else { page.say(page.phrases.notYetWritten) }
    }
  }

  // MARK: - Depth

  /// What each target asks for, and beside it what its assessments ask for; a comparison, and no judgement.
  private mutating func depths(_ targets: [EntityID]) {
    guard targets.contains(where: { edition.site.target($0)?.depth != nil }) else { return }
    let words = phrases.teacher
    section("depth", words.depthHeading) { page in
      page.paragraph { $0.say(words.depthIntroduction) }
      page.markup("<table>\n<caption>")
      page.say(words.depthHeading)
      page.markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
      page.sayKind(.target)
      page.markup("</th><th scope=\"col\">")
      page.sayKind(.depth)
      page.markup("</th>")
      page.columnHead(words.assessedBy)
      page.markup("</tr>\n</thead>\n<tbody>\n")
      let order = page.framework.depthOrder()
      for target in page.byLevel(targets).flatMap(\.targets) { page.depthRow(target, order) }
      page.markup("</tbody>\n</table>\n")
    }
  }

  private mutating func depthRow(_ id: EntityID, _ order: DepthOrder) {
    let asked = edition.site.target(id)?.depth?.target
    markup("<tr>")
    targetHead(id)
    cell("{Depth}") { page in
      if let asked { page.link(asked) } else { page.say(page.phrases.notYetWritten) }
    }
    cell(phrases.teacher.assessedBy) { page in
      let assessments = page.made(.assessment, for: page.wholes(of: id))
      if assessments.isEmpty { return page.say(page.phrases.teacher.noAssessment) }
      page.markup("<ul>\n")
      for assessment in assessments {
        guard let value = page.framework.value(Assessment.self, assessment) else { continue }
        page.markup("<li>")
        page.link(assessment)
        page.quietFacts([
          value.purpose.map { purpose in { $0.say($0.closedWord(purpose.value.rawValue)) } },
          value.depth.map { depth in { $0.name(depth.target) } },
          { $0.say($0.comparison(value.depth?.target, asked, order)) },
        ])
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
    markup("</tr>\n")
  }

  private func comparison(_ depth: EntityID?, _ asked: EntityID?, _ order: DepthOrder) -> String {
    guard let depth, let asked, framework.areOnOneTaxonomy(depth, asked) else { return phrases.teacher.depthUnknown }
    if order[depth] == order[asked] { return phrases.teacher.asDeep }
    return order[depth] > order[asked] ? phrases.teacher.deeper : phrases.teacher.lessDeep
  }

  // MARK: - Judging and learning

  private mutating func judging(_ things: [EntityID]) {
    let rubrics = made(.rubric, for: things)
    let criteria = rubrics.flatMap { framework.parts[$0, .criterion] }
    let exemplars = made(.exemplar, for: things + rubrics + criteria)
    guard !rubrics.isEmpty || !exemplars.isEmpty else { return }
    section("rubrics", phrases.headings.rubrics) { page in
      for rubric in rubrics {
        page.rubricTable(rubric, isLinked: true)
        page.packLink(rubric)
      }
      page.exemplarBlock(exemplars)
    }
  }

  /// Work to look at, or that none is named.
  mutating func exemplarBlock(_ exemplars: [EntityID]) {
    markup("<h3>")
    say(phrases.teacher.exemplars)
    markup("</h3>\n")
    if exemplars.isEmpty { return paragraph { $0.say($0.phrases.teacher.noExemplar) } }
    exemplarList(exemplars)
  }

  private mutating func materials(_ things: [EntityID]) {
    let domains = things.first.flatMap { edition.site.competency($0) }?.domains.map(\.target) ?? []
    let resources = made(.experience, for: things) + made(.resource, for: things + domains)
    guard !resources.isEmpty else { return }
    section("resources", phrases.teacher.resources) { page in
      page.markup("<ul class=\"items\">\n")
      for id in resources {
        page.markup("<li>")
        page.link(id)
        let depth = page.framework.value(Experience.self, id)?.depth ?? page.framework.value(Resource.self, id)?.depth
        page.quietFacts([
          { $0.say("{\(Vocabulary.capitalised(id.kind.name))}") },
          depth.map { depth in { $0.name(depth.target) } },
          page.edition.statementBesideName(of: id).map { text in { $0.inline(text) } },
        ])
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }
}
