import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage

/// The rows of one table as they are written: a JSON object a line, without members that have no value.
struct TableRows: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ row: Row) {
    bytes += row.json.finish()
  }

  mutating func append(_ rows: TableRows) {
    bytes += rows.bytes
  }
}

/// One row on its way into a table.
struct Row: Sendable {
  fileprivate(set) var json = JSONWriter(.compact, reservingCapacity: 256)

  init() { json.beginObject() }

  mutating func set(_ column: String, _ value: String?) { json.field(column, ifPresent: value) }
  mutating func set(_ column: String, _ value: UUIDv5?) { json.field(column, ifPresent: value?.description) }
  mutating func set(_ column: String, _ value: Text?) { json.field(column, ifPresent: value?.value) }
  mutating func set(_ column: String, _ value: Bool) { json.field(column, value) }
  mutating func set(_ column: String, _ value: CalendarDate?) { json.field(column, ifPresent: value?.description) }

  mutating func set(_ column: String, _ value: Int?) {
    if let value { json.field(column, value) }
  }

  mutating func set(_ column: String, _ value: Double) {
    json.key(column)
    json.number(value)
  }
}
