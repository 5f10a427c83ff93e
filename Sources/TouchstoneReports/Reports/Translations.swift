import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let translations = ReportDefinition(
    id: "translations", title: "Translations",
    question:
      "How much of the framework can families read in their own language, and where does it fall back to the original?"
  ) { framework, _ in TranslationTable(framework).contents }
}

/// How many texts of every kind each language has.
///
/// The site shows the original wherever a text is not translated. What is for colleagues alone (notes, sources,
/// reasons) is not counted, nor is what is retired.
private struct TranslationTable {
  private(set) var contents = ReportContents()

  init(_ framework: Framework) {
    guard !framework.translations.isEmpty else {
      let language = framework.manifest.framework.language?.value ?? "en"
      contents = .notBegun(
        "There is no translation yet: all texts are in \"\(language)\" alone. "
          + "A file that begins with `translation = \"es\"` begins one.")
      return
    }
    var table = ReportTable("texts", "", ReportColumn.ofTranslations)
    for translation in framework.translations {
      var count = TextCount(framework, translation)
      for kind in Kind.allCases.sorted() { kind.accept(&count, ()) }
      for kind in Kind.allCases.sorted() where count.all[kind.position] > 0 {
        let (all, done) = (count.all[kind.position], count.translated[kind.position])
        table.rows.append([
          .text(translation.language), .text(kind.plural.replacing("_", with: " ")), .count(all), .count(done),
          .count(all - done), .things(count.firstPlace[kind.position].map { [$0] } ?? [], else: "nothing is left"),
        ])
      }
      let (all, done) = (count.all.reduce(0, +), count.translated.reduce(0, +))
      contents.summary.append(
        "\(translation.language): \(done) of \(all.of("text")) are translated; the rest are shown in the original.")
      enterGap(translation, count)
    }
    contents.tables = [table]
  }

  private mutating func enterGap(_ translation: Translation, _ count: TextCount) {
    contents.gaps.add(
      "untranslated-\(translation.language)", "Who could bring these into \"\(translation.language)\"?",
      next:
        "Hand the list to the translator; each text goes into a file with `translation = \"\(translation.language)\"`.",
      about: count.missing.map { ReportGap.Item($0.thing, $0.fields.inWords()) })
  }
}

/// Counts the texts of each kind, and those that a translation has.
private struct TextCount: KindVisitor {
  /// A thing with the fields of which something is missing.
  struct Missing {
    var thing: EntityID
    var fields: [String]
  }

  let framework: Framework
  let translation: Translation
  /// By the kind's position.
  private(set) var all: [Int]
  private(set) var translated: [Int]
  /// The first thing of each kind that is not wholly translated.
  private(set) var firstPlace: [EntityID?]
  private(set) var missing: [Missing] = []
  /// The things of which something is translated.
  private var begun = EntitySet()

  init(_ framework: Framework, _ translation: Translation) {
    self.framework = framework
    self.translation = translation
    all = Array(repeating: 0, count: Kind.allCases.count)
    translated = all
    firstPlace = Array(repeating: nil, count: Kind.allCases.count)
    for key in translation.texts.keys { begun.insert(key.entity) }
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let position = type.kind.position
    let framework = framework
    framework.forEachTextToTranslate(of: type) { id, field, path, _ in
      all[position] += 1
      if begun.contains(id), translation.text(path(), of: id) != nil {
        translated[position] += 1
        return
      }
      if firstPlace[position] == nil { firstPlace[position] = id }
      if missing.last?.thing != id { missing.append(Missing(thing: id, fields: [])) }
      // The lists by level and by point hold several texts of one field.
      if missing[missing.count - 1].fields.last != field { missing[missing.count - 1].fields.append(field) }
    }
  }
}

extension ReportColumn {
  fileprivate static let ofTranslations = [
    ReportColumn("language", "Language", .text),
    ReportColumn("kind", "Kind", .text),
    ReportColumn("texts", "Texts", .count),
    ReportColumn("translated", "Translated", .count),
    ReportColumn("original", "In the original", .count),
    ReportColumn("first_place", "First place", .things),
  ]
}
