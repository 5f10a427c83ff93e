import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Rubrics as tables: a row for each criterion, a column for each point.
extension PageWriter {
  /// The rubrics of a thing; one that judges nothing else is shown whole, others are linked.
  mutating func rubrics(of id: EntityID) {
    let rubrics = edition.site.references[id].filter { $0.from.kind == .rubric && $0.field == "for" }
      .map(\.from).filter { !edition.name(of: $0).isRetired }
    guard !rubrics.isEmpty else { return }
    section("rubrics", phrases.headings.rubrics) { page in
      for rubric in rubrics {
        guard let value = page.edition.site.rubric(rubric) else { continue }
        if value.subjects.count == 1 {
          page.prose(page.edition.wording(value.statement, "statement", of: rubric))
          page.rubricTable(rubric, isLinked: true)
        } else {
          page.markup("<p>")
          page.link(rubric)
          page.markup("</p>\n")
        }
      }
    }
  }

  /// - Parameter isLinked: whether its name leads to its page.
  mutating func rubricTable(_ rubric: EntityID, isLinked: Bool) {
    let criteria = framework.parts[rubric, .criterion]
    guard !criteria.isEmpty else { return notYetWritten() }
    let scale = framework.scale(of: rubric)
    let points = scale.map { framework.points(of: $0) } ?? []
    let proficient = scale.flatMap { edition.site.scale($0)?.proficient?.target }
    markup("<table class=\"rubric\">\n<caption>")
    if isLinked { link(rubric) } else { name(rubric) }
    if let scale {
      markup(" <span class=\"quiet\">")
      say(phrases.headings.pointsOf)
      markup(" ")
      link(scale)
      markup("</span>")
    }
    markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
    say(phrases.labels.criterion)
    markup("</th>")
    for point in points {
      markup(point == proficient ? "<th scope=\"col\" class=\"proficient\">" : "<th scope=\"col\">")
      pointHead(point, isProficient: point == proficient)
      markup("</th>")
    }
    markup("</tr>\n</thead>\n<tbody>\n")
    for criterion in criteria { rubricRow(criterion, points, proficient) }
    markup("</tbody>\n</table>\n")
  }

  private mutating func rubricRow(_ id: EntityID, _ points: [EntityID], _ proficient: EntityID?) {
    guard let criterion = edition.site.criterion(id) else { return }
    markup("<tr><th scope=\"row\" id=\"")
    html.text(Addresses.anchor(ofPart: id, framework))
    markup("\">")
    name(id)
    if let text = edition.statementBesideName(of: id) {
      markup("<p>")
      inline(text)
      markup("</p>")
    }
    if let weight = criterion.weight?.value, weight != 1 {
      markup("<p>")
      say(phrases.facts.weight)
      markup(" ×")
      html.number(weight)
      markup("</p>")
    }
    if let evidence = edition.wording(criterion.evidence, "evidence", of: id) {
      markup("<p>")
      say(phrases.labels.evidenceShown)
      markup(" ")
      inline(evidence)
      markup("</p>")
    }
    markup("</th>\n")
    var previous: Wording?
    for point in points {
      markup(point == proficient ? "<td class=\"proficient\">" : "<td>")
      // On a phone the columns become rows, each with the name of its point.
      markup("<span class=\"point\">")
      pointHead(point, isProficient: point == proficient)
      markup("</span>")
      let key = Addresses.lastPart(of: edition.site.key(of: point))
      let entry = criterion.points.first { $0.point.target == point }
      let text = edition.wording(entry?.text, "points.", key, "", of: id)
      if let text {
        flow(text, since: previous)
      } else {
        say(phrases.notYetWritten)
      }
      previous = text
      markup("</td>\n")
    }
    markup("</tr>\n")
  }

  private mutating func pointHead(_ point: EntityID, isProficient: Bool) {
    name(point)
    guard isProficient else { return }
    markup(" <span class=\"mark\">")
    say(phrases.labels.proficient)
    markup("</span>")
  }
}
