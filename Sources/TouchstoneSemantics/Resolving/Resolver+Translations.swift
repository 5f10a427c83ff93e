import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension Resolver {
  /// Joins the files of each language to one translation, and holds them against the originals.
  mutating func bindTranslations(_ files: [DeclaredFile], in framework: Framework) -> [Translation] {
    var byLanguage: [String: Translation] = [:]
    for file in files {
      guard let language = file.translation else { continue }
      var translation =
        byLanguage[language.value] ?? Translation(language: language.value, span: language.span)
      translation.title = file.translatedHeader?.title ?? translation.title
      translation.statement = file.translatedHeader?.statement ?? translation.statement
      translation.terms += file.terms
      for kind in Kind.allCases {
        func bind<D: Declaration>(_ type: D.Type, _ resolver: inout Resolver) {
          for declaration in file.declarations[type.table] {
            resolver.bind(declaration, into: &translation, framework)
          }
        }
        bind(kind.type, &self)
      }
      byLanguage[language.value] = translation
    }
    return byLanguage.keys.sorted().compactMap { byLanguage[$0] }
  }

  private mutating func bind<D: Declaration>(
    _ translated: D, into translation: inout Translation, _ framework: Framework
  ) {
    guard D.kind.hasID else {
      return report(.untranslatableKind(D.kind, translated), inPackage: 0)
    }
    guard !translated.id.isEmpty else { return }
    guard let id = symbols[0].lookup(D.kind, translated.id), let original = framework.value(D.self, id) else {
      // One wrong line, such as that of a kind, makes strangers of everything below it in the file.
      return unknownNames.add("\(translated.span.source.index) \(D.kind.name)", .translated(D.kind, translated))
    }
    for field in D.fields.fields {
      bind(field, translated, original, id, into: &translation, framework)
    }
  }

  private mutating func bind<D: Declaration>(
    _ field: Field<D>, _ translated: D, _ original: D, _ id: EntityID, into translation: inout Translation,
    _ framework: Framework
  ) {
    func store(_ text: Text?, _ path: String) {
      if let text { translation.texts[Translation.Key(id, path)] = text }
    }
    switch field.binding {
    case .text(let path), .label(let path):
      store(translated[path], field.name)
    case .texts(let path), .labels(let path):
      for (index, text) in translated[path].enumerated() { store(text, "\(field.name).\(index)") }
    case .levels(let path):
      for entry in translated[path] {
        guard let same = original[path].first(where: { $0.level.written == entry.level.written }) else {
          report(.translationOfNothing(.level, entry.level, D.kind, translated), inPackage: 0)
          continue
        }
        let prefix = "\(field.name).\(framework[same.level.target].id)"
        store(entry.descriptor, "\(prefix).descriptor")
        store(entry.learnerStatement, "\(prefix).learner_statement")
        store(entry.readyWhen, "\(prefix).ready_when")
      }
    case .points(let path):
      for entry in translated[path] {
        guard let same = original[path].first(where: { $0.point.written == entry.point.written }) else {
          report(.translationOfNothing(.point, entry.point, D.kind, translated), inPackage: 0)
          continue
        }
        store(entry.text, "\(field.name).\(framework[same.point.target].id.lastPart)")
      }
    case .startsAt(let path):
      store(translated[path]?.because, "\(field.name).because")
    case .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references, .evidenceMinimum, .span,
      .scaleMaps, .requirements, .retirement:
      if field.differs(translated, original) {
        report(.translationChanges(field.name, translated, original), inPackage: 0)
      }
    case .parts:
      break
    }
  }
}

extension Field {
  /// Whether a translation says something else than the original in a field that holds no text.
  fileprivate func differs(_ translated: Root, _ original: Root) -> Bool {
    switch binding {
    case .wholeNumber(let path): differ(translated[path]?.value, original[path]?.value)
    case .number(let path): differ(translated[path]?.value, original[path]?.value)
    case .boolean(let path): differ(translated[path]?.value, original[path]?.value)
    case .date(let path): differ(translated[path]?.value, original[path]?.value)
    case .choice(let choice): differ(choice.get(translated)?.value, choice.get(original)?.value)
    case .choices(let choices): differ(list: choices.get(translated).map(\.value), choices.get(original).map(\.value))
    case .reference(let path): differ(translated[path]?.written, original[path]?.written)
    case .references(let path):
      differ(list: translated[path].map(\.written), original[path].map(\.written))
    case .evidenceMinimum(let path):
      differ(
        translated[path].map { [$0.all ?? -1] + $0.byLevel.map(\.count) },
        original[path].map { [$0.all ?? -1] + $0.byLevel.map(\.count) })
    case .span(let path):
      differ(
        translated[path].map { [$0.from.written, $0.to?.written ?? ""] },
        original[path].map { [$0.from.written, $0.to?.written ?? ""] })
    case .scaleMaps(let path):
      differ(list: translated[path].map(\.scale.written), original[path].map(\.scale.written))
    case .requirements(let path):
      differ(list: translated[path].map { $0.target?.written ?? "" }, original[path].map { $0.target?.written ?? "" })
    case .retirement(let path): differ(translated[path]?.date, original[path]?.date)
    case .text, .texts, .label, .labels, .levels, .points, .startsAt, .parts: false
    }
  }

  private func differ<Value: Equatable>(_ translated: Value?, _ original: Value?) -> Bool {
    translated != nil && translated != original
  }

  private func differ(list translated: [String], _ original: [String]) -> Bool {
    !translated.isEmpty && translated != original
  }
}
