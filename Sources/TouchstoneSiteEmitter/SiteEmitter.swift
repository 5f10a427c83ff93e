public import TouchstoneDiagnostics
public import TouchstoneEmission
import TouchstoneLanguage
public import TouchstoneModel

/// Emits a framework as a site that families, learners and colleagues can read: a folder of HTML pages that needs no
/// server and nothing from elsewhere, and whose one script may be missing.
///
/// ```
/// index.html                         the promise, and the ways in
/// competency/math.ratios.html        a page for each thing, at an address that stays
/// competencies.html  a-z.html  …     lists
/// es/…                               the same in each language that the framework is translated to
/// competency/math.ratios.json  …     what each page says, as data
/// data/bundle.json  …                the framework as a whole, as data
/// search/index.js  …                 what search knows
/// style.css  site.js
/// 404.html  sitemap.xml  robots.txt  where the site's address is known
/// ```
public struct SiteEmitter: Emitter {
  private let data: (any SiteData)?
  private let templates: (any TemplateEngine)?
  private let leftOut: Set<SiteFeature>
  private let languages: [SiteLanguage]

  /// - Parameters:
  ///   - data: writes the data that lie beside the pages; without it the site has none.
  ///   - templates: fills a district's own templates; without it pages are written directly.
  ///   - leftOut: what the site does without.
  public init(
    data: (any SiteData)? = nil, templates: (any TemplateEngine)? = nil, without leftOut: Set<SiteFeature> = []
  ) {
    self.init(data: data, templates: templates, without: leftOut, speaking: SiteLanguage.all)
  }

  /// - Parameter languages: the languages that the site speaks.
  init(
    data: (any SiteData)? = nil, templates: (any TemplateEngine)? = nil, without leftOut: Set<SiteFeature> = [],
    speaking languages: [SiteLanguage]
  ) {
    self.data = leftOut.contains(.data) ? nil : data
    self.templates = templates
    self.leftOut = leftOut
    self.languages = languages
  }

  public func attachments(of framework: Framework) -> [AttachmentRequest] {
    let theme = framework.manifest.theme
    let folder = SiteTemplates.attachment(theme, manifest: framework.manifest.span)
    return Theme.attachments(theme) + (templates == nil ? [] : [folder])
  }

  public func problems(in framework: Framework, with attachments: [Attachment]) -> [Diagnostic] {
    let theme = framework.manifest.theme
    return Theme.problems(theme, attachments) + SiteTemplates(theme, attachments).problems
  }

  public func emit(_ publication: Publication) -> [OutputFile] {
    let site = Site(
      publication, speaking: languages, templates: templates, without: leftOut, carriesData: data != nil)
    var files = site.theme.files
    files += [
      OutputFile(path: Stylesheet.path, bytes: Stylesheet.bytes(of: site.theme)),
      OutputFile(path: SiteScript.path, bytes: SiteScript.bytes),
    ]
    var carried = data?.data(of: publication, about: site.pages.map(\.things))
    var addresses: [String] = []
    for place in site.languages {
      var writer = PageWriter(Edition(site, place))
      if place.translation == nil, carried != nil { carried?.files.append(writer.edition.identifierList()) }
      writer.pages(carrying: carried?.files, into: &files)
      files += writer.twins
      addresses += writer.addresses
    }
    if let carried {
      files += carried.files.map { OutputFile(path: "\(Addresses.dataFolder)/\($0.path)", bytes: $0.bytes) }
      files += zip(site.pages, carried.documents).map { OutputFile(path: PageWriter.twinPath($0.path), bytes: $1) }
    }
    if let published = site.published { files += SiteMap(published: published, addresses: addresses).files }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// A part of a site that it can do without.
public enum SiteFeature: String, CaseIterable, Sendable {
  case search
  /// What pages say as data, and the framework as a whole.
  case data
  /// Maps of what builds on what.
  case maps
}

extension PageWriter {
  /// Whether there is anything for the page that lists a kind.
  func hasList(_ kind: Kind) -> Bool {
    kind == .term ? hasGlossary : framework.ownCounts[kind.position] > 0
  }

  /// All pages of the edition.
  fileprivate mutating func pages(carrying data: [OutputFile]?, into files: inout [OutputFile]) {
    files.append(startPage())
    files += alphabetPages()
    if hasWays { files.append(waysPage()) }
    files.append(contentsOf: teacherPages())
    for kind in Kind.allCases.sorted() where kind.hasList && hasList(kind) {
      files += kind == .term ? [glossaryPage()] : listPages(kind)
    }
    communityPages(into: &files)
    if let data { files.append(dataPage(data)) }
    let first = files.count
    for kind in Kind.allCases.sorted() where kind.hasPages {
      for index in 0..<framework.ownCounts[kind.position] {
        if let file = page(of: EntityID(kind, index)) { files.append(file) }
      }
    }
    mapPages(into: &files)
    redirects(beside: Set(files[first...].map(\.path)), into: &files)
    if edition.site.hasSearch {
      files.append(searchPage())
      files += searchFiles()
    }
    if edition.place.translation == nil && edition.site.published != nil { files.append(missingPage()) }
  }

  /// The page of a thing; `nil` for kinds whose things are parts of other pages.
  private mutating func page(of id: EntityID) -> OutputFile? {
    let index = Int(id.index)
    switch id.kind {
    case .profile: return profilePage(id, framework.declarations.profiles[index])
    case .strand: return strandPage(id, framework.declarations.strands[index])
    case .outcome: return outcomePage(id, framework.declarations.outcomes[index])
    case .domain: return domainPage(id, framework.declarations.domains[index])
    case .level: return levelPage(id, framework.declarations.levels[index])
    case .scale: return scalePage(id, framework.declarations.scales[index])
    case .standard: return standardPage(id, framework.declarations.standards[index])
    case .competency: return competencyPage(id, framework.declarations.competencies[index])
    case .skill: return skillPage(id, framework.declarations.skills[index])
    case .target: return targetPage(id, framework.declarations.targets[index])
    case .taxonomy: return taxonomyPage(id, framework.declarations.taxonomies[index])
    case .rubric: return rubricPage(id, framework.declarations.rubrics[index])
    default: return id.kind.hasPages ? thingPage(id) : nil
    }
  }

  /// Pages at former addresses, wherever nothing else stands there now.
  private mutating func redirects(beside taken: Set<String>, into files: inout [OutputFile]) {
    var taken = taken
    for kind in Kind.allCases.sorted() where kind.hasPages {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        for former in formerIDs(of: id) where !taken.contains(sitePath(Addresses.page(kind, former))) {
          guard let file = redirectPage(from: former, to: id) else { continue }
          taken.insert(file.path)
          files.append(file)
        }
      }
    }
  }
}
