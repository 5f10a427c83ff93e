import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// What the register of moderations shows besides its tables: what was found, and the examples of work.
  mutating func registerDetails() {
    let moderations = framework.each(Moderation.self).filter { !$0.value.isRetired }
    if moderations.contains(where: { $0.value.finding != nil || $0.value.agreement != nil }) {
      section("found", phrases.community.register.found) { page in
        for (id, moderation) in moderations { page.finding(id, moderation) }
      }
    }
    exemplars()
  }

  private mutating func finding(_ id: EntityID, _ moderation: Moderation) {
    guard moderation.finding != nil || moderation.agreement != nil else { return }
    markup("<section>\n<h3>")
    link(id)
    markup("</h3>\n")
    prose(edition.wording(moderation.finding, "finding", of: id))
    if moderation.agreement != nil || moderation.method != nil {
      markup("<dl class=\"facts\">\n")
      if let agreement = moderation.agreement?.value {
        fact(phrases.community.register.agreement) { page in
          // A share from 0 to 1, as people say it; the rules hold it in these bounds.
          page.html.number((min(max(agreement, 0), 1) * 100).rounded())
          page.markup(" %")
        }
      }
      if let method = edition.wording(moderation.method, "protocol", of: id) {
        fact(fieldName("protocol")) { $0.inline(method) }
      }
      markup("</dl>\n")
    }
    markup("</section>\n")
  }

  private mutating func exemplars() {
    let exemplars = framework.each(Exemplar.self).filter { !$0.value.isRetired }
    section("exemplars", phrases.community.register.exemplars) { page in
      page.markup("<p class=\"quiet\">")
      page.say(
        exemplars.isEmpty
          ? page.phrases.community.register.noExemplars : page.phrases.community.register.exemplarsIntroduction)
      page.markup("</p>\n")
      guard !exemplars.isEmpty else { return }
      page.markup("<ul class=\"items\">\n")
      for (id, exemplar) in exemplars {
        page.markup("<li>")
        page.link(id)
        page.markup(" <span class=\"quiet\">")
        page.say(page.phrases.community.register.shows)
        page.markup("</span> ")
        page.links(exemplar.subjects.map(\.target) + [exemplar.level, exemplar.point].compactMap { $0?.target })
        page.markup("</li>\n")
      }
      page.markup("</ul>\n")
    }
  }
}
