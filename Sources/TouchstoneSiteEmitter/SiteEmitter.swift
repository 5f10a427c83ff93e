public import TouchstoneDiagnostics
public import TouchstoneEmission
import TouchstoneLanguage
public import TouchstoneModel

/// Emits a framework as a site that families, learners and colleagues can read: a folder of HTML pages that needs no
/// server, no script and nothing from elsewhere.
///
/// ```
/// index.html                         the promise, and the ways in
/// competency/math.ratios.html        a page for each thing, at an address that stays
/// competencies.html  a-z.html  …     lists
/// es/…                               the same in each language that the framework is translated to
/// style.css
/// ```
public struct SiteEmitter: Emitter {
  /// Whether maps are drawn of what builds on what.
  public var drawsMaps: Bool

  public init(drawsMaps: Bool = true) {
    self.drawsMaps = drawsMaps
  }

  public func attachments(of framework: Framework) -> [AttachmentRequest] {
    Theme.attachments(framework.manifest.theme)
  }

  public func problems(in framework: Framework, with attachments: [Attachment]) -> [Diagnostic] {
    Theme.problems(framework.manifest.theme, attachments)
  }

  public func emit(_ publication: Publication) -> [OutputFile] {
    let site = Site(publication, drawsMaps: drawsMaps)
    var files = [OutputFile(path: Stylesheet.path, bytes: Stylesheet.bytes(of: site.theme))] + site.theme.files
    for place in site.languages {
      var writer = PageWriter(Edition(site, place))
      writer.pages(into: &files)
      writer.communityPages(into: &files)
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension PageWriter {
  /// All pages of the edition.
  fileprivate mutating func pages(into files: inout [OutputFile]) {
    files.append(startPage())
    files.append(alphabetPage())
    for kind in Kind.allCases.sorted() where kind.hasList && framework.ownCounts[kind.position] > 0 {
      files.append(kind == .term ? glossaryPage() : listPage(kind))
    }
    let first = files.count
    for kind in Kind.allCases.sorted() where kind.hasPages {
      for index in 0..<framework.ownCounts[kind.position] {
        if let file = page(of: EntityID(kind, index)) { files.append(file) }
      }
    }
    mapPages(into: &files)
    redirects(beside: Set(files[first...].map(\.path)), into: &files)
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
