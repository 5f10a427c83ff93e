import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// A report of changes as JSON, for programs. The list `changes` is empty where nothing changed.
public struct ChangeJSONRenderer {
  /// Rises with changes that a reader could trip over.
  public static let formatVersion = 1

  public init() {}

  public func render(_ report: ChangeReport) -> [UInt8] {
    var writer = Writer(report)
    writer.write()
    return writer.json.finish()
  }

  private struct Writer {
    let report: ChangeReport
    var json = JSONWriter(.pretty)
    private var places: ReportPlaces
    private let identifiers: (old: Identifiers, new: Identifiers)

    init(_ report: ChangeReport) {
      self.report = report
      places = ReportPlaces(report)
      identifiers = (Identifiers(report.old.framework), Identifiers(report.new.framework))
    }

    mutating func write() {
      json.beginObject()
      json.field("format", "touchstone-changes")
      json.field("format_version", ChangeJSONRenderer.formatVersion)
      writeSide("old", report.old)
      writeSide("new", report.new)
      json.field("keeps", report.keeps.rawValue)
      json.field("version_step", report.step.rawValue)
      writeSummary()
      json.key("changes")
      json.beginArray()
      for (change, effects) in zip(report.diff.changes, report.effects) { write(change, effects) }
      json.endArray()
      json.key("review")
      json.beginArray()
      for review in report.impact.toReview {
        json.beginObject()
        writeThing(report.diff.correspondence.subject(new: review.thing))
        json.field("reason", review.reason)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }

    private mutating func writeSide(_ key: String, _ side: ComparedSide) {
      let header = side.framework.manifest.framework
      json.key(key)
      json.beginObject()
      json.field("name", side.name)
      json.field("id", ifPresent: header.id?.value)
      json.field("title", ifPresent: header.title?.value)
      json.field("version", ifPresent: header.version?.value)
      json.endObject()
    }

    private mutating func writeSummary() {
      json.key("summary")
      json.beginObject()
      for axis in ChangeAxis.allCases {
        json.key(axis.rawValue)
        json.beginObject()
        for (word, count) in report.counts(on: axis) { json.field(word, count) }
        json.endObject()
      }
      json.endObject()
    }

    private mutating func write(_ change: Change, _ effects: [Effect]) {
      json.beginObject()
      json.field("action", change.action.rawValue)
      writeThing(change.subject)
      if !change.field.isEmpty { json.field("field", change.field) }
      write("before", change.before, isOld: true)
      write("after", change.after, isOld: false)
      if !change.others.isEmpty {
        json.key("others")
        json.beginArray()
        for other in change.others {
          json.beginObject()
          writeThing(other)
          json.endObject()
        }
        json.endArray()
      }
      if change.action.isDerived { json.field("derived", true) }
      write("old_place", places.oldPlace(of: change))
      write("new_place", places.newPlace(of: change))
      json.key("effects")
      json.beginArray()
      for effect in effects {
        json.beginObject()
        json.field("for", effect.meaning.axis.rawValue)
        json.field("effect", effect.meaning.word)
        json.field("rule", effect.rule)
        json.field("reason", effect.reason)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }

    /// Kind, ids and identifier; nothing for the framework as a whole.
    private mutating func writeThing(_ subject: ChangeSubject) {
      guard let kind = subject.kind else { return }
      json.field("kind", kind.name)
      if let old = subject.old {
        if kind.hasID { json.field("old_id", report.old.framework[old].id) }
        json.field("old_uuid", identifiers.old[old].description)
      }
      if let new = subject.new {
        if kind.hasID { json.field("new_id", report.new.framework[new].id) }
        json.field("new_uuid", identifiers.new[new].description)
      }
    }

    private mutating func write(_ key: String, _ value: ChangedValue?, isOld: Bool) {
      guard let value else { return }
      json.key(key)
      json.beginObject()
      switch value.content {
      case .text(let text): json.field("text", text)
      case .word(let word): json.field("value", word)
      case .thing(let thing):
        json.field("kind", thing.kind.name)
        json.field("id", (isOld ? report.old : report.new).framework[thing].id)
      }
      json.endObject()
    }

    private mutating func write(_ key: String, _ place: SourcePlaces.Place?) {
      guard let place else { return }
      json.key(key)
      json.beginObject()
      json.field("path", place.path)
      json.field("line", place.line)
      json.field("column", place.column)
      json.endObject()
    }
  }
}
