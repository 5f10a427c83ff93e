import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Things shown beside each other: as cards, or as lines.
extension PageWriter {
  /// A card for each thing: its name, its statement, and what it consists of.
  mutating func cards(_ ids: [EntityID]) {
    markup("<ul class=\"cards\">\n")
    for id in ids { card(id) }
    markup("</ul>\n")
  }

  private mutating func card(_ id: EntityID) {
    let common = edition.site[id]
    markup("<li>\n<h3>")
    link(id)
    markup("</h3>\n")
    if let code = common.code, id.kind != .standard {
      markup("<p class=\"code\">")
      html.text(code.value)
      markup("</p>\n")
    }
    prose(edition.statementBesideName(of: id))
    if let competency = edition.site.competency(id) { levelsOf(competency, id) }
    markup("</li>\n")
  }

  /// Over which levels a competency is written out, in one quiet line.
  private mutating func levelsOf(_ competency: Competency, _ id: EntityID) {
    let entries = inOrder(competency.levels)
    guard let first = entries.first?.level.target, let last = entries.last?.level.target else { return }
    markup("<p class=\"quiet\">")
    name(first)
    if first != last {
      markup(" ")
      say(phrases.labels.upTo)
      markup(" ")
      name(last)
    }
    markup("</p>\n")
  }

  /// A section with a link to each of several things of a kind.
  mutating func linkSection(_ kind: Kind, _ anchor: StaticString, _ ids: [EntityID]) {
    guard !ids.isEmpty else { return }
    openSection(anchor)
    sayKinds(kind)
    markup("</h2>\n")
    linkList(ids)
    markup("</section>\n")
  }

  /// A line for each thing: its name and its statement.
  mutating func linkList(_ ids: some Sequence<EntityID>) {
    markup("<ul class=\"items\">\n")
    for id in ids {
      markup("<li>")
      if id.kind == .attestation {
        tag(phrases.claimed)
        markup(" ")
      }
      link(id)
      if let text = edition.statementBesideName(of: id) {
        // A code is followed by the standard's words as on paper.
        markup(id.kind == .standard ? " " : ": ")
        inline(text)
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// A section with what a thing names in a field.
  mutating func references(_ heading: String, _ anchor: StaticString, _ ids: [EntityID]) {
    guard !ids.isEmpty else { return }
    section(anchor, heading) { $0.linkList(ids) }
  }

  /// A section with what names a thing in a field.
  mutating func backReferences(_ heading: String, _ anchor: StaticString, _ id: EntityID, field: String) {
    references(heading, anchor, referring(to: id, field: field))
  }

  /// The outline of the page of a thing.
  func outline(_ id: EntityID, trail: [Step]) -> Outline {
    Outline(
      path: Addresses.page(id.kind, edition.site.key(of: id)), subject: id, title: edition.name(of: id).plain,
      description: edition.statement(of: id), trail: trail)
  }
}
