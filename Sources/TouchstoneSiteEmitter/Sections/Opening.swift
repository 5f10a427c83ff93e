import TouchstoneLanguage
import TouchstoneModel

/// How a page begins: what it is about, its name, and what has to be known about its state.
extension PageWriter {
  /// The small line above the name, the name, and the marks.
  ///
  /// - Parameter kindDepth: how many skills lie around a skill, for districts with a word for each depth.
  mutating func opening(_ id: EntityID, kindDepth: Int = 0, _ beside: (inout PageWriter) -> Void = { _ in }) {
    let common = edition.site[id]
    markup("<p class=\"eyebrow\">")
    sayKind(id.kind, depth: kindDepth)
    if let code = common.code, id.kind != .standard || common.title != nil {
      markup(" <span class=\"code\">")
      html.text(code.value)
      markup("</span>")
    }
    audience(of: id)
    beside(&self)
    let name = edition.name(of: id)
    markup(name.isStatement ? "</p>\n<h1 class=\"long\"" : "</p>\n<h1")
    languageAttributes(name.language)
    markup(">")
    html.fragment(name.html)
    markup("</h1>\n")
    state(id, common)
  }

  /// For whom a thing is, unless it is for learners as most things are.
  private mutating func audience(of id: EntityID) {
    guard [.profile, .outcome, .domain, .competency].contains(id.kind) else { return }
    let audience = framework.audience(of: id)
    guard audience != .graduate, let words = phrases.audiences[audience] else { return }
    markup(" · ")
    say(words)
  }

  /// The statement, where it does not serve as the name already.
  mutating func statement(_ id: EntityID) {
    prose(edition.statementBesideName(of: id), style: "lede")
  }

  /// That a thing is a draft, or retired and replaced.
  private mutating func state(_ id: EntityID, _ common: Common) {
    if common.isDraft != nil {
      markup("<p class=\"notice\">")
      say(phrases.draftExplained)
      markup("</p>\n")
    }
    guard let retired = common.retired else { return }
    markup("<p class=\"notice\">")
    if let date = retired.date {
      say(phrases.retiredSince)
      markup(" ")
      self.date(date)
      markup(".")
    } else {
      say(phrases.retiredExplained)
    }
    if !common.replacedBy.isEmpty {
      markup(" ")
      say(phrases.replacedBy)
      markup(" ")
      links(common.replacedBy.lazy.map(\.target))
    }
    markup("</p>\n")
  }

  /// A day, as people of the page's language write it.
  mutating func date(_ date: CalendarDate) {
    markup("<time datetime=\"")
    html.text(date.description)
    markup("\">")
    for piece in phrases.date.split(separator: "{", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      switch parts.first {
      case "day": html.number(date.day)
      case "month": if phrases.months.indices.contains(date.month - 1) { html.text(phrases.months[date.month - 1]) }
      case "year": html.number(date.year)
      case .some, nil: break
      }
      if parts.count == 2 { html.text(String(parts[1])) }
    }
    markup("</time>")
  }

  /// What the learner can say, in a frame of its own.
  mutating func learnerStatement(_ text: Text?, of id: EntityID) {
    prose(edition.wording(text, "learner_statement", of: id), style: "learner")
  }

  /// Where a thing comes from: its source, who keeps it, and how it is filed.
  mutating func origin(_ id: EntityID) {
    let common = edition.site[id]
    guard common.source != nil || common.owner != nil || !common.tags.isEmpty else { return }
    section("origin", phrases.headings.origin) { page in
      page.markup("<dl class=\"facts\">\n")
      if let source = page.edition.wording(common.source, "source", of: id) {
        page.fact(page.phrases.facts.source) { $0.inline(source) }
      }
      if let owner = page.edition.wording(common.owner, "owner", of: id) {
        page.fact(page.phrases.facts.owner) { $0.inline(owner) }
      }
      if !common.tags.isEmpty {
        page.fact(page.phrases.facts.tags) { $0.list(ofWords: $0.edition.wordings(common.tags, "tags", of: id)) }
      }
      page.markup("</dl>\n")
    }
  }

  /// Words with commas between.
  mutating func list(ofWords words: [Wording]) {
    for (index, word) in words.enumerated() {
      if index > 0 { separator() }
      inline(word)
    }
  }
}
