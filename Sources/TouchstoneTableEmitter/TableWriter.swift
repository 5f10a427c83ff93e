import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Writes the rows of all tables, kind by kind in the order of the language.
struct TableWriter: KindVisitor {
  let framework: Framework
  let identifiers: Identifiers
  let frameworkIdentifier: UUIDv5
  private var frameworks = TableRows()
  private var entities = TableRows()
  var edges = TableRows()
  var values = TableRows()
  private var translations = TableRows()
  /// Things of other packages that this one refers to.
  var foreign: Set<EntityID> = []

  init(_ publication: Publication) {
    framework = publication.framework
    identifiers = Identifiers(framework)
    frameworkIdentifier = identifiers.ofFramework
  }

  /// The tables with their rows, in the order of the schema.
  var rows: [(table: Table, rows: TableRows)] {
    [
      (.framework, frameworks), (.entity, entities), (.edge, edges), (.fieldValue, values),
      (.translation, translations),
    ]
  }

  mutating func write() {
    writeFramework()
    for kind in Kind.allCases.sorted() { kind.accept(&self, ()) }
    for id in foreign.sorted() { writeEntity(id) }
    writeTranslations()
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    for (id, declaration) in framework.each(type) {
      writeEntity(id)
      for field in D.fields.fields where !TableWriter.shownByEntities.contains(field.name) {
        FieldRows(thing: id, field: field.name).write(field.binding, of: declaration, to: &self)
      }
    }
  }

  /// The fields that have columns of their own.
  private static let shownByEntities: Set<String> = ["title", "statement", "code", "retired", "status"]

  /// The beginning of a row.
  func row() -> Row {
    var row = Row()
    row.set("framework_uuid", frameworkIdentifier)
    return row
  }

  private mutating func writeFramework() {
    let header = framework.manifest.framework
    var row = Row()
    row.set("uuid", frameworkIdentifier)
    for field in FrameworkHeader.fields.fields {
      switch field.binding {
      case .text(let path), .label(let path): row.set(field.name, header[path])
      case .choice(let binding): row.set(field.name, binding.get(header)?.value)
      case .date(let path): row.set(field.name, header[path]?.value)
      case .wholeNumber(let path): row.set(field.name, header[path]?.value)
      case .number(let path): if let number = header[path] { row.set(field.name, number.value) }
      case .boolean(let path): if let flag = header[path] { row.set(field.name, flag.value) }
      case .texts, .labels, .choices, .reference, .references, .levels, .points, .evidenceMinimum, .span, .startsAt,
        .scaleMaps, .requirements, .retirement, .parts:
        break
      }
    }
    frameworks.append(row)
  }

  private mutating func writeEntity(_ id: EntityID) {
    let common = framework[id]
    let isOwn = framework.isOwn(id)
    var row = row()
    row.set("uuid", identifiers[id])
    row.set("kind", id.kind.name)
    if id.kind.hasID { row.set("id", common.id) }
    row.set("title", common.title)
    row.set("statement", common.statement)
    row.set("code", common.code)
    if let parent = common.parent {
      row.set("parent_uuid", identifiers[parent])
      if !framework.isOwn(parent) { foreign.insert(parent) }
    }
    row.set("position", Int(id.index) + 1)
    if !isOwn && framework.packages.indices.contains(common.package) {
      row.set("package", framework.packages[common.package].id)
    }
    row.set("retired", common.isRetired)
    row.set("retired_on", common.retired?.date)
    row.set("draft", common.isDraft != nil)
    entities.append(row)
  }

  private mutating func writeTranslations() {
    for translation in framework.translations.sorted(by: { $0.language < $1.language }) {
      let texts = translation.texts.sorted { ($0.key.entity, $0.key.path) < ($1.key.entity, $1.key.path) }
      for (key, text) in texts {
        var row = row()
        row.set("uuid", identifiers[key.entity])
        row.set("language", translation.language)
        row.set("path", key.path)
        row.set("value", text)
        translations.append(row)
      }
    }
  }
}
