import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Compares what two editions say as a whole: the manifest's words about the framework, what the district calls things,
/// and the texts in other languages.
struct PackageComparison {
  private let correspondence: Correspondence
  private let fields: FieldComparison
  private(set) var changes: [Change] = []

  init(_ correspondence: Correspondence) {
    self.correspondence = correspondence
    fields = FieldComparison(correspondence)
    let before = correspondence.old.manifest
    let after = correspondence.new.manifest
    for field in FrameworkHeader.fields.fields {
      changes += fields.changes(of: field, before.framework, after.framework, .framework)
    }
    changes += fields.changes(vocabulary(before.terms), vocabulary(after.terms), "terms", .framework)
    compareTranslations()
  }

  private func vocabulary(_ terms: [LocalTerm], before prefix: String = "") -> Pieces {
    var pieces = Pieces()
    for term in terms {
      let audience = term.audience.map { ".\($0.rawValue)" } ?? ""
      pieces.add(
        "\(prefix)terms\(audience).\(term.word)", .word(term.local.map(\.value).joined(separator: ", ")), term.wordSpan)
    }
    return pieces
  }

  // MARK: - Translations

  private mutating func compareTranslations() {
    let before = correspondence.old.translations
    let after = correspondence.new.translations
    let languages = Set((before + after).map(\.language)).sorted()
    for language in languages {
      let old = before.first { $0.language == language }
      let new = after.first { $0.language == language }
      changes += fields.changes(
        wholePieces(old, language), wholePieces(new, language), "translations.\(language)", .framework)
      compareTexts(old, new, language)
    }
  }

  private func wholePieces(_ translation: Translation?, _ language: String) -> Pieces {
    let path = "translations.\(language)"
    var pieces = vocabulary(translation?.terms ?? [], before: "\(path).")
    if let text = translation?.title { pieces.add("\(path).title", .text(text.value), text.span) }
    if let text = translation?.statement { pieces.add("\(path).statement", .text(text.value), text.span) }
    return pieces
  }

  /// The texts of each thing; those of what came or went came or went with it.
  private mutating func compareTexts(_ old: Translation?, _ new: Translation?, _ language: String) {
    var after: [EntityID: [(path: String, text: Text)]] = [:]
    for (key, text) in new?.texts ?? [:] { after[key.entity, default: []].append((key.path, text)) }
    var before: [EntityID: [(path: String, text: Text)]] = [:]
    for (key, text) in old?.texts ?? [:] {
      guard let same = correspondence.match[old: key.entity]?.new, correspondence.old(of: same) == key.entity else {
        continue
      }
      before[same, default: []].append((key.path, text))
    }
    let things = Set(before.keys).union(after.keys).filter { correspondence.old(of: $0) != nil }.sorted()
    for thing in things {
      changes += fields.changes(
        pieces(before[thing] ?? [], language, isOld: true), pieces(after[thing] ?? [], language, isOld: false),
        "translations.\(language)", correspondence.subject(new: thing))
    }
  }

  private func pieces(_ texts: [(path: String, text: Text)], _ language: String, isOld: Bool) -> Pieces {
    var pieces = Pieces()
    for (path, text) in texts.sorted(by: { $0.path < $1.path }) {
      let key = "translations.\(language).\(isOld ? renewed(path) : path)"
      pieces.add("translations.\(language).\(path)", .text(text.value), text.span, key: key)
    }
    return pieces
  }

  /// A path with the level that it names as the new edition calls it.
  private func renewed(_ path: String) -> String {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count >= 3, parts[0] == "levels" else { return path }
    let id = parts[1..<(parts.count - 1)].joined(separator: ".")
    guard let level = correspondence.old.each(Level.self).first(where: { $0.value.id == id })?.id,
      let now = correspondence.match[old: level]?.new
    else { return path }
    return "levels.\(correspondence.new[now].id).\(parts[parts.count - 1])"
  }
}
