public import TouchstoneModel

/// One report as CSV (RFC 4180), for spreadsheets: always one table, whatever the report has.
///
/// Where a report has several tables, a first column says which one a row is of, and columns that a table does not have
/// stay empty. A report about something that has not been begun gives no line at all. A thing takes two columns: what
/// people call it, and its id. What to ask next is left to the other formats, since it is no table.
public struct ReportCSVRenderer: Sendable {
  public init() {}

  public func render(_ report: Report, of framework: Framework) -> String {
    let names = ThingNames(framework)
    let tables = report.contents.tables
    guard !tables.isEmpty else { return "" }
    var columns: [ReportColumn] = []
    for column in tables.flatMap(\.columns) where !columns.contains(where: { $0.id == column.id }) {
      columns.append(column)
    }
    let hasSeveral = tables.count > 1
    var lines = [(hasSeveral ? ["Table"] : []) + columns.flatMap(headings)]
    for table in tables {
      let positions = columns.map { column in table.columns.firstIndex { $0.id == column.id } }
      for row in table.rows {
        let cells = zip(columns, positions).flatMap { column, position in
          position.map { texts(of: row[$0], in: column, names) } ?? headings(of: column).map { _ in "" }
        }
        lines.append((hasSeveral ? [table.title.isEmpty ? table.id : table.title] : []) + cells)
      }
    }
    return lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private func headings(of column: ReportColumn) -> [String] {
    switch column.content {
    case .text, .count: [column.heading]
    case .thing: [column.heading, "\(column.heading): id"]
    case .things: [column.heading, "\(column.heading): ids"]
    }
  }

  /// The texts of a cell, as many as its column has headings.
  private func texts(of cell: ReportCell, in column: ReportColumn, _ names: ThingNames) -> [String] {
    let texts: [String] =
      switch cell {
      case .text(let text): [text]
      case .count(let count): [String(count)]
      case .counted(let things): [String(things.count)]
      case .thing(let thing): [names.name(thing), names.id(thing)]
      case .things(let things):
        [things.map(names.name).joined(separator: "; "), things.map(names.id).joined(separator: "; ")]
      case .none(let words): [words]
      }
    return texts + Array(repeating: "", count: max(0, headings(of: column).count - texts.count))
  }

  /// A field as RFC 4180 has it.
  ///
  /// A spreadsheet takes a text for a formula that begins with one of a few signs, and would run what an author wrote;
  /// an apostrophe before it keeps it a text.
  private func field(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " }
    let isFormula = first.map { "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
