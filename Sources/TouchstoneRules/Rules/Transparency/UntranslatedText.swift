import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Texts that a translation leaves out, of kinds that it has begun.
struct UntranslatedText: Rule {
  static let definition = DiagnosticDefinition(
    "TS4805", "transparency/untranslated-text", .quality(.info),
    basis: [.principle(2), .principle(12), .seed("000", 366, 1378), .seed("001", 1935)],
    page: DiagnosticPage(
      what: """
        A translation holds texts of this kind of thing, and not all of them. There is one finding for each language and \
        file of the original. What is for colleagues (notes, sources, reasons) is not asked for.
        """,
      why: """
        Families who read the framework in their own language meet pages that break off. What is missing is shown in the \
        original language until then.
        """,
      next: "Add the texts to the translation's file, or hand the list to the translator.",
      waive: "While the translation is at the translator's.",
      example: """
        # in a translation; the original has a `statement` and a `why`
        translation = "es"

        [[competency]]
        id = "math.ratios"   # <-- its `why` is still to come
        statement = "Razona con razones."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for translation in framework.translations {
      var search = GapSearch(framework, translation)
      for kind in Kind.allCases where search.begun.contains(kind) { kind.accept(&search, ()) }
      for gaps in search.gaps {
        guard let first = gaps.first.first else { continue }
        findings.report(
          .notYet(gaps.count, first.field, framework.named(first.entity), translation.language),
          about: first.entity, at: first.text.span,
          labels: gaps.first.dropFirst().map { Label($0.text.span, "not yet translated") },
          help: "add what is missing to the file that begins with `translation = \"\(translation.language)\"`")
      }
    }
  }
}

/// A text that is not yet translated.
private struct Gap {
  var entity: EntityID
  var field: String
  var text: Text
}

/// What is not yet translated in one file.
private struct FileGaps {
  private static let shown = 3

  private(set) var count = 0
  /// Those that stand first in the file, in their order.
  private(set) var first: [Gap] = []

  mutating func add(_ id: EntityID, _ field: String, _ text: Text) {
    count += 1
    if first.count == FileGaps.shown, first[FileGaps.shown - 1].text.span < text.span { return }
    let gap = Gap(entity: id, field: field, text: text)
    first.insert(gap, at: first.firstIndex { text.span < $0.text.span } ?? first.endIndex)
    if first.count > FileGaps.shown { first.removeLast() }
  }
}

/// Looks for what a translation does not have.
private struct GapSearch: KindVisitor {
  let framework: Framework
  let translation: Translation
  /// The kinds of which something is translated.
  let begun: Set<Kind>
  /// By the file's number.
  private(set) var gaps: [FileGaps] = []
  /// The things of which something is translated.
  private let translated: EntitySet

  init(_ framework: Framework, _ translation: Translation) {
    self.framework = framework
    self.translation = translation
    var translated = EntitySet()
    var begun = Set<Kind>()
    for place in translation.texts.keys where translated.insert(place.entity) { begun.insert(place.entity.kind) }
    self.translated = translated
    self.begun = begun
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let framework = framework
    framework.forEachTextToTranslate(of: type) { id, field, path, text in
      if translated.contains(id), translation.text(path(), of: id) != nil { return }
      add(id, field, text)
    }
  }

  private mutating func add(_ id: EntityID, _ field: String, _ text: Text) {
    let file = Int(text.span.source.index)
    while gaps.count <= file { gaps.append(FileGaps()) }
    gaps[file].add(id, field, text)
  }
}

extension String {
  fileprivate static func notYet(_ count: Int, _ field: String, _ thing: String, _ language: String) -> String {
    count == 1
      ? "the `\(field)` of the \(thing) is not in \"\(language)\" yet"
      : "\(count) texts of this file are not in \"\(language)\" yet, the first one the `\(field)` of the \(thing)"
  }
}
