/// The tables in SQL: what they are, and how the rows come into them.
enum TableSchema {
  /// `schema.sql`: every table with its columns, which SQLite, DuckDB and PostgreSQL read.
  static var tables: String {
    Table.all.map { table in
      let columns = table.columns.enumerated().map { index, column in
        let isKey = table.key.contains(column.name)
        let comma = index < table.columns.count - 1 || !table.key.isEmpty ? "," : ""
        return "  -- \(column.meaning)\n  \(column.name) \(column.type.sql)\(isKey ? " NOT NULL" : "")\(comma)\n"
      }
      let key = "  PRIMARY KEY (\(table.key.joined(separator: ", ")))\n"
      return "-- \(table.meaning)\nCREATE TABLE \(table.name) (\n\(columns.joined())\(key));\n"
    }.joined(separator: "\n")
  }

  /// `duckdb.sql`: loads the files of the folder in which DuckDB runs; `*/entity.jsonl` would load those of many.
  static var loadingIntoDuckDB: String {
    Table.all.map { table in
      let columns = table.columns.map { "\($0.name): '\($0.type.sql)'" }.joined(separator: ", ")
      return """
        INSERT INTO \(table.name) BY NAME
        SELECT * FROM read_json('\(table.rowsPath)', format = 'newline_delimited', columns = {\(columns)});

        """
    }.joined()
  }

  /// `sqlite.sql`: the same for SQLite's own program, whose function `readfile` it needs.
  static var loadingIntoSQLite: String {
    Table.all.map { table in
      let columns = table.columns.map(\.name).joined(separator: ", ")
      let values = table.columns.map { "json_extract(value, '$.\($0.name)')" }.joined(separator: ", ")
      return """
        INSERT INTO \(table.name) (\(columns))
        SELECT \(values)
        FROM json_each('[' || replace(rtrim(CAST(readfile('\(table.rowsPath)') AS TEXT), char(10)), char(10), ',') || ']');

        """
    }.joined()
  }
}
