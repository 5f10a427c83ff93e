import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What a thing is called on every page that links to it.
struct Name: Sendable {
  /// With emphasis, without links.
  var html = HTMLFragment()
  /// Without any markup, for titles of pages.
  var plain = HTMLFragment()
  /// Without any markup and not escaped, for sorting.
  var plainText: String { String(decoding: plain.bytes, as: UTF8.self) }
  /// As people read it, for what is not HTML: search, data and pictures.
  var unescaped: String { HTMLEscaping.unescaped(plain) }
  /// Its language where that is not the page's own.
  var language: LanguageTag?
  /// Whether the statement serves as the name, so that it need not be shown beside it.
  var isStatement = false
  var isRetired = false
  var isDraft = false
}

/// Gives every thing its name in one edition.
struct Naming {
  let site: Site
  let wordings: Wordings
  let vocabulary: Vocabulary
  let phrases: Phrases
  let language: LanguageTag

  private var framework: Framework { site.framework }

  /// The names of all things, by number.
  func names() -> [Name] {
    var names: [Name] = []
    names.reserveCapacity(site.numbering.count)
    for kind in Kind.allCases.sorted() {
      func add<D: Declaration>(_ type: D.Type) {
        for (index, declaration) in framework.declarations[type.table].enumerated() {
          names.append(makeName(EntityID(kind, index), declaration))
        }
      }
      add(kind.type)
    }
    return names
  }

  private func makeName(_ id: EntityID, _ common: Common) -> Name {
    let wording = chosenName(id, common)
    var name = Name(language: wording?.language)
    name.isRetired = common.retired != nil
    name.isDraft = common.isDraft != nil
    name.isStatement = wording?.isStatement ?? false
    var html = HTMLWriter()
    if let prefix = wording?.prefix { vocabulary.write(prefix, to: &html) }
    let text = wording?.text ?? ""
    var plain = html
    InlineProse.write(text, .withoutLinks, to: &html)
    InlineProse.write(text, .none, to: &plain)
    name.html = html.fragment
    name.plain = plain.fragment
    return name
  }

  private struct ChosenName {
    var prefix: String?
    var text: String
    var language: LanguageTag?
    var isStatement = false
  }

  /// The title, else what people say for a thing of the kind: a standard's code, a target's statement, `Level 8`.
  private func chosenName(_ id: EntityID, _ common: Common) -> ChosenName? {
    if let title = builtInName(id, common) ?? wordings.wording(common.title, "title", of: id) {
      let number = id.kind == .depth ? Addresses.lastPart(of: common.id) : ""
      let isNumbered = !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return ChosenName(text: isNumbered ? "\(number) · \(title.text)" : title.text, language: title.language)
    }
    switch id.kind {
    case .standard:
      return ChosenName(text: common.code?.value ?? common.id)
    case .outcome, .competency, .skill, .target, .criterion:
      let statement = wordings.wording(common.statement, "statement", of: id)
      return ChosenName(text: statement?.text ?? common.id, language: statement?.language, isStatement: true)
    case .level:
      return ChosenName(prefix: "{Level} ", text: Addresses.lastPart(of: common.id))
    case .profile:
      return ChosenName(prefix: "{Profile}", text: "")
    default:
      let words = common.code?.value ?? Addresses.lastPart(of: common.id)
      return ChosenName(text: Naming.readable(words), language: wordings.originalLanguage)
    }
  }

  /// What is built in is named in the page's language where the site knows how, else in English.
  private func builtInName(_ id: EntityID, _ common: Common) -> Wording? {
    guard framework.packages.indices.contains(common.package), framework.packages[common.package].isBuiltIn,
      let title = common.title
    else { return nil }
    if id.kind == .depth, let name = phrases.builtInDepths[common.id] { return Wording(text: name) }
    return Wording(text: title.value, language: language.primary == "en" ? nil : LanguageTag("en"))
  }

  /// An id as words: `not-yet` becomes `Not yet`.
  private static func readable(_ id: String) -> String {
    Vocabulary.capitalised(spaced(id))
  }

  /// An id, a closed value or the name of a field as words, in small letters: `given_by` becomes `given by`.
  static func spaced(_ word: String) -> String {
    String(decoding: word.utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}
