import TouchstoneDiagnostics

/// Names that are taken: the messages, with both places.
extension TOMLReader {
  /// The header that begins at a place, with its brackets.
  func headerSpan(_ start: Int) -> SourceSpan {
    let limit = endOfLine(from: start, limit: start + Self.searchLimit)
    var end = start
    while end < limit, bytes[end] != .closeBracket { end += 1 }
    while end < limit, bytes[end] == .closeBracket { end += 1 }
    return span(start, end)
  }

  /// A name with dots, or a header, that would add something to what is no table, or to one that is complete.
  mutating func reportKeyInto(_ entry: Int, in outer: Int, _ path: TOMLKeyPath, _ part: Int) {
    let name = path.name(through: part)
    let first = Label(tables.key(entry, in: outer).span, "written here first")
    switch tables[entry, in: outer] {
    case .table(let table):
      let place = byte(tables[table].start) == .openBracket ? headerSpan(tables[table].start) : first.span
      report(
        Diagnostic(
          TOMLDiagnostics.duplicateTable, "`\(name)` has a header of its own, so no dotted name can add to it",
          at: span(path.start, path.end), labels: [Label(place, "its header")],
          help: ["Write the line below that header."]))
    case .list:
      report(
        Diagnostic(
          TOMLDiagnostics.keyIntoValue, "`\(name)` is a list already, so nothing can be added to it by name",
          at: span(path.start, path.end), labels: [first], help: ["Write the line below the item that it belongs to."]))
    case .value(let value):
      reportKeyIntoValue(value, name, path, part, first)
    }
  }

  private mutating func reportKeyIntoValue(
    _ value: SyntaxNode, _ name: String, _ path: TOMLKeyPath, _ part: Int, _ first: Label
  ) {
    let place = span(path.start, path.end)
    let added = part < path.count - 1 ? path[part + 1].text : "title"
    switch value.content {
    case .unreadable, .absent: return
    case .mapping:
      report(
        Diagnostic(
          TOMLDiagnostics.extendedInlineTable, "`\(name)` is complete with its `}`, so nothing can be added to it",
          at: place, labels: [first], help: ["Write it inside the braces: \(name) = { …, \(added) = … }."]))
    case .sequence:
      report(
        Diagnostic(
          TOMLDiagnostics.keyIntoValue, "`\(name)` is a list already, so nothing can be added to it by name", at: place,
          labels: [first], help: ["Write all items inside the brackets, or each below its own [[\(name)]]."]))
    case .scalar(let scalar):
      let isText = scalar.form == .quoted
      let inside = isText ? "\(name) = { descriptor = …, \(added) = … }" : "\(name) = { \(added) = … }"
      report(
        Diagnostic(
          TOMLDiagnostics.keyIntoValue,
          "`\(name)` is a \(scalar.form.words) already, so nothing can be added to it", at: place, labels: [first],
          help: ["Write both in one table: \(inside)."]))
    }
  }

  /// `[competency]` where other items are written `[[competency]]`; read as one more of them.
  mutating func reportSingleBrackets(_ path: TOMLKeyPath, _ list: Int, header: SourceSpan) {
    let name = words(path.start, path.end)
    var labels: [Label] = []
    if let table = tables.lists[list].first {
      labels = [Label(headerSpan(tables[table].start), "a list begins here")]
    }
    report(
      Diagnostic(
        TOMLDiagnostics.singleBrackets, "`[\(name)]` is written like a single table, but `\(name)` is a list",
        at: header, labels: labels, help: ["Write `[[\(name)]]` before every item of a list."],
        fixes: [Fix("Write `[[\(name)]]`", .safe, [TextEdit(header, "[[\(name)]]")])]))
  }

  /// `[[framework]]` where `[framework]` was written before.
  mutating func reportDoubleBrackets(_ path: TOMLKeyPath, _ table: TOMLTables.Table, header: SourceSpan) {
    let name = words(path.start, path.end)
    var fixes: [Fix] = []
    var labels: [Label] = []
    if byte(table.start) == .openBracket {
      let first = headerSpan(table.start)
      labels = [Label(first, "the single table begins here")]
      if table.origin == .header {
        fixes = [Fix("Write `[[\(name)]]` in both places", .uncertain, [TextEdit(first, "[[\(name)]]")])]
      }
    }
    report(
      Diagnostic(
        TOMLDiagnostics.doubleBrackets, "`[[\(name)]]` is written like a list, but `\(name)` is a single table",
        at: header, labels: labels,
        help: ["Write `[[\(name)]]` before every item of a list, and `[\(name)]` once for a single table."],
        fixes: fixes))
  }

  mutating func reportRepeatedTable(
    _ path: TOMLKeyPath, _ table: TOMLTables.Table, _ key: SyntaxKey, header: SourceSpan
  ) {
    let name = words(path.start, path.end)
    let isHeader = byte(table.start) == .openBracket
    report(
      Diagnostic(
        TOMLDiagnostics.duplicateTable, "the table `\(name)` is begun twice", at: header, label: "and again here",
        labels: [Label(isHeader ? headerSpan(table.start) : key.span, "begun here first")],
        help: [
          "Write all its lines in one place.",
          "If these are two items of a list, write `[[\(name)]]` before each.",
        ]))
  }
}

extension SyntaxScalar.Form {
  /// What an author calls a value of this form.
  var words: String {
    switch self {
    case .quoted, .plain: "text"
    case .integer, .float: "number"
    case .boolean: "true or false"
    case .offsetDateTime, .localDateTime, .localDate: "date"
    case .localTime: "time"
    }
  }
}
