public import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Writes a framework as tables, for whoever asks questions of one framework or of many: a file of JSON lines for each
/// table, and the schema in SQL.
///
/// ```
/// entity.jsonl  edge.jsonl  …   one row for each thing, each tie, each value
/// schema.sql                    the tables, for any database
/// duckdb.sql  sqlite.sql        load the rows into them
/// ```
///
/// Rows carry the identifier of the framework that says so, so the rows of several districts go into the same tables.
public struct TableEmitter: Emitter {
  public init() {}

  public func emit(_ publication: Publication) -> [OutputFile] {
    var writer = TableWriter(publication)
    writer.write()
    let files =
      writer.rows.map { OutputFile(path: $0.table.rowsPath, bytes: $0.rows.bytes) }
      + [
        OutputFile(path: "schema.sql", bytes: Array(TableSchema.tables.utf8)),
        OutputFile(path: "duckdb.sql", bytes: Array(TableSchema.loadingIntoDuckDB.utf8)),
        OutputFile(path: "sqlite.sql", bytes: Array(TableSchema.loadingIntoSQLite.utf8)),
      ]
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
