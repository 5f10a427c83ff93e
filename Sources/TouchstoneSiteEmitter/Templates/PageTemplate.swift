/// A template that a district may put in the place of the one that comes with the site.
///
/// ```
/// templates/page.mustache     everything, with the other three inside
/// templates/head.mustache     what browsers and search engines are told
/// templates/header.mustache   what stands above every page
/// templates/footer.mustache   what stands below
/// ```
enum PageTemplate: String, CaseIterable, Sendable {
  case page
  case head
  case header
  case footer

  static let ending = ".mustache"
  static let usualFolder = "templates"
  static let sizeLimit = 50_000

  var fileName: String { rawValue + PageTemplate.ending }

  /// The templates that it may have inside; the others have none, so that none can lie in itself.
  var partials: [PageTemplate] { self == .page ? [.head, .header, .footer] : [] }

  /// The template that comes with the site; filled, it gives what the site writes without any.
  var shipped: String {
    switch self {
    case .page: PageTemplate.shippedPage
    case .head: "<head>\n{{metadata}}\n</head>\n"
    case .header: PageTemplate.shippedHeader
    case .footer: PageTemplate.shippedFooter
    }
  }

  private static let shippedPage = """
    <!DOCTYPE html>
    <html lang="{{language}}"{{#direction}} dir="{{direction}}"{{/direction}}>
    {{> head}}
    <body>
    {{skip}}
    {{> header}}
    {{#breadcrumbs}}
    {{breadcrumbs}}
    {{/breadcrumbs}}
    <main id="main" class="page">
    {{content}}
    </main>
    {{> footer}}
    </body>
    </html>

    """

  private static let shippedHeader = """
    <header class="top"><div class="page">
    {{home}}
    {{#languages}}
    {{languages}}
    {{/languages}}
    {{#search}}
    {{search}}
    {{/search}}
    {{navigation}}
    </div></header>

    """

  private static let shippedFooter = """
    <footer class="bottom"><div class="page">
    {{edition}}
    {{#status}}
    {{status}}
    {{/status}}
    {{#audiences}}
    {{audiences}}
    {{/audiences}}
    {{#source}}
    {{source}}
    {{/source}}
    {{colours}}
    </div></footer>

    """
}

/// A part of a page that templates put in its place, under this name.
enum PagePart: String, CaseIterable, Sendable {
  /// The language of the page, as the web has it.
  case language
  /// `rtl` where the page runs from right to left.
  case direction
  /// Everything that the head of a page must say, and the links to style and data.
  case metadata
  /// The link past the navigation.
  case skip
  /// The name of the site with the logo, as a link to the start page.
  case home
  /// The links to the other languages.
  case languages
  /// The field for search.
  case search
  case navigation
  case breadcrumbs
  /// The words of the page.
  case content
  /// The framework's name, publisher, version and licence.
  case edition
  /// That the framework is a draft, or no longer in use.
  case status
  /// The links to the pages for learners and families, for teachers, for leaders and the community, and for programs.
  case audiences
  /// The id of what the page is about, and the link to where it can be changed.
  case source
  /// The choice of light and dark.
  case colours

  /// What no page can do without.
  static let required: [PagePart] = [.language, .metadata, .content]
}
