import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Everything around the words of a page: head, navigation, breadcrumbs, footer.
///
/// All pages come through here, so that one file decides how they are framed.
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
  }

  /// A step on the way from the start page.
  enum Step {
    case list(Kind)
    case thing(EntityID)
    /// Another page by its address and its words.
    case page(String, String)
  }

  /// Writes a whole page.
  mutating func page(_ outline: Outline, _ body: (inout PageWriter) -> Void) -> OutputFile {
    html.removeAll()
    isInFolder = outline.path.utf8.contains(UInt8(ascii: "/"))
    vocabulary = edition.vocabulary(about: outline.subject)
    head(outline)
    markup("<body>\n<a class=\"skip\" href=\"#main\">")
    say(phrases.skip)
    markup("</a>\n")
    header(outline)
    if !outline.trail.isEmpty || outline.path != Addresses.start { breadcrumbs(outline.trail) }
    markup("<main id=\"main\" class=\"page\">\n")
    body(&self)
    markup("</main>\n")
    footer(outline)
    markup("</body>\n</html>\n")
    return OutputFile(path: sitePath(outline.path), bytes: html.copy)
  }

  /// A path below the output folder.
  func sitePath(_ path: String) -> String {
    edition.place.folder.isEmpty ? path : "\(edition.place.folder)/\(path)"
  }

  // MARK: - Head

  private mutating func head(_ outline: Outline) {
    markup("<!DOCTYPE html>\n<html lang=\"")
    html.text(edition.language.tag)
    markup(edition.language.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
    markup("<head>\n<meta charset=\"utf-8\">\n")
    markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    if let title = outline.title {
      html.fragment(title)
      markup(" · ")
    }
    InlineProse.write(edition.title.text, .none, to: &html)
    markup("</title>\n")
    if let description = outline.description, !description.text.isEmpty {
      markup("<meta name=\"description\" content=\"")
      InlineProse.write(description.text, .none, to: &html)
      markup("\">\n")
    }
    if let moved = outline.movedTo {
      markup("<meta http-equiv=\"refresh\" content=\"0; url=")
      address(moved)
      markup("\">\n")
    }
    markup("<link rel=\"stylesheet\" href=\"")
    siteAddress("", Stylesheet.path)
    markup("\">\n<link rel=\"icon\" href=\"data:,\">\n")
    for other in edition.site.languages where edition.site.languages.count > 1 {
      markup("<link rel=\"alternate\" hreflang=\"")
      html.text(other.language.tag)
      markup("\" href=\"")
      siteAddress(other.folder, outline.path)
      markup("\">\n")
    }
    markup("</head>\n")
  }

  /// An address of any edition, as it is reached from this page.
  private mutating func siteAddress(_ folder: String, _ path: String) {
    if isInFolder { markup("../") }
    if !edition.place.folder.isEmpty { markup("../") }
    if !folder.isEmpty {
      html.text(folder)
      markup("/")
    }
    html.text(path)
  }

  // MARK: - Header

  private mutating func header(_ outline: Outline) {
    markup("<header class=\"top\"><div class=\"page\">\n<a class=\"home\" href=\"")
    address(Addresses.start)
    markup("\"")
    languageAttributes(edition.title.language)
    markup(">")
    logo()
    InlineProse.write(edition.title.text, .withoutLinks, to: &html)
    markup("</a>\n")
    if edition.site.languages.count > 1 { languageLinks(outline.path) }
    markup("<nav class=\"main\" aria-label=\"")
    say(phrases.mainNavigation)
    markup("\"><ul>\n")
    for kind in [Kind.profile, .domain, .level, .competency, .term] where framework.ownCounts[kind.position] > 0 {
      navigationItem(Addresses.list(kind), isCurrent: outline.path == Addresses.list(kind)) {
        if kind == .term { $0.say($0.phrases.glossary) } else { $0.sayListName(kind) }
      }
    }
    navigationItem(Addresses.alphabet, isCurrent: outline.path == Addresses.alphabet) { $0.say($0.phrases.alphabet) }
    markup("</ul></nav>\n</div></header>\n")
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
  mutating func sayListName(_ kind: Kind) {
    if kind == .profile && framework.ownCounts[kind.position] == 1 { sayKind(kind) } else { sayKinds(kind) }
  }

  private mutating func navigationItem(_ path: String, isCurrent: Bool, _ words: (inout PageWriter) -> Void) {
    markup("<li><a href=\"")
    address(path)
    markup(isCurrent ? "\" aria-current=\"page\">" : "\">")
    words(&self)
    markup("</a></li>\n")
  }

  private mutating func languageLinks(_ path: String) {
    markup("<nav class=\"languages\" aria-label=\"")
    say(phrases.languages)
    markup("\"><ul>\n")
    for other in edition.site.languages {
      let isCurrent = other == edition.place
      markup("<li><a href=\"")
      siteAddress(other.folder, path)
      markup(isCurrent ? "\" aria-current=\"true\"" : "\" hreflang=\"")
      if !isCurrent {
        html.text(other.language.tag)
        markup("\"")
        languageAttributes(other.language)
      }
      markup(">")
      html.text(other.language.ownName)
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
      }
      markup("</li>\n")
    }
    markup("</ol></nav>\n")
  }

  // MARK: - Footer

  private mutating func footer(_ outline: Outline) {
    let header = framework.manifest.framework
    markup("<footer class=\"bottom\"><div class=\"page\">\n<p>")
    inline(edition.title)
    if let publisher = header.publisher {
      markup(" · ")
      inline(edition.original(publisher))
    }
    if let version = header.version {
      markup(" · ")
      say(phrases.version)
      markup(" ")
      html.text(version.value)
    }
    if let license = header.license {
      markup(" · ")
      say(phrases.sharedUnder)
      markup(" ")
      html.text(license.value)
    }
    markup("</p>\n")
    if let status = statusPhrase {
      markup("<p>")
      say(status)
      markup("</p>\n")
    }
    if !communityPages.isEmpty {
      markup("<p>")
      link(to: Addresses.community, phrases.community.title)
      markup("</p>\n")
    }
    if let subject = outline.subject { identity(subject) }
    markup("</div></footer>\n")
  }

  /// What has to be said about the framework as a whole, unless it is in use.
  var statusPhrase: String? {
    switch framework.manifest.framework.status?.value {
    case .draft: phrases.isDraftFramework
    case .pending: phrases.isPendingFramework
    case .retired: phrases.isRetiredFramework
    case .implemented, nil: nil
    }
  }

  /// The id by which files and other systems know a thing, and where it can be edited.
  private mutating func identity(_ id: EntityID) {
    markup("<p>")
    say(phrases.identifier)
    markup(" <code>")
    html.text(id.kind.name)
    markup("/")
    html.text(edition.site.key(of: id))
    markup("</code>")
    if let edit = framework.manifest.site.edit?.value, WebAddress.isSafe(edit) {
      var path = edit.hasSuffix("/") ? edit : edit + "/"
      path += sourcePath(of: id)
      if WebAddress.isSafe(path) {
        markup(" · <a href=\"")
        path.withUTF8 { WebAddress.write($0, to: &html) }
        markup("\">")
        say(phrases.edit)
        markup("</a>")
      }
    }
    markup("</p>\n")
  }

  /// The file in which a thing stands, from the folder of the manifest.
  private func sourcePath(of id: EntityID) -> String {
    let path = edition.site.sources[edition.site[id].span.source].path
    let root = edition.site.root.utf8
    return path.utf8.starts(with: root) ? String(decoding: path.utf8.dropFirst(root.count), as: UTF8.self) : path
  }
}
