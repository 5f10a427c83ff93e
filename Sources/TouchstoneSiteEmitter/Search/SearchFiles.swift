import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Search in one edition: its index, and the page that shows what was found.
extension PageWriter {
  /// The files that the script of the site loads.
  func searchFiles() -> [OutputFile] {
    var index = SearchIndex()
    for kind in PageWriter.searchOrder {
      let word = vocabulary.word(kind)
      for number in 0..<framework.ownCounts[kind.position] {
        if let entry = searchEntry(EntityID(kind, number), word) { index.add(entry) }
      }
    }
    for page in lists { index.add(SearchIndex.Entry(name: page.title, address: page.path, kind: "")) }
    let say = phrases.finding
    let files = index.files(saying: [
      ("none", edition.plain(say.none)), ("one", edition.plain(say.one)), ("many", edition.plain(say.many)),
      ("first", edition.plain(say.first)), ("more", edition.plain(say.more)),
    ])
    return files.map { OutputFile(path: sitePath($0.path), bytes: $0.bytes) }
  }

  /// What readers look for most comes first.
  private static let searchOrder: [Kind] = {
    let first: [Kind] = [.competency, .target, .skill, .domain, .level, .outcome, .term]
    return first + Kind.allCases.sorted().filter { $0.hasID && !first.contains($0) }
  }()

  private func searchEntry(_ id: EntityID, _ word: String) -> SearchIndex.Entry? {
    guard let address = edition.site.addresses[id] else { return nil }
    let common = edition.site[id]
    let name = edition.name(of: id)
    var entry = SearchIndex.Entry(name: name.unescaped, address: address, kind: word)
    entry.language = name.language?.tag ?? ""
    if let parent = common.parent, edition.site.isOwn(parent) { entry.place = edition.name(of: parent).unescaped }
    entry.texts = [common.id, word]
    if let code = common.code { entry.texts.append(code.value) }
    if let statement = edition.statementBesideName(of: id) {
      entry.texts.append(statement.text)
      // A code alone tells nobody what it stands for.
      if id.kind == .standard && common.title == nil { entry.place = plain(statement) }
    }
    switch id.kind {
    case .competency: add(edition.site.competency(id)?.learnerStatement, of: id, to: &entry)
    case .skill: add(edition.site.skill(id)?.learnerStatement, of: id, to: &entry)
    case .target: add(edition.site.target(id)?.learnerStatement, of: id, to: &entry)
    case .term:
      guard let term = framework.value(Term.self, id) else { break }
      entry.texts += edition.wordings(term.aliases, "aliases", of: id).map(\.text)
    default: break
    }
    return entry
  }

  private func plain(_ wording: Wording) -> String {
    var html = HTMLWriter()
    InlineProse.write(wording.text, .none, to: &html)
    return HTMLEscaping.unescaped(html.fragment)
  }

  private func add(_ learnerStatement: Text?, of id: EntityID, to entry: inout SearchIndex.Entry) {
    if let text = edition.wording(learnerStatement, "learner_statement", of: id) { entry.texts.append(text.text) }
  }

  /// The page that shows what was found; without a script it leads to the A–Z page.
  mutating func searchPage() -> OutputFile {
    var outline = Outline(path: Addresses.search, title: edition.fragment(phrases.finding.search))
    outline.isListed = false
    return page(outline) { page in
      page.markup("<h1>")
      page.say(page.phrases.finding.search)
      page.markup("</h1>\n<div id=\"found\" class=\"results\"></div>\n<p class=\"quiet\">")
      page.say(page.phrases.finding.everything)
      page.markup(" ")
      page.link(to: Addresses.alphabet, page.phrases.alphabet)
      page.markup("</p>\n")
    }
  }
}

extension Edition {
  /// A phrase with the district's words, not escaped.
  func plain(_ phrase: String) -> String {
    HTMLEscaping.unescaped(fragment(phrase))
  }

  /// The framework's title without markup.
  var plainTitle: HTMLFragment {
    var html = HTMLWriter()
    InlineProse.write(title.text, .none, to: &html)
    return html.fragment
  }

  /// A phrase with the district's words, for the title of a page.
  func fragment(_ phrase: String) -> HTMLFragment {
    var html = HTMLWriter()
    vocabulary(about: nil).write(phrase, to: &html)
    return html.fragment
  }
}
