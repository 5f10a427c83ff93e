import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Texts that a translation leaves out, of kinds that it has begun.
///
/// ```toml
/// translation = "es"
///
/// [[competency]]
/// id = "math.ratios"
/// statement = "Razona con razones."   # <-- and its `why` is still to come
/// ```
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
      waive: "While the translation is at the translator's."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for translation in framework.translations {
      let begun = Set(translation.texts.keys.lazy.map(\.entity.kind))
      var gaps: [SourceID: [Gap]] = [:]
      for kind in Kind.allCases where begun.contains(kind) {
        collect(kind.type, translation, framework, &gaps)
      }
      for file in gaps.keys.sorted() {
        let missing = gaps[file, default: []].sorted { $0.text.span < $1.text.span }
        guard let first = missing.first else { continue }
        findings.report(
          .notYet(missing.count, first.field, framework.named(first.entity), translation.language),
          about: first.entity, at: first.text.span,
          labels: missing.dropFirst().prefix(2).map { Label($0.text.span, "not yet translated") },
          help: "add what is missing to the file that begins with `translation = \"\(translation.language)\"`")
      }
    }
  }

  private func collect<D: Declaration>(
    _ type: D.Type, _ translation: Translation, _ framework: Framework, _ gaps: inout [SourceID: [Gap]]
  ) {
    let fields = type.fields.fields.filter { !UntranslatedText.forColleagues.contains($0.name) }
    for (id, declaration) in framework.each(type) where !declaration.isRetired {
      for field in fields {
        field.binding.forEachText(of: declaration, named: field.name, framework) { path, text in
          guard translation.text(path, of: id) == nil else { return }
          gaps[text.span.source, default: []].append(Gap(entity: id, field: field.name, text: text))
        }
      }
    }
  }

  private static let forColleagues: Set<String> = ["notes", "source", "policy_source", "evidence"]
}

/// A text of the original that the translation does not have.
private struct Gap {
  var entity: EntityID
  var field: String
  var text: Text
}

extension FieldBinding {
  /// Calls `body` with every prose text of a field, and the path by which translations know it.
  fileprivate func forEachText(
    of root: Root, named name: String, _ framework: Framework, _ body: (_ path: String, _ text: Text) -> Void
  ) {
    switch self {
    case .text(let path):
      root[path].map { body(name, $0) }
    case .texts(let path):
      for (index, text) in root[path].enumerated() { body("\(name).\(index)", text) }
    case .levels(let path):
      for entry in root[path] {
        let prefix = "\(name).\(framework[entry.level.target].id)"
        entry.descriptor.map { body("\(prefix).descriptor", $0) }
        entry.learnerStatement.map { body("\(prefix).learner_statement", $0) }
        entry.readyWhen.map { body("\(prefix).ready_when", $0) }
      }
    case .points(let path):
      for entry in root[path] { body("\(name).\(framework[entry.point.target].id.lastPart)", entry.text) }
    case .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
      return
    }
  }
}

extension String {
  fileprivate static func notYet(_ count: Int, _ field: String, _ thing: String, _ language: String) -> String {
    count == 1
      ? "the `\(field)` of the \(thing) is not in \"\(language)\" yet"
      : "\(count) texts of this file are not in \"\(language)\" yet, the first one the `\(field)` of the \(thing)"
  }
}
