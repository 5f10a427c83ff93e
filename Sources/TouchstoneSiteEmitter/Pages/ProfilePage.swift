import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A profile: the promise, and its outcomes by strand.
  mutating func profilePage(_ id: EntityID, _ profile: Profile) -> OutputFile {
    let isOnly = framework.ownCounts[Kind.profile.position] == 1
    return page(outline(id, trail: isOnly ? [] : [.list(.profile)])) { page in
      page.opening(id)
      page.statement(id)
      if let purpose = page.edition.wording(profile.purpose, "purpose", of: id) {
        page.section("purpose", page.phrases.purpose) { $0.prose(purpose) }
      }
      page.openSection("outcomes")
      page.sayKinds(.outcome)
      page.markup("</h2>\n")
      page.outcomesByStrand(of: id)
      page.markup("</section>\n")
      page.references(page.phrases.headings.develops, "develops", profile.develops.map(\.target))
      page.backReferences(page.phrases.headings.developedBy, "developed-by", id, field: "develops")
      if let revisit = profile.revisit?.value {
        page.markup("<p class=\"quiet\">")
        page.say(page.phrases.revisit)
        page.markup(" ")
        page.date(revisit)
        page.markup(".</p>\n")
      }
      page.connections(id)
      page.origin(id)
    }
  }

  /// The outcomes of a profile, in a column for each strand.
  mutating func outcomesByStrand(of profile: EntityID) {
    let outcomes = framework.each(Outcome.self).filter { _, outcome in
      !outcome.isRetired && framework.profile(of: outcome) == profile
    }
    guard !outcomes.isEmpty else { return notYetWritten() }
    let strands = (0..<framework.ownCounts[Kind.strand.position]).map { EntityID(.strand, $0) }
    var columns: [(strand: EntityID?, outcomes: [EntityID])] = strands.map { strand in
      (strand, outcomes.filter { $0.value.strands.contains { $0.target == strand } }.map(\.id))
    }
    let others = outcomes.filter { !$0.value.strands.contains { edition.site.isOwn($0.target) } }.map(\.id)
    columns.append((nil, others))
    let wheel = Wheel(columns)
    if wheel.isDrawn {
      markup("<div class=\"picture\">\n")
      self.wheel(wheel, of: profile)
    }
    markup("<div class=\"strands\">\n")
    for (strand, outcomes) in columns { outcomeColumn(strand, outcomes, wheel) }
    markup(wheel.isDrawn ? "</div>\n</div>\n" : "</div>\n")
  }

  private mutating func outcomeColumn(_ strand: EntityID?, _ outcomes: [EntityID], _ wheel: Wheel) {
    guard !outcomes.isEmpty else { return }
    markup("<div class=\"")
    markup(strandStyle(strand))
    markup("\">\n<h3>")
    if let strand { link(strand) } else { say(phrases.otherOutcomes) }
    markup("</h3>\n")
    if let strand { prose(edition.statement(of: strand), style: "quiet") }
    markup("<ul>\n")
    for outcome in outcomes {
      markup("<li>")
      if let number = wheel.number(of: outcome) {
        markup("<span class=\"petal\">")
        html.number(number)
        markup("</span> ")
      }
      link(outcome)
      prose(edition.statementBesideName(of: outcome))
      markup("</li>\n")
    }
    markup("</ul>\n</div>\n")
  }
}
