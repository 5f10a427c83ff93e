import TouchstoneLanguage
import TouchstoneModel

/// What a page says to browsers, search engines and programs before its first word.
extension PageWriter {
  /// What a page may load and do: style, script, pictures and fonts of the site itself, and a form that leads to it.
  static let contentPolicy: StaticString = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; \
    base-uri 'none'
    """

  mutating func head(_ outline: Outline) {
    markup("<!DOCTYPE html>\n<html lang=\"")
    html.text(edition.language.tag)
    markup(edition.language.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
    markup("<head>\n")
    part(.metadata) { $0.metadata(outline) }
    markup("</head>\n")
  }

  private mutating func metadata(_ outline: Outline) {
    markup("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
    markup(PageWriter.contentPolicy)
    markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
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
    markup("\">\n<link rel=\"icon\" href=\"data:,\">\n<script src=\"")
    siteAddress("", SiteScript.path)
    markup("\" defer=\"\" data-base=\"")
    html.text(up)
    markup("\"></script>\n")
    relations(outline)
  }

  /// Where the page stands for good, its translations, and what it says as data.
  private mutating func relations(_ outline: Outline) {
    if !outline.isListed {
      markup("<meta name=\"robots\" content=\"noindex\">\n")
      return
    }
    if let published = edition.site.published {
      markup("<link rel=\"canonical\" href=\"")
      html.text(published.base)
      html.text(sitePath(outline.movedTo ?? outline.path))
      markup("\">\n")
      if edition.site.languages.count > 1 && outline.movedTo == nil {
        for other in edition.site.languages { translation(other.language.tag, other, outline, published) }
        if let original = edition.site.languages.first { translation("x-default", original, outline, published) }
      }
    }
    guard edition.site.carriesData, outline.movedTo == nil else { return }
    markup("<link rel=\"alternate\" type=\"application/json\" href=\"")
    // A thing's data hold all languages, and stand once for all pages about it: its own, its map, its plan.
    if let subject = outline.subject {
      siteAddress("", PageWriter.twinPath(edition.site.addresses[subject] ?? outline.path))
    } else {
      address(PageWriter.twinPath(outline.path))
    }
    markup("\">\n")
  }

  private mutating func translation(
    _ tag: String, _ other: EditionLanguage, _ outline: Outline, _ published: PublishedAddress
  ) {
    markup("<link rel=\"alternate\" hreflang=\"")
    html.text(tag)
    markup("\" href=\"")
    html.text(published.base)
    if !other.folder.isEmpty {
      html.text(other.folder)
      markup("/")
    }
    html.text(outline.path)
    markup("\">\n")
  }

  /// An address of any edition, as it is reached from this page.
  mutating func siteAddress(_ folder: String, _ path: String) {
    html.text(top)
    if !folder.isEmpty {
      html.text(folder)
      markup("/")
    }
    html.text(path)
  }
}
