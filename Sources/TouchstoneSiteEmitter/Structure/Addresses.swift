import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Where each thing of a framework is found on its site.
///
/// A thing's address is made of its kind and its id alone, `competency/math.ratios.html`, so that it stays the same
/// whatever is written about the thing. Small parts are places on the page of what they lie in:
/// `scale/academic.html#point-proficient`.
struct Addresses: Sendable {
  /// For each thing its address below the edition's folder; `nil` where it has none.
  private let addresses: [String?]
  private let numbering: EntityNumbering

  init(_ framework: Framework, _ numbering: EntityNumbering) {
    self.numbering = numbering
    var addresses: [String?] = Array(repeating: nil, count: numbering.count)
    for kind in Kind.allCases where kind.hasID {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        guard let number = numbering[id] else { continue }
        addresses[number] = Addresses.address(of: id, framework)
      }
    }
    self.addresses = addresses
  }

  /// The address of a thing, or `nil` where another package declares it.
  subscript(_ id: EntityID) -> String? {
    numbering[id].flatMap { addresses[$0] }
  }

  /// The page that lists everything of a kind.
  static func list(_ kind: Kind) -> String {
    switch kind {
    case .term: "glossary.html"
    default:
      if kind.hasPages { "\(kind.plural).html" } else { kind.parents.first.map { list($0) } ?? "index.html" }
    }
  }

  static let start = "index.html"
  static let alphabet = "a-z.html"
  static let alphabetFolder = "a-z"
  static let principles = "principles.html"
  /// The page for those who lead and for the community.
  static let community = "community.html"
  /// How levels, moving on, reports and help work.
  static let ways = "how-it-works.html"
  /// The way in for those who teach.
  static let teachers = "teachers.html"
  static let search = "search.html"
  static let missing = "404.html"
  static let data = "data.html"
  static let dataFolder = "data"

  /// Folders of pages that are about a thing beside its own page.
  static let folders: Set<String> = ["planning", "moderation-pack"]

  /// The page from which those who teach plan what a competency asks for.
  static func planning(_ competency: String) -> String {
    "planning/\(SafePath.component(competency)).html"
  }

  /// What is printed for judging work together by a rubric.
  static func pack(_ rubric: String) -> String {
    "moderation-pack/\(SafePath.component(rubric)).html"
  }

  /// The page of one part of a list that is too long for one page.
  static func part(_ number: Int, of list: String) -> String {
    "\(list.hasSuffix(".html") ? String(list.dropLast(5)) : list)/\(number).html"
  }

  /// The page of a thing of a kind that has pages.
  static func page(_ kind: Kind, _ id: String) -> String {
    "\(kind.name)/\(SafePath.component(id)).html"
  }

  /// The name of a part on the page of what it lies in: `point-proficient`.
  static func anchor(_ kind: Kind, _ id: String) -> String {
    "\(kind.name)-\(SafePath.component(id))"
  }

  /// The name of a part, where its id is given whole.
  static func anchor(ofPart id: EntityID, _ framework: Framework) -> String {
    anchor(id.kind, lastPart(of: framework[id].id))
  }

  /// The last word of an id: `proficient` of `academic.proficient`.
  static func lastPart(of id: String) -> String {
    guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return id }
    return String(id[id.utf8.index(after: dot)...])
  }

  private static func address(of id: EntityID, _ framework: Framework) -> String? {
    switch id.kind {
    case .term:
      return "\(list(.term))#\(anchor(.term, framework[id].id))"
    case let kind where kind.hasPages:
      return page(kind, framework[id].id)
    default:
      guard let parent = framework[id].parent, framework.isOwn(parent) else { return nil }
      return "\(page(parent.kind, framework[parent].id))#\(anchor(ofPart: id, framework))"
    }
  }
}

extension Kind {
  /// Whether each thing of the kind has a page of its own; small parts are places on the page of what they lie in.
  var hasPages: Bool {
    hasID && self != .term && (parents.isEmpty || self == .skill || self == .target)
  }

  /// Whether a page lists everything of the kind.
  var hasList: Bool {
    hasPages || self == .term
  }
}
