import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports

/// What all editions of a site share: the framework, who refers to what, and where everything is found.
///
/// A class for the same reason as ``Edition``: it never changes, and is too large to be copied.
final class Site: Sendable {
  let framework: Framework
  let sources: SourceMap
  let numbering: EntityNumbering
  let references: ReferenceIndex
  let addresses: Addresses
  /// What is learned at each level, and on the way to what.
  let levelContents: LevelContents
  /// The languages that the site speaks.
  let spoken: [SiteLanguage]
  /// What builds on what, as maps; `nil` where none are drawn.
  let maps: SiteMaps?
  /// The editions with their folders, the original first.
  let languages: [EditionLanguage]
  let theme: Theme
  /// The district's own templates; `nil` where pages are written directly.
  let templates: (any LoadedTemplates)?
  /// What a district shows of itself: tables for those who lead, and what to ask next.
  let reports: [Report]
  /// The levels and depths that columns of reports stand for, by their ids.
  let columnThings: [String: EntityID]
  /// What every thing says that all kinds may say, by number.
  private let commons: [Common]
  let neighbours: Neighbours
  let published: PublishedAddress?
  let edit: EditAddress?
  let hasSearch: Bool
  /// Whether data lie beside the pages.
  let carriesData: Bool
  /// The folder that holds the manifest, with a slash at its end, as paths of sources begin.
  let root: String

  /// - Parameters:
  ///   - spoken: the languages that the site speaks.
  ///   - engine: fills the district's own templates; without it pages are written directly.
  ///   - leftOut: what the site does without.
  init(
    _ publication: Publication, speaking spoken: [SiteLanguage] = SiteLanguage.all,
    templates engine: (any TemplateEngine)? = nil, without leftOut: Set<SiteFeature> = [], carriesData: Bool = false
  ) {
    hasSearch = !leftOut.contains(.search)
    self.carriesData = carriesData
    framework = publication.framework
    published = PublishedAddress(framework.manifest.site.url?.value)
    edit = EditAddress(framework.manifest.site.edit?.value)
    sources = publication.sources
    numbering = EntityNumbering(framework.declarations)
    references = ReferenceIndex(framework)
    addresses = Addresses(framework, numbering)
    levelContents = LevelContents(framework)
    self.spoken = spoken
    neighbours = Neighbours(framework, numbering)
    maps = leftOut.contains(.maps) ? nil : SiteMaps(framework)
    languages = EditionLanguage.all(of: framework)
    let written = SiteTemplates(publication.framework.manifest.theme, publication.attachments)
    templates = engine.flatMap { written.loaded(by: $0) }
    theme = Theme(framework.manifest.theme, publication.attachments)
    reports = Site.publicReports(on: framework)
    columnThings = Site.columnThings(of: framework)
    commons = Site.commons(framework.declarations)
    let manifest = sources[framework.manifest.span.source].path
    root = manifest.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(manifest[...$0]) } ?? ""
  }

  private static func commons(_ declarations: Declarations) -> [Common] {
    var commons: [Common] = []
    for kind in Kind.allCases.sorted() {
      func add<D: Declaration>(_ type: D.Type) {
        commons += declarations[type.table]
      }
      add(kind.type)
    }
    return commons
  }
}

extension Site {
  /// What the speakers of a language call it, for the links between languages.
  func ownName(of language: LanguageTag) -> String {
    SiteLanguage.speaking(language, among: spoken)?.ownName ?? language.ownName
  }
}

// MARK: - Pages

extension Site {
  /// The page of each thing that has one, below the original's folder, with the small parts that stand on it.
  var pages: [(path: String, things: [EntityID])] {
    var pages: [(path: String, things: [EntityID])] = []
    for kind in Kind.allCases.sorted() where kind.hasPages {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        guard let path = addresses[id] else { continue }
        let parts = framework.parts[id].filter { !$0.kind.hasPages }
        pages.append((path, [id] + parts.sorted { $0.kind < $1.kind }))
      }
    }
    return pages
  }
}

// MARK: - What all kinds may say

/// The framework answers the same questions; these answers cost no search for the kind's type, and pages ask often.
extension Site {
  /// What a thing says that every kind may say.
  subscript(_ id: EntityID) -> Common {
    numbering[id].map { commons[$0] } ?? framework[id]
  }

  /// The whole id of a thing: `math.ratios.unit-rate`.
  func key(of id: EntityID) -> String {
    numbering[id].map { commons[$0].id } ?? ""
  }

  /// What a thing is part of.
  func parent(of id: EntityID) -> EntityID? {
    numbering[id].flatMap { commons[$0].parent }
  }

  /// The level at which a target is learned.
  func level(ofTarget id: EntityID) -> EntityID? {
    let index = Int(id.index)
    guard id.kind == .target, framework.declarations.targets.indices.contains(index) else { return nil }
    return framework.declarations.targets[index].level?.target
  }

  /// A thing in a full sentence, as it was written.
  func statement(of id: EntityID) -> Text? {
    numbering[id].flatMap { commons[$0].statement }
  }
}

/// A language in which the site can be read, and where.
struct EditionLanguage: Sendable, Equatable {
  var language: LanguageTag
  /// Empty for the original, else the name of a folder.
  var folder: String
  /// The place of its texts among the framework's translations; `nil` for the original.
  var translation: Int?

  /// The original, then the translations in their order; a language whose folder is taken is left out.
  static func all(of framework: Framework) -> [EditionLanguage] {
    let original = LanguageTag(framework.manifest.framework.language?.value ?? "en")
    var all = [EditionLanguage(language: original, folder: "", translation: nil)]
    for (index, translation) in framework.translations.enumerated() {
      let language = LanguageTag(translation.language)
      let folder = folder(of: translation.language)
      guard language != original, !all.contains(where: { $0.folder == folder }) else { continue }
      all.append(EditionLanguage(language: language, folder: folder, translation: index))
    }
    return all
  }

  private static func folder(of language: String) -> String {
    let lowered = String(decoding: language.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    let name = SafePath.component(lowered)
    return isTaken(name) ? "language-" + name : name
  }

  /// Whether the original has a folder of that name.
  private static func isTaken(_ name: String) -> Bool {
    [SearchIndex.folder, Addresses.dataFolder, Addresses.alphabetFolder, "report"].contains(name)
      || Addresses.folders.contains(name) || name.hasSuffix("-map")
      || Kind.allCases.contains { name == $0.name || name == $0.plural }
  }
}
