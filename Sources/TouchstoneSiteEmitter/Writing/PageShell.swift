import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Everything around the words of a page: navigation, breadcrumbs, neighbours; `PageHead.swift` and `PageFooter.swift`
/// have the rest.
///
/// All pages come through here, so that one place decides how they are framed.
extension PageWriter {
  /// What a page is, besides its words.
  struct Outline {
    /// Below the edition's folder.
    var path: String
    /// The thing that the page is about, if it is about one.
    var subject: EntityID?
    /// The title of the page without markup; `nil` for the start page.
    var title: HTMLFragment?
    var description: Wording?
    /// The way from the start page; the page itself is not part of it.
    var trail: [Step] = []
    /// Where readers are led at once, from a former address.
    var movedTo: String?
    /// Whether the page says something of its own, so that search, search engines and programs are told of it.
    var isListed = true
    /// Whether the page is shown in place of one that is missing, wherever that would have been.
    var isAnywhere = false
  }

  /// A step on the way from the start page.
  enum Step {
    case list(Kind)
    case thing(EntityID)
    /// Another page by its address and its words.
    case page(String, String)
    /// The list that the page is a part of.
    case whole(String, HTMLFragment)
  }

  /// Writes a whole page.
  mutating func page(_ outline: Outline, _ body: (inout PageWriter) -> Void) -> OutputFile {
    begin(outline)
    head(outline)
    markup("<body>\n")
    part(.skip) { page in
      page.markup("<a class=\"skip\" href=\"#main\">")
      page.say(page.phrases.skip)
      page.markup("</a>\n")
    }
    header(outline)
    if !outline.trail.isEmpty || outline.path != Addresses.start {
      part(.breadcrumbs) { $0.breadcrumbs(outline.trail) }
    }
    markup("<main id=\"main\" class=\"page\">\n")
    let isOwnPage = outline.subject.map { edition.site.addresses[$0] == outline.path } ?? false
    things = outline.subject == nil && outline.isListed && edition.site.carriesData ? [] : nil
    part(.content) { page in
      page.withFallbackNotice(body)
      if isOwnPage, outline.movedTo == nil, let subject = outline.subject { page.neighbours(around: subject) }
    }
    let named = things
    things = nil
    markup("</main>\n")
    footer(outline)
    markup("</body>\n</html>\n")
    if let named { twins.append(twin(of: outline, naming: named)) }
    return OutputFile(path: sitePath(outline.path), bytes: filled() ?? html.copy)
  }

  private mutating func begin(_ outline: Outline) {
    html.removeAll()
    let published = edition.site.published?.path ?? ""
    if outline.isAnywhere {
      up = published
      top = published
    } else {
      let folders = outline.path.utf8.count { $0 == UInt8(ascii: "/") }
      up = String(repeating: "../", count: folders)
      top = edition.place.folder.isEmpty ? up : up + "../"
    }
    vocabulary = edition.vocabulary(about: outline.subject)
    guard outline.isListed && outline.movedTo == nil else { return }
    addresses.append(sitePath(outline.path))
    if outline.subject == nil, let title = outline.title {
      lists.append((HTMLEscaping.unescaped(title), outline.path))
    }
  }

  /// A path below the output folder.
  func sitePath(_ path: String) -> String {
    edition.place.folder.isEmpty ? path : "\(edition.place.folder)/\(path)"
  }

  /// What stands before and after a thing among those beside it.
  private mutating func neighbours(around id: EntityID) {
    let (before, after) = edition.site.neighbours[id]
    pager(before: before, after: after)
  }

  // MARK: - Header

  private mutating func header(_ outline: Outline) {
    markup("<header class=\"top\"><div class=\"page\">\n")
    part(.home) { $0.home() }
    if edition.site.languages.count > 1 { part(.languages) { $0.languageLinks(outline) } }
    if edition.site.hasSearch { part(.search) { $0.searchForm() } }
    part(.navigation) { $0.navigation(outline) }
    markup("</div></header>\n")
  }

  /// The name of the site with its logo, as a link to the start page.
  private mutating func home() {
    markup("<a class=\"home\" href=\"")
    address(Addresses.start)
    markup("\"")
    languageAttributes(edition.title.language)
    markup(">")
    logo()
    InlineProse.write(edition.title.text, .withoutLinks, to: &html)
    markup("</a>\n")
  }

  private mutating func navigation(_ outline: Outline) {
    markup("<nav class=\"main\" aria-label=\"")
    say(phrases.mainNavigation)
    markup("\"><ul>\n")
    for kind in [Kind.profile, .domain, .level, .competency, .term] where hasList(kind) {
      navigationItem(Addresses.list(kind), isCurrent: outline.path == Addresses.list(kind)) {
        if kind == .term { $0.say($0.phrases.glossary) } else { $0.sayListName(kind) }
      }
    }
    navigationItem(Addresses.alphabet, isCurrent: outline.path == Addresses.alphabet) { $0.say($0.phrases.alphabet) }
    markup("</ul></nav>\n")
  }

  /// The picture before the name of the site; it says nothing that the name does not say.
  private mutating func logo() {
    guard let logo = edition.site.theme.logo else { return }
    markup("<img src=\"")
    siteAddress("", logo.file.path)
    markup("\" alt=\"\" width=\"")
    html.number(logo.size.width)
    markup("\" height=\"")
    html.number(logo.size.height)
    markup("\">")
  }

  /// What a list page is called; where there is only one profile, its name is better than a plural.
  func listName(_ kind: Kind) -> String {
    kind == .profile && framework.ownCounts[kind.position] == 1
      ? vocabulary.capitalisedWord(kind) : vocabulary.capitalisedWords(kind)
  }

  mutating func sayListName(_ kind: Kind) {
    html.text(listName(kind))
  }

  private mutating func navigationItem(_ path: String, isCurrent: Bool, _ words: (inout PageWriter) -> Void) {
    markup("<li><a href=\"")
    address(path)
    markup(isCurrent ? "\" aria-current=\"page\">" : "\">")
    words(&self)
    markup("</a></li>\n")
  }

  /// The field for search. Without a script it leads to the page that lists everything.
  private mutating func searchForm() {
    markup("<form class=\"search\" role=\"search\" action=\"")
    address(Addresses.alphabet)
    markup("\"><input type=\"search\" name=\"q\" autocomplete=\"off\" aria-label=\"")
    say(phrases.finding.search)
    markup("\"><button>")
    say(phrases.finding.search)
    markup("</button></form>\n")
  }

  private mutating func languageLinks(_ outline: Outline) {
    markup("<nav class=\"languages\" aria-label=\"")
    say(phrases.languages)
    markup("\"><ul>\n")
    for other in edition.site.languages {
      let isCurrent = other == edition.place
      markup("<li><a href=\"")
      siteAddress(other.folder, outline.isAnywhere ? Addresses.start : outline.path)
      markup(isCurrent ? "\" aria-current=\"true\"" : "\" hreflang=\"")
      if !isCurrent {
        html.text(other.language.tag)
        markup("\"")
        languageAttributes(other.language)
      }
      markup(">")
      html.text(edition.site.ownName(of: other.language))
      markup("</a></li>\n")
    }
    markup("</ul></nav>\n")
  }

  private mutating func breadcrumbs(_ trail: [Step]) {
    markup("<nav class=\"crumbs page\" aria-label=\"")
    say(phrases.breadcrumbs)
    markup("\"><ol>\n<li>")
    link(to: Addresses.start, phrases.start)
    markup("</li>\n")
    for step in trail {
      markup("<li>")
      switch step {
      case .list(let kind):
        markup("<a href=\"")
        address(Addresses.list(kind))
        markup("\">")
        sayListName(kind)
        markup("</a>")
      case .thing(let id):
        link(id)
      case .page(let address, let words):
        link(to: address, words)
      case .whole(let path, let title):
        markup("<a href=\"")
        address(path)
        markup("\">")
        html.fragment(title)
        markup("</a>")
      }
      markup("</li>\n")
    }
    markup("</ol></nav>\n")
  }
}
