import TouchstoneDiagnostics

/// Which names may be defined where: every table and every value once, and only by what may add to it.
extension TOMLReader {
  /// Finds or makes the tables that the dots of a key stand for.
  ///
  /// - Returns: those tables from the outside in, or `nil` where one of the names is something else, as reported.
  mutating func open(_ path: TOMLKeyPath, in table: Int) -> [Int]? {
    if path.rest.isEmpty { return [] }
    var opened: [Int] = []
    var outer = table
    for part in 0..<path.count - 1 {
      let key = path[part]
      guard let entry = tables.find(key.text, in: outer) else {
        let inner = tables.make(.dots, start: Int(key.span.start), end: path.end)
        tables.append(key, .table(inner), to: outer)
        opened.append(inner)
        outer = inner
        continue
      }
      guard case .table(let inner) = tables[entry, in: outer], tables[inner].origin != .header else {
        if !tables[table].isRepeated { reportKeyInto(entry, in: outer, path, part) }
        return nil
      }
      // `[a.b.c]` makes `a.b` without defining it; a dotted key below `[a]` does.
      if tables[inner].origin == .path { tables[inner].origin = .dots }
      opened.append(inner)
      outer = inner
    }
    return opened
  }

  /// Puts a value into its table, unless its name is taken.
  mutating func insert(_ path: TOMLKeyPath, _ value: SyntaxNode, into table: Int, at part: Int) {
    let key = path.last
    guard let entry = tables.find(key.text, in: table) else {
      return tables.append(key, value, to: table)
    }
    if tables[table].isRepeated { return }
    let first = tables[entry, in: table]
    var help = ["Delete one of the two."]
    if case .value = first, let header = itemHeader(table) {
      help.append("If a further item was meant, begin it with a line `\(header)`.")
    }
    let what =
      switch first {
      case .value: "`\(path.name(through: part))` is written twice"
      case .table, .list: "`\(path.name(through: part))` is given a value, and is a table already"
      }
    report(
      Diagnostic(
        TextDiagnostics.duplicateKey, what, at: key.span, label: "and again here",
        labels: [Label(tables.key(entry, in: table).span, "written here first")], help: help))
  }

  /// `[[competency]]`, if the table is an item of a list that a header began.
  private func itemHeader(_ table: Int) -> String? {
    let start = tables[table].start
    guard table == currentTable, byte(start) == .openBracket, byte(start + 1) == .openBracket else { return nil }
    return words(start, Int(headerSpan(start).end))
  }

  /// Opens the table of a header; where it cannot be, its lines are read and left out.
  mutating func openHeader(_ path: TOMLKeyPath, start: Int, end: Int, isList: Bool) {
    var opened: [TOMLOpenTable] = []
    var outer = TOMLTables.root
    if path.count > options.maximumNesting {
      report(
        Diagnostic(
          TextDiagnostics.nestingTooDeep, "this name has more than \(options.maximumNesting) parts with dots",
          at: span(path.start, path.end), help: ["Use fewer dots."]))
      return openOrphan(start)
    }
    for part in 0..<path.count - 1 {
      guard let inner = openPart(path, part, in: outer, start: start, end: end) else { return openOrphan(start) }
      opened.append(TOMLOpenTable(table: inner.table, isContiguous: inner.isNew || isOpen(inner.table)))
      outer = inner.table
    }
    guard let table = openLast(path, in: outer, start: start, end: end, isList: isList) else {
      return openOrphan(start)
    }
    opened.append(TOMLOpenTable(table: table, isContiguous: true))
    chain = opened
    currentTable = table
    // The header alone reaches to its bracket, also where its table was there before.
    tables.extend(table, to: end)
  }

  private func isOpen(_ table: Int) -> Bool {
    chain.contains { $0.table == table && $0.isContiguous }
  }

  /// The table that a part before a header's last one names.
  private mutating func openPart(
    _ path: TOMLKeyPath, _ part: Int, in outer: Int, start: Int, end: Int
  ) -> (table: Int, isNew: Bool)? {
    let key = path[part]
    guard let entry = tables.find(key.text, in: outer) else {
      let table = tables.make(.path, start: start, end: end)
      tables.append(key, .table(table), to: outer)
      return (table, true)
    }
    switch tables[entry, in: outer] {
    case .table(let table): return (table, false)
    case .list(let list): return tables.lists[list].last.map { ($0, false) }
    case .value:
      reportKeyInto(entry, in: outer, path, part)
      return nil
    }
  }

  /// The table that a header begins, or comes back to.
  private mutating func openLast(
    _ path: TOMLKeyPath, in outer: Int, start: Int, end: Int, isList: Bool
  ) -> Int? {
    let key = path.last
    guard let entry = tables.find(key.text, in: outer) else {
      let table = tables.make(.header, start: start, end: end)
      tables.append(key, isList ? .list(tables.makeList(of: table)) : .table(table), to: outer)
      return table
    }
    switch tables[entry, in: outer] {
    case .value:
      reportKeyInto(entry, in: outer, path, path.count - 1)
      return nil
    case .list(let list):
      if !isList { reportSingleBrackets(path, list, header: span(start, end)) }
      let table = tables.make(.header, start: start, end: end)
      tables.append(table, toList: list)
      return table
    case .table(let table) where isList:
      reportDoubleBrackets(path, tables[table], header: span(start, end))
      let next = tables.make(.header, start: start, end: end)
      let list = tables.makeList(of: table)
      tables.append(next, toList: list)
      tables[entry, in: outer] = .list(list)
      return next
    case .table(let table):
      if tables[table].origin == .path {
        tables[table].origin = .header
        tables[table].start = start
        tables[table].end = end
      } else {
        reportRepeatedTable(path, tables[table], tables.key(entry, in: outer), header: span(start, end))
        tables[table].isRepeated = true
      }
      return table
    }
  }
}
