public import TouchstoneJSON
public import TouchstoneLanguage
public import TouchstoneModel

/// Reports as JSON for other tools and for the site; ``reportsSchema`` describes every part of it.
public struct ReportJSONRenderer: Sendable {
  public static let formatVersion = "1.0"

  public var layout: JSONWriter.Layout

  public init(layout: JSONWriter.Layout = .pretty) {
    self.layout = layout
  }

  /// - Parameter today: the day with which dates were compared.
  public func render(_ reports: [Report], of framework: Framework, today: CalendarDate? = nil) -> [UInt8] {
    let names = ThingNames(framework)
    var writer = JSONWriter(layout)
    writer.beginObject()
    writer.field("format_version", Self.formatVersion)
    let header = framework.manifest.framework
    writer.key("framework")
    writer.beginObject()
    writer.field("id", header.id?.value ?? "")
    writer.field("title", header.title?.value ?? "")
    writer.field("version", header.version?.value ?? "")
    writer.endObject()
    writer.field("today", ifPresent: today?.description)
    writer.key("reports")
    writer.beginArray()
    for report in reports { write(report, names, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ report: Report, _ names: ThingNames, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", report.id)
    writer.field("title", report.title)
    writer.field("question", report.question)
    writer.field("not_begun", ifPresent: report.contents.notBegun)
    writer.field("summary", report.contents.summary)
    writer.key("tables")
    writer.beginArray()
    for table in report.contents.tables { write(table, names, to: &writer) }
    writer.endArray()
    writer.key("gaps")
    writer.beginArray()
    for gap in report.contents.gaps { write(gap, names, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ table: ReportTable, _ names: ThingNames, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", table.id)
    writer.field("title", table.title)
    writer.key("columns")
    writer.beginArray()
    for column in table.columns {
      writer.beginObject()
      writer.field("id", column.id)
      writer.field("heading", column.heading)
      writer.field("content", column.content.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.key("rows")
    writer.beginArray()
    for row in table.rows {
      writer.beginArray()
      for cell in row { write(cell, names, to: &writer) }
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ cell: ReportCell, _ names: ThingNames, to writer: inout JSONWriter) {
    writer.beginObject()
    switch cell {
    case .text(let text): writer.field("text", text)
    case .count(let count): writer.field("count", count)
    case .counted(let things): writer.field("count", things.count)
    case .thing(let thing):
      writer.key("thing")
      write(thing, names, to: &writer)
    case .things(let things):
      writer.key("things")
      writer.beginArray()
      for thing in things { write(thing, names, to: &writer) }
      writer.endArray()
    case .none(let words): writer.field("none", words)
    }
    writer.endObject()
  }

  private func write(_ thing: EntityID, _ names: ThingNames, to writer: inout JSONWriter) {
    let common = names.framework[thing]
    writer.beginObject()
    writer.field("kind", thing.kind.name)
    writer.field("id", common.id)
    writer.field("package", ifPresent: names.package(of: thing))
    writer.field("title", ifPresent: thing.kind.hasID ? common.title?.value : names.name(thing))
    writer.field("code", ifPresent: common.code?.value)
    if common.isDraft != nil { writer.field("draft", true) }
    writer.endObject()
  }

  private func write(_ gap: ReportGap, _ names: ThingNames, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", gap.id)
    writer.field("question", gap.question)
    writer.field("next", gap.next)
    writer.key("about")
    writer.beginArray()
    for item in gap.about {
      writer.beginObject()
      writer.key("thing")
      write(item.thing, names, to: &writer)
      writer.field("words", ifPresent: item.words)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
