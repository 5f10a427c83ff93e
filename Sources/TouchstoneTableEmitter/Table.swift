/// One of the tables that a framework is written as: its name, and what stands in its columns.
///
/// The rows, the schema in SQL and the scripts that load the rows are all made of this description.
struct Table: Sendable {
  let name: String
  let meaning: String
  let columns: [Column]
  /// The columns that together name one row.
  let key: [String]

  /// A column of a table.
  struct Column: Sendable {
    let name: String
    let type: ColumnType
    let meaning: String
  }

  /// The path of the file with the rows, a JSON object a line.
  var rowsPath: String { "\(name).jsonl" }
}

/// What stands in a column.
enum ColumnType: Sendable {
  case text
  case whole
  case number
  case flag
  case date

  /// The type in SQL, by a word that DuckDB, PostgreSQL and SQLite all take.
  var sql: String {
    switch self {
    case .text: "VARCHAR"
    case .whole: "BIGINT"
    case .number: "DOUBLE PRECISION"
    case .flag: "BOOLEAN"
    case .date: "DATE"
    }
  }
}

extension Table.Column {
  static func text(_ name: String, _ meaning: String) -> Self { Self(name: name, type: .text, meaning: meaning) }
  static func whole(_ name: String, _ meaning: String) -> Self { Self(name: name, type: .whole, meaning: meaning) }
  static func number(_ name: String, _ meaning: String) -> Self { Self(name: name, type: .number, meaning: meaning) }
  static func flag(_ name: String, _ meaning: String) -> Self { Self(name: name, type: .flag, meaning: meaning) }
  static func date(_ name: String, _ meaning: String) -> Self { Self(name: name, type: .date, meaning: meaning) }
}
