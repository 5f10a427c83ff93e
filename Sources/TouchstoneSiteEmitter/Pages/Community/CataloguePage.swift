import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The catalogue of resources: domain by domain, side by side, each with its answers to eleven questions.
  mutating func cataloguePage() -> OutputFile {
    let words = phrases.community.catalogue
    return page(communityOutline(CommunityPage.catalogue.address([]), words.title)) { page in
      page.communityHeading(words.title, words.introduction)
      var rest = page.framework.each(Resource.self).filter { !$0.value.isRetired }.map(\.id)
      for (domain, _) in page.framework.each(Domain.self) {
        let here = rest.filter { page.domain(ofResource: $0) == domain }
        guard !here.isEmpty else { continue }
        rest.removeAll { here.contains($0) }
        page.markup("<section>\n<h2>")
        page.link(domain)
        page.markup("</h2>\n")
        page.resources(here)
        page.markup("</section>\n")
      }
      guard !rest.isEmpty else { return }
      page.section("elsewhere", words.elsewhere) { $0.resources(rest) }
    }
  }

  /// So many resources stand beside each other in a table.
  private static let columnCount = 3

  /// The domain that a resource belongs to first.
  private func domain(ofResource id: EntityID) -> EntityID? {
    for subject in framework.value(Resource.self, id)?.subjects ?? [] {
      if subject.target.kind == .domain { return subject.target }
      let competency = framework.competency(of: subject.target).flatMap { edition.site.competency($0) }
      if let domain = competency?.domains.first(where: { edition.site.isOwn($0.target) }) { return domain.target }
    }
    return nil
  }

  private mutating func resources(_ ids: [EntityID]) {
    for start in stride(from: 0, to: ids.count, by: PageWriter.columnCount) {
      resourceTable(Array(ids[start..<min(start + PageWriter.columnCount, ids.count)]))
    }
  }

  /// A row for each question, a column for each resource.
  private mutating func resourceTable(_ ids: [EntityID]) {
    let words = phrases.community.catalogue
    markup("<table class=\"report answers\">\n<caption class=\"unseen\">")
    for (index, id) in ids.enumerated() {
      if index > 0 { markup(", ") }
      name(id)
    }
    markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
    say(words.question)
    markup("</th>")
    for id in ids {
      markup("<th scope=\"col\">")
      link(id)
      markup("<p class=\"quiet\">")
      html.number(ResourceQuestion.allCases.count { answers($0, id) })
      markup(" / ")
      html.number(ResourceQuestion.allCases.count)
      markup(" ")
      say(words.answered)
      markup("</p></th>")
    }
    markup("</tr>\n</thead>\n<tbody>\n")
    for question in ResourceQuestion.allCases {
      markup("<tr><th scope=\"row\">")
      say(words.questions[question.rawValue] ?? fieldName(question.rawValue))
      markup("</th>")
      for id in ids { answer(question, id) }
      markup("</tr>\n")
    }
    markup("</tbody>\n</table>\n")
  }

  private func answers(_ question: ResourceQuestion, _ id: EntityID) -> Bool {
    framework.value(Resource.self, id).map { question.isAnswered(by: $0) } ?? false
  }

  private mutating func answer(_ question: ResourceQuestion, _ id: EntityID) {
    guard let resource = framework.value(Resource.self, id) else { return }
    markup("<td><span class=\"point\">")
    name(id)
    markup("</span>")
    guard question.isAnswered(by: resource) else {
      markup("<span class=\"quiet\">")
      say(phrases.community.catalogue.unanswered)
      markup("</span></td>")
      return
    }
    switch question {
    case .depth: if let depth = resource.depth?.target { link(depth) }
    case .adaptive:
      for (field, value) in [("adaptive", resource.adaptive), ("assignable", resource.assignable)] {
        guard let value = value?.value else { continue }
        markup("<p>")
        html.text(fieldName(field))
        markup(": ")
        say(value ? phrases.yes : phrases.no)
        markup("</p>")
      }
    case .designedFor: list(ofWords: edition.wordings(resource.designedFor, question.rawValue, of: id))
    case .serves, .needs, .dataUse, .deeperLearning, .alignedTo, .pathways, .dataAccess, .goesDeeper:
      if let text = edition.wording(question.text(of: resource), question.rawValue, of: id) { flow(text) }
    }
    markup("</td>")
  }
}

/// The eleven questions that a district asks before it buys, by the field that answers each.
enum ResourceQuestion: String, CaseIterable {
  case serves
  case needs
  case depth
  case dataUse = "data_use"
  case deeperLearning = "deeper_learning"
  case alignedTo = "aligned_to"
  case designedFor = "designed_for"
  case pathways
  /// Answered by `adaptive`, by `assignable` or by both.
  case adaptive
  case dataAccess = "data_access"
  case goesDeeper = "goes_deeper"

  func isAnswered(by resource: Resource) -> Bool {
    switch self {
    case .depth: resource.depth != nil
    case .designedFor: !resource.designedFor.isEmpty
    case .adaptive: resource.adaptive != nil || resource.assignable != nil
    case .serves, .needs, .dataUse, .deeperLearning, .alignedTo, .pathways, .dataAccess, .goesDeeper:
      text(of: resource) != nil
    }
  }

  /// The answer where it is a text of its own.
  func text(of resource: Resource) -> Text? {
    switch self {
    case .serves: resource.serves
    case .needs: resource.needs
    case .dataUse: resource.dataUse
    case .deeperLearning: resource.deeperLearning
    case .alignedTo: resource.alignedTo
    case .pathways: resource.pathways
    case .dataAccess: resource.dataAccess
    case .goesDeeper: resource.goesDeeper
    case .depth, .designedFor, .adaptive: nil
    }
  }
}
