import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// Reads what a file says into values, by the rows of the language.
///
/// It never stops: what cannot be read is reported once and left out.
struct DeclarationReader: KindVisitor {
  var file: DeclaredFile
  /// In a translation required fields may be left out.
  var isTranslation = false
  /// The spelling of the file, for the examples in messages.
  let format: SourceFormat
  /// What lists that are being read leave out, where they are changed rather than replaced.
  private var removals: [Int: [ListItem]] = [:]

  init(_ file: ReadFile) {
    self.file = DeclaredFile(source: file.source, format: file.format)
    format = file.format
  }

  mutating func report(_ diagnostic: Diagnostic) {
    file.diagnostics.append(diagnostic)
  }

  /// Reads every declaration of a kind: `[[competency]]`, or a list below `competency:`.
  mutating func readList(_ kind: Kind, _ entry: SyntaxEntry, in parent: ParentDeclaration? = nil) {
    switch entry.value.content {
    case .sequence(let items):
      kind.accept(&self, ListedParts(items: items, parent: parent))
    case .mapping:
      report(.tableForList(kind, entry))
    case .scalar, .absent:
      report(.textForList(kind, entry))
    case .unreadable:
      break
    }
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ list: ListedParts) {
    for item in list.items {
      if let entries = item.entries {
        read(type, item, entries, in: list.parent)
      } else if case .unreadable = item.content {
        continue
      } else {
        report(.notADeclaration(type.kind, item))
      }
    }
  }

  private mutating func read<D: Declaration>(
    _ type: D.Type, _ item: SyntaxNode, _ entries: [SyntaxEntry], in parent: ParentDeclaration?
  ) {
    var declaration = D(id: "", idSpan: item.span.beginning, span: item.span)
    readID(of: declaration, item, entries, in: parent)
    declaration.parent = parent?.entity
    let id = EntityID(type.kind, file.declarations[type.table].count)
    let subject = Subject(kind: type.kind, name: declaration.id)
    let isPart = parent?.isRefinement == true
    let isRefinement = isPart || entries.contains { $0.key.text == "refines" }
    var parts: [(Kind, SyntaxEntry)] = []
    let fields = D.fields
    declaration.written = readFields(fields, entries, into: &declaration, subject: subject, parts: &parts)
    if isPart { declaration.ownLayering.isInRefinement = true }
    if isRefinement {
      for entry in entries {
        guard let position = fields.position(of: entry.key.text) else { continue }
        declaration.ownLayering.fieldPlaces[position] = entry.key.span
      }
    }
    takeRemovals(declaration, isRefinement: isRefinement)
    if !isTranslation { requireFields(of: declaration, subject, isRefinement: isRefinement) }
    type.table.change(file.declarations) { $0.append(declaration) }
    for (kind, entry) in parts {
      readList(
        kind, entry, in: ParentDeclaration(entity: id, id: declaration.id, isRefinement: isRefinement && !isTranslation)
      )
    }
  }

  /// What a declaration that refines another leaves out is there already; what a part leaves out may be.
  private mutating func requireFields<D: Declaration>(of declaration: D, _ subject: Subject, isRefinement: Bool) {
    let known = file.diagnostics.count
    requireFields(D.fields, declaration.written, subject, declaration.idSpan)
    guard isRefinement else { return }
    let missing = Array(file.diagnostics[known...])
    file.diagnostics.removeSubrange(known...)
    if !missing.isEmpty { declaration.ownLayering.missing = missing }
  }

  private mutating func takeRemovals(_ declaration: Common, isRefinement: Bool) {
    guard !removals.isEmpty else { return }
    if isRefinement {
      declaration.ownLayering.removals = removals
    } else {
      report(.changeWithoutRefinement(declaration.id, at: declaration.idSpan))
    }
    removals = [:]
  }

  /// `standards = { add = ["6.sp.b"], remove = ["6.sp.a"] }`: what is added, after noting what is taken out.
  private mutating func additions(
    _ entry: SyntaxEntry, _ description: FieldDescription, _ position: Int, _ subject: Subject
  ) -> SyntaxEntry? {
    guard description.type.isList, let entries = entry.value.entries, !entries.isEmpty,
      entries.allSatisfy({ $0.key.text == "add" || $0.key.text == "remove" })
    else { return nil }
    let context = ValueContext(field: description, owner: subject, format: format)
    let removed = entries.first { $0.key.text == "remove" }?.value
    removals[position] = removed.map { removedItems($0, context) } ?? []
    let added = entries.first { $0.key.text == "add" }?.value
    return SyntaxEntry(entry.key, added ?? SyntaxNode(.sequence([]), entry.value.span))
  }

  /// What a list leaves out, each item in any form that it may have in the list itself.
  private mutating func removedItems(_ node: SyntaxNode, _ context: ValueContext) -> [ListItem] {
    list(node, context).compactMap { item in
      switch context.field.type {
      case .references: reference(item, context).map { ListItem($0) }
      case .requirements(let kinds): requirement(item, context, kinds).map { ListItem($0) }
      case .texts: text(item, context).map { ListItem($0.value, $0.span) }
      default: label(item, context).map { ListItem($0.value, $0.span) }
      }
    }
  }

  /// Reads the fields of a declaration or a manifest table, and says which were there.
  mutating func readFields<Root: FieldOwner>(
    _ table: FieldTable<Root>, _ entries: [SyntaxEntry], into root: inout Root, subject: Subject,
    parts: inout [(Kind, SyntaxEntry)], hasID: Bool = true
  ) -> PositionSet {
    var seen = PositionSet()
    for index in entries.indices {
      guard let position = table.position(of: entries[index].key.text) else {
        let entry = entries[index]
        if !hasID || entry.key.text != "id" {
          let allowed = table.fields.map(\.name) + (hasID ? ["id"] : [])
          report(.unknownKey(entry.key, in: subject.words, allowed: allowed))
          // What was meant is not missing as well.
          for near in suggestions(for: entry.key.text, among: allowed) {
            if let meant = table.position(of: near) { seen.insert(meant) }
          }
        }
        continue
      }
      seen.insert(position)
      if case .parts(let kind) = table.fields[position].description.type {
        parts.append((kind, entries[index]))
      } else if let added = additions(entries[index], table.fields[position].description, position, subject) {
        readValue(table.fields[position], added, into: &root, subject: subject)
      } else {
        readValue(table.fields[position], entries[index], into: &root, subject: subject)
      }
    }
    return seen
  }

  /// Reports each required field that was not written.
  mutating func requireFields<Root: FieldOwner>(
    _ table: FieldTable<Root>, _ seen: PositionSet, _ subject: Subject, _ span: SourceSpan
  ) {
    for position in table.required where !seen.contains(position) {
      let field = table.fields[position].description
      if field.isRequired {
        report(.missingField(field, in: subject.words, at: span, format))
      } else if let other = field.requiredUnless, !(table.position(of: other).map { seen.contains($0) } ?? false) {
        report(.missingField(field, in: subject.words, at: span, or: other, format))
      }
    }
  }
}

/// What is being read, for messages; the words are made only where one is reported.
struct Subject {
  /// `nil` for a table of the manifest.
  var kind: Kind?
  /// The id, or the words for a table of the manifest.
  var name: String

  var words: String {
    guard let kind else { return name }
    return kind.hasID ? "\(kind.name) \(name)" : "this \(kind.name)"
  }
}

/// The items of a list of declarations, and what they lie in.
struct ListedParts {
  var items: [SyntaxNode]
  var parent: ParentDeclaration?
}

/// The declaration that a part lies in.
struct ParentDeclaration {
  var entity: EntityID
  var id: String
  /// Whether it refines what a layer below declares, so that its parts may.
  var isRefinement = false
}

extension FieldType {
  /// Whether several things may stand in the field, so that a layer above may add some and take some out.
  var isList: Bool {
    switch self {
    case .texts, .labels, .choices, .references, .requirements: true
    case .text, .label, .wholeNumber, .number, .boolean, .date, .choice, .reference, .levels, .points,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
      false
    }
  }
}
