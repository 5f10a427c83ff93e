import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports

/// A page for those who lead, and for everybody who asks how the framework came about and how far it can be trusted.
///
/// One exists only where the framework has something to say, or where readers must know that it does not.
enum CommunityPage: Equatable {
  case made
  case diploma
  case letter
  /// A report by its place among those of the site.
  case report(Int)
  case catalogue
  case claims
  case principles
  case changes

  /// Under which heading of the page that leads to all of them it stands.
  enum Group: CaseIterable {
    case promise
    case fit
    case trust
  }

  /// Where a report stands; the others belong to how the parts fit together.
  private static let reportsOfTrust = ["freshness", "rollout"]

  func group(_ reports: [Report]) -> Group {
    switch self {
    case .made, .diploma, .letter: .promise
    case .report(let index): CommunityPage.reportsOfTrust.contains(reports[index].id) ? .trust : .fit
    case .catalogue: .fit
    case .claims, .principles, .changes: .trust
    }
  }

  /// Below the edition's folder.
  func address(_ reports: [Report]) -> String {
    switch self {
    case .made: "how-it-was-made.html"
    case .diploma: "what-a-diploma-certifies.html"
    case .letter: "letter.html"
    case .report(let index): "report/\(reports[index].id).html"
    case .catalogue: "catalogue.html"
    case .claims: Addresses.list(.attestation)
    case .principles: Addresses.principles
    case .changes: Addresses.changes
    }
  }
}

extension Site {
  /// The reports that people outside of the offices ask for, where they have something to show or to ask.
  static func publicReports(on framework: Framework) -> [Report] {
    let ids = ["outcome-by-level", "standards-coverage", "depth", "assessment-balance", "freshness", "rollout"]
    return ids.compactMap { id in ReportRegistry.all.first { $0.id == id }?.report(on: framework) }
      .filter { !$0.contents.tables.isEmpty || !$0.contents.gaps.isEmpty }
  }
}

extension PageWriter {
  /// The pages for the community that this site has.
  var communityPages: [CommunityPage] {
    func has(_ kinds: Kind...) -> Bool { kinds.contains { framework.ownCounts[$0.position] > 0 } }
    var pages: [CommunityPage] = []
    if has(.profile, .engagement) { pages.append(.made) }
    if has(.graduation, .credential) { pages.append(.diploma) }
    if has(.graduation, .grading) { pages.append(.letter) }
    pages += edition.site.reports.indices.map { .report($0) }
    if has(.resource) { pages.append(.catalogue) }
    if has(.attestation) { pages.append(.claims) }
    if hasPrinciples { pages.append(.principles) }
    if edition.site.changes != nil { pages.append(.changes) }
    return pages
  }

  /// All of them, and the page that leads there.
  mutating func communityPages(into files: inout [OutputFile]) {
    let pages = communityPages
    guard !pages.isEmpty else { return }
    files.append(communityPage(pages))
    for page in pages {
      switch page {
      case .made: files.append(madePage())
      case .diploma: files.append(diplomaPage())
      case .letter: files.append(letterPage())
      case .report(let index): reportPages(edition.site.reports[index], into: &files)
      case .catalogue: files.append(cataloguePage())
      case .principles: files.append(principlesPage())
      case .changes: if let feed = edition.site.changes { files.append(changesPage(feed)) }
      // The list of everything that is attested is among the lists of all kinds.
      case .claims: break
      }
    }
  }

  private mutating func communityPage(_ pages: [CommunityPage]) -> OutputFile {
    page(communityOutline(Addresses.community, phrases.community.title)) { page in
      page.communityHeading(page.phrases.community.title, page.phrases.community.introduction)
      for group in CommunityPage.Group.allCases {
        let here = pages.filter { $0.group(page.edition.site.reports) == group }
        guard !here.isEmpty else { continue }
        page.markup("<section>\n<h2>")
        page.say(page.heading(of: group))
        page.markup("</h2>\n<ul class=\"items\">\n")
        for one in here { page.communityEntry(one) }
        page.markup("</ul>\n</section>\n")
      }
    }
  }

  private func heading(of group: CommunityPage.Group) -> String {
    switch group {
    case .promise: phrases.community.promise
    case .fit: phrases.community.fit
    case .trust: phrases.community.trust
    }
  }

  private mutating func communityEntry(_ entry: CommunityPage) {
    let reports = edition.site.reports
    markup("<li><p class=\"entry\"><a href=\"")
    address(entry.address(reports))
    markup("\">")
    if case .report(let index) = entry { reportText(reports[index].title) } else { say(words(of: entry).title) }
    markup("</a></p>\n<p>")
    if case .report(let index) = entry { reportText(reports[index].question) } else { say(words(of: entry).summary) }
    markup("</p></li>\n")
  }

  private func words(of entry: CommunityPage) -> CommunityPhrases.Described {
    let words = phrases.community
    return switch entry {
    case .made: CommunityPhrases.Described(title: words.made.title, summary: words.made.summary)
    case .diploma: CommunityPhrases.Described(title: words.diploma.title, summary: words.diploma.summary)
    case .letter: CommunityPhrases.Described(title: words.letter.title, summary: words.letter.summary)
    case .catalogue: CommunityPhrases.Described(title: words.catalogue.title, summary: words.catalogue.summary)
    case .claims: words.claims
    case .changes: CommunityPhrases.Described(title: words.changes.title, summary: words.changes.summary)
    case .principles: CommunityPhrases.Described(title: phrases.principles.title, summary: words.principlesSummary)
    case .report(let index):
      CommunityPhrases.Described(
        title: edition.site.reports[index].title, summary: edition.site.reports[index].question)
    }
  }

  // MARK: - What these pages share

  /// The outline of a page that the page for the community leads to.
  func communityOutline(_ path: String, _ title: String) -> Outline {
    var words = HTMLWriter()
    vocabulary.write(title, to: &words)
    let isHub = path == Addresses.community
    return Outline(
      path: path, title: words.fragment, trail: isHub ? [] : [.page(Addresses.community, phrases.community.title)])
  }

  mutating func communityHeading(_ title: String, _ introduction: String) {
    markup("<h1>")
    say(title)
    markup("</h1>\n<p class=\"lede\">")
    say(introduction)
    markup("</p>\n")
  }
}
