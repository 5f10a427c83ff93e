import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// What a diploma certifies: what is asked for, what stands behind it, and what else can be earned.
  mutating func diplomaPage() -> OutputFile {
    let words = phrases.community.diploma
    return page(communityOutline(CommunityPage.diploma.address([]), words.title)) { page in
      page.communityHeading(words.title, words.summary)
      let diplomas = page.framework.each(Graduation.self).filter { !$0.value.isRetired }
      if diplomas.isEmpty {
        page.markup("<p class=\"notice\">")
        page.say(words.noDiploma)
        page.markup("</p>\n")
      }
      for (id, diploma) in diplomas { page.diploma(id, diploma) }
      page.credentials()
    }
  }

  private mutating func diploma(_ id: EntityID, _ diploma: Graduation) {
    let words = phrases.community.diploma
    markup("<section>\n<h2>")
    link(id)
    markup("</h2>\n")
    prose(edition.statementBesideName(of: id))
    if diploma.authority != nil || diploma.credit != nil {
      markup("<dl class=\"facts\">\n")
      if let authority = diploma.authority?.value {
        fact(words.authority) { $0.say($0.closedWord(authority.rawValue)) }
      }
      if let credit = edition.wording(diploma.credit, "credit", of: id) { fact(words.credit) { $0.flow(credit) } }
      markup("</dl>\n")
    }
    markup("<h3>")
    say(words.certifies)
    markup("</h3>\n")
    if diploma.requires.isEmpty { notYetWritten() } else { certified(diploma.requires) }
    let ways = referring(to: id, field: "to", kind: .pathway)
    if !ways.isEmpty {
      markup("<h3>")
      say(words.ways)
      markup("</h3>\n")
      linkList(ways)
    }
    markup("</section>\n")
  }

  /// What is asked for; an outcome or a domain with the competencies that it stands for.
  private mutating func certified(_ requirements: [Requirement]) {
    markup("<ul class=\"items\">\n")
    for requirement in requirements {
      markup("<li>")
      self.requirement(requirement)
      if let choose = requirement.choose {
        say(phrases.choose)
        markup(" ")
        html.number(choose.value)
        markup(" ")
        say(phrases.of)
        markup("\n")
        certified(requirement.from)
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  private mutating func requirement(_ requirement: Requirement) {
    guard let target = requirement.target?.target else { return }
    link(target)
    for place in [requirement.level, requirement.point].compactMap({ $0?.target }) {
      markup(", ")
      link(place)
    }
    if let count = requirement.evidenceMinimum?.value {
      markup(", ")
      evidence(count)
    }
    prose(edition.statementBesideName(of: target), style: "quiet")
    if let because = requirement.because {
      markup("<p class=\"quiet\">")
      inline(edition.original(because))
      markup("</p>\n")
    }
    let field = target.kind == .outcome ? "outcomes" : "domains"
    guard target.kind == .outcome || target.kind == .domain else { return }
    let competencies = referring(to: target, field: field, kind: .competency)
    markup("<p class=\"quiet\">")
    if competencies.isEmpty {
      say(phrases.community.diploma.nothingLeadsThere)
    } else {
      say(phrases.community.diploma.throughCompetencies)
      markup(" ")
      links(competencies)
    }
    markup("</p>\n")
  }

  private mutating func credentials() {
    let credentials = framework.each(Credential.self).filter { !$0.value.isRetired }
    guard !credentials.isEmpty else { return }
    section("credentials", phrases.community.diploma.credentials) { page in
      page.markup("<ul class=\"items\">\n")
      for (id, credential) in credentials {
        page.markup("<li>")
        page.link(id)
        if let issuer = page.edition.wording(credential.issuer, "issuer", of: id) {
          page.markup(" <span class=\"quiet\">")
          page.say(page.phrases.community.diploma.issuedBy)
          page.markup(" ")
          page.inline(issuer)
          page.markup("</span>")
        }
        page.prose(page.edition.statementBesideName(of: id))
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }
}
