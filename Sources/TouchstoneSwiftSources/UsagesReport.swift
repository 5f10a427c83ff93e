import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// Where an app uses which things of a framework, sorted by competency.
public struct UsagesReport {
  /// A thing with the places that name it.
  private struct Row {
    var thing: EntityID
    var usages: [Usage]
  }

  private let sources: AppSources
  private let names: FrameworkNames
  private let found: SourceUsages
  private let rows: [Row]

  public init(_ sources: AppSources, _ names: FrameworkNames) {
    self.sources = sources
    self.names = names
    found = sources.usages(of: names)
    var byThing: [EntityID: [Usage]] = [:]
    for usage in found.usages where usage.isSure { byThing[usage.meanings[0].thing, default: []].append(usage) }
    rows = byThing.sorted { $0.key < $1.key }.map { Row(thing: $0.key, usages: $0.value) }
  }

  /// Every place in the order of the sources, with the things that it names or may name: `target math.ratios`.
  public var places: [(path: String, place: SourcePlace, form: Usage.Form, isSure: Bool, subjects: [String])] {
    found.usages.map { usage in
      (
        sources.files[usage.file].path, sources.place(usage.file, usage.offset), usage.form, usage.isSure,
        usage.meanings.map { framework.subject($0.thing) }
      )
    }
  }

  private var framework: Framework { names.framework }
  private var possible: [Usage] { found.usages.filter { !$0.isSure } }

  private func place(_ usage: Usage) -> String {
    let place = sources.place(usage.file, usage.offset)
    return "\(sources.files[usage.file].path):\(place.line):\(place.column)"
  }

  // MARK: - Text

  public var text: String {
    var text = ""
    let byCompetency = Dictionary(grouping: rows) { framework.competency(of: $0.thing) }
    for competency in byCompetency.keys.compactMap({ $0 }).sorted() {
      text += section(heading(competency), byCompetency[competency] ?? [])
    }
    let byKind = Dictionary(grouping: byCompetency[nil] ?? []) { $0.thing.kind }
    for kind in byKind.keys.sorted() { text += section(kind.plural, byKind[kind] ?? []) }
    if !possible.isEmpty {
      text += "possible, since the sources do not say what type is meant\n"
      for usage in possible {
        let things = usage.meanings.map { names.spelling($0) }.joined(separator: " or ")
        text += "  \(place(usage))  \(things)\n"
      }
      text += "\n"
    }
    for problem in sources.problems { text += problem.line + "\n" }
    return text + summary + "\n"
  }

  private func heading(_ competency: EntityID) -> String {
    let common = framework[competency]
    return "competency \(common.id)" + (common.title.map { "  \($0.value)" } ?? "")
  }

  private func section(_ heading: String, _ rows: [Row]) -> String {
    var text = "\(heading)\n"
    let width = rows.flatMap(\.usages).map { place($0).utf8.count }.max() ?? 0
    for row in rows {
      let count = row.usages.count
      text += "  \(framework.subject(row.thing))  \(count) \(count == 1 ? "use" : "uses")\n"
      for usage in row.usages {
        let place = place(usage)
        let padding = String(repeating: " ", count: width - place.utf8.count)
        text += "    \(place)\(padding)  \(written(usage))\n"
      }
    }
    return text + "\n"
  }

  /// `Riverbend.Level.level4`, `.level4` or `"4"`, as it stands there.
  private func written(_ usage: Usage) -> String {
    let meaning = usage.meanings[0]
    let former = meaning.isFormer ? "  a former name" : ""
    guard let member = meaning.member else {
      let bytes = sources.files[usage.file].bytes[usage.parts[0]]
      return "\(names.spelling(meaning)) \"\(String(decoding: bytes, as: UTF8.self))\"" + former
    }
    switch usage.form {
    case .spelledOut: return names.spelling(meaning) + former
    case .implicit, .storedID: return ".\(names.member(meaning.type, member).spelling)" + former
    }
  }

  private var summary: String {
    let sure = rows.reduce(0) { $0 + $1.usages.count }
    let files = Set(found.usages.filter(\.isSure).map(\.file)).count
    var text =
      "\(counted(sure, "use")) of \(counted(rows.count, "thing")) in \(files) of \(counted(sources.count, "file"))"
    if !possible.isEmpty { text += ", \(possible.count) possible" }
    if sources.generatedCount > 0 { text += "; \(counted(sources.generatedCount, "generated file")) left out" }
    return text
  }

  // MARK: - JSON

  public var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("format_version", "1.0")
    writer.key("framework")
    writer.beginObject()
    writer.field("id", ifPresent: framework.manifest.framework.id?.value)
    writer.field("version", ifPresent: framework.manifest.framework.version?.value)
    writer.endObject()
    writer.key("things")
    writer.beginArray()
    for row in rows { write(row, to: &writer) }
    writer.endArray()
    writer.key("possible")
    writer.beginArray()
    for usage in possible { writePossible(usage, to: &writer) }
    writer.endArray()
    writer.key("problems")
    writer.beginArray()
    for problem in sources.problems { problem.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ row: Row, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", row.thing.kind.name)
    writer.field("id", framework[row.thing].id)
    writer.field("competency", ifPresent: framework.competency(of: row.thing).map { framework[$0].id })
    writer.field("name", ifPresent: names.wholeName(of: row.thing))
    writer.key("uses")
    writer.beginArray()
    for usage in row.usages {
      writer.beginObject()
      writePlace(usage, to: &writer)
      writer.field("form", usage.form.rawValue)
      if usage.meanings[0].isFormer { writer.field("former", true) }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func writePossible(_ usage: Usage, to writer: inout JSONWriter) {
    writer.beginObject()
    writePlace(usage, to: &writer)
    writer.key("things")
    writer.beginArray()
    for meaning in usage.meanings {
      writer.beginObject()
      writer.field("kind", meaning.thing.kind.name)
      writer.field("id", framework[meaning.thing].id)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func writePlace(_ usage: Usage, to writer: inout JSONWriter) {
    let place = sources.place(usage.file, usage.offset)
    writer.field("path", sources.files[usage.file].path)
    writer.field("line", place.line)
    writer.field("column", place.column)
  }
}

/// `1 use`, `2 uses`.
func counted(_ count: Int, _ word: String) -> String {
  "\(count) \(word)\(count == 1 ? "" : "s")"
}

extension SourceFinding {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path)
    writer.field("line", place.line)
    writer.field("column", place.column)
    writer.field("severity", severity.rawValue)
    writer.field("code", code)
    writer.field("message", sentence)
    writer.field("kind", ifPresent: kind)
    writer.field("id", ifPresent: id)
    writer.field("name", ifPresent: name)
    writer.field("new_name", ifPresent: newName)
    writer.field("meaning", ifPresent: meaning)
    writer.endObject()
  }
}
