import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// The page of a thing whose kind has no page made for it: what is written in its fields, row by row of the language.
  mutating func thingPage(_ id: EntityID) -> OutputFile {
    page(outline(id, trail: [.list(id.kind)])) { page in
      page.opening(id) { page in
        if id.kind == .attestation { page.tag(page.phrases.claimed) }
      }
      page.statement(id)
      page.facts(of: id)
      for kind in Kind.allCases where kind.parents.contains(id.kind) { page.parts(kind, of: id) }
      page.connections(id)
      page.origin(id)
    }
  }

  /// The small parts of a thing, in order.
  private mutating func parts(_ kind: Kind, of id: EntityID) {
    let parts = framework.parts[id, kind]
    guard !parts.isEmpty else { return }
    markup("<section>\n<h2>")
    sayKinds(kind)
    markup("</h2>\n<ol class=\"parts\">\n")
    for part in parts {
      markup("<li id=\"")
      html.text(Addresses.anchor(ofPart: part, framework))
      markup("\">\n<h3>")
      name(part)
      markup("</h3>\n")
      prose(edition.statementBesideName(of: part))
      facts(of: part)
      markup("</li>\n")
    }
    markup("</ol>\n</section>\n")
  }

  /// What is written in the fields of a thing that are not shown elsewhere on its page.
  private mutating func facts(of id: EntityID) {
    var writer = FactVisitor(page: self)
    id.kind.accept(&writer, id)
    self = writer.page
  }
}

/// Writes the rows of a kind as facts.
private struct FactVisitor: KindVisitor {
  /// What every page shows in a place of its own.
  private static let shownElsewhere: Set<String> = [
    "title", "code", "statement", "audience", "notes", "source", "tags", "owner", "was", "retired", "replaced_by",
    "refines", "sealed", "status",
  ]

  var page: PageWriter

  init(page: PageWriter) {
    self.page = page
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ id: EntityID) {
    guard let declaration = page.framework.value(type, id) else { return }
    let fields = type.fields.fields.indices.filter {
      declaration.written.contains($0) && !FactVisitor.shownElsewhere.contains(type.fields.fields[$0].name)
        && !type.fields.fields[$0].description.type.isParts
    }.map { type.fields.fields[$0] }
    guard !fields.isEmpty else { return }
    page.markup("<dl class=\"facts\">\n")
    for field in fields {
      page.fact(page.fieldName(field.name)) { $0.value(of: field, declaration, id) }
    }
    page.markup("</dl>\n")
  }
}

extension PageWriter {
  /// What a field is called on a page: `given_by` as "Given by", unless the language has words for it.
  func fieldName(_ name: String) -> String {
    phrases.fields[name] ?? Vocabulary.capitalised(Naming.spaced(name))
  }

  func closedWord(_ word: String) -> String {
    phrases.closedWords[word] ?? Naming.spaced(word)
  }

  /// The value of a field, by its shape.
  fileprivate mutating func value<D: Declaration>(of field: Field<D>, _ declaration: D, _ id: EntityID) {
    switch field.binding {
    case .text(let path), .label(let path):
      if let wording = edition.wording(declaration[path], field.name, of: id) { flow(wording) }
    case .texts(let path), .labels(let path):
      list(ofWords: edition.wordings(declaration[path], field.name, of: id))
    case .wholeNumber(let path): if let number = declaration[path] { html.number(number.value) }
    case .number(let path): if let number = declaration[path] { html.number(number.value) }
    case .boolean(let path): say(declaration[path]?.value == true ? phrases.yes : phrases.no)
    case .date(let path): if let day = declaration[path] { date(day.value) }
    case .choice(let choice): if let word = choice.get(declaration) { say(closedWord(word.value)) }
    case .choices(let choices): say(choices.get(declaration).map { closedWord($0.value) }.joined(separator: ", "))
    case .reference(let path): if let reference = declaration[path] { link(reference.target) }
    case .references(let path): links(declaration[path].lazy.map(\.target))
    case .requirements(let path): requirements(declaration[path])
    case .evidenceMinimum(let path): if let minimum = declaration[path] { evidence(minimum) }
    case .span(let path):
      if let span = declaration[path] { links([span.from.target] + (span.to.map { [$0.target] } ?? [])) }
    case .startsAt(let path): if let start = declaration[path] { link(start.level.target) }
    case .levels, .points, .scaleMaps, .retirement, .parts: break
    }
  }

  mutating func evidence(_ minimum: EvidenceMinimum) {
    if let all = minimum.all { html.number(all) }
    for (index, count) in minimum.byLevel.enumerated() {
      if index > 0 || minimum.all != nil { markup(", ") }
      link(count.level.target)
      markup(": ")
      html.number(count.count)
    }
  }

  /// What is asked for, as a list; a choice is a list of its own.
  mutating func requirements(_ requirements: [Requirement]) {
    markup("<ul class=\"items\">\n")
    for requirement in requirements {
      markup("<li>")
      if let target = requirement.target?.target { link(target) }
      if let choose = requirement.choose {
        say(phrases.choose)
        markup(" ")
        html.number(choose.value)
        markup(" ")
        say(phrases.of)
        markup("\n")
        self.requirements(requirement.from)
      }
      for place in [requirement.level, requirement.point].compactMap({ $0?.target }) {
        markup(", ")
        link(place)
      }
      if let because = requirement.because {
        markup("<p class=\"quiet\">")
        inline(edition.original(because))
        markup("</p>\n")
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }
}
