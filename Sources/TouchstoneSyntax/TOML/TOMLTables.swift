import TouchstoneDiagnostics

/// The tables of a file while it is read: headers may come back to a table much later, so they stand in one array
/// and know each other by number, and become a tree at the end.
struct TOMLTables {
  /// How a table came to be, which decides who may add to it.
  enum Origin {
    /// By its own header, `[levels]`, or as an item of a list, `[[level]]`.
    case header
    /// By the header of a table inside it: `[levels.8]` makes `levels`.
    case path
    /// By a dotted key: `levels.8 = "…"` makes `levels`.
    case dots
  }

  /// What a key names.
  enum Slot {
    case value(SyntaxNode)
    case table(Int)
    case list(Int)
  }

  /// An entry whose value is a table or a list that may still grow.
  fileprivate struct Link {
    var entry: Int
    var slot: Slot
  }

  struct Table {
    var origin: Origin
    var start: Int
    var end: Int
    /// In the form of the tree, so that most tables become part of it as they are. A table or a list that may still
    /// grow is written as absent, and its span begins at the number of its link.
    fileprivate(set) var entries: [SyntaxEntry] = []
    fileprivate var links: [Link] = []
    /// Made once there are too many entries to compare one by one.
    var index: [ExactKey: Int] = [:]
    /// Whether it was written twice, which has been reported; keys that come twice for that reason are not.
    var isRepeated = false
  }

  static let root = 0
  private static let linearLimit = 16

  private(set) var lists: [[Int]] = []
  private var tables = [Table(origin: .header, start: 0, end: 0)]
  private let source: SourceID

  init(source: SourceID) {
    self.source = source
  }

  subscript(_ table: Int) -> Table {
    _read { yield tables[table] }
    _modify { yield &tables[table] }
  }

  var count: Int { tables.count }

  /// A new table that nothing names yet.
  mutating func make(_ origin: Origin, start: Int, end: Int, capacity: Int = 8) -> Int {
    tables.append(Table(origin: origin, start: start, end: end))
    tables[tables.count - 1].entries.reserveCapacity(capacity)
    return tables.count - 1
  }

  /// A new list whose first item is this table.
  mutating func makeList(of table: Int) -> Int {
    lists.append([table])
    return lists.count - 1
  }

  mutating func append(_ table: Int, toList list: Int) {
    lists[list].append(table)
  }

  /// The position of a key's entry in a table.
  mutating func find(_ key: String, in table: Int) -> Int? {
    let count = tables[table].entries.count
    if count > Self.linearLimit {
      if tables[table].index.isEmpty { makeIndex(of: table) }
      return tables[table].index[ExactKey(key)]
    }
    // The last one first: `levels.8 = …` is mostly followed by `levels.9 = …`.
    return tables[table].entries.lastIndex { ExactKey.isSame($0.key.text, key) }
  }

  mutating func append(_ key: SyntaxKey, _ value: SyntaxNode, to table: Int) {
    let position = tables[table].entries.count
    if !tables[table].index.isEmpty { tables[table].index[ExactKey(key.text)] = position }
    tables[table].entries.append(SyntaxEntry(key, value))
  }

  /// Adds a table or a list that may still grow.
  mutating func append(_ key: SyntaxKey, _ slot: Slot, to table: Int) {
    let link = tables[table].links.count
    tables[table].links.append(Link(entry: tables[table].entries.count, slot: slot))
    append(key, SyntaxNode(.absent, SourceSpan(source, link, link)), to: table)
  }

  func key(_ entry: Int, in table: Int) -> SyntaxKey {
    tables[table].entries[entry].key
  }

  /// What an entry's key names.
  subscript(_ entry: Int, in table: Int) -> Slot {
    get {
      let value = tables[table].entries[entry].value
      guard case .absent = value.content else { return .value(value) }
      return tables[table].links[Int(value.span.start)].slot
    }
    set {
      guard case .absent = tables[table].entries[entry].value.content else { return }
      tables[table].links[Int(tables[table].entries[entry].value.span.start)].slot = newValue
    }
  }

  mutating func extend(_ table: Int, to end: Int) {
    if end > tables[table].end { tables[table].end = end }
  }

  private mutating func makeIndex(of table: Int) {
    for (position, entry) in tables[table].entries.enumerated() {
      tables[table].index[ExactKey(entry.key.text)] = position
    }
  }

  // MARK: - The tree

  /// The file's top level, as a tree.
  mutating func finished(end: Int) -> SyntaxNode {
    tables[Self.root].end = end
    return node(of: Self.root)
  }

  /// An inline table as a tree; it and those made for its dotted keys are forgotten.
  mutating func takeInline(_ table: Int) -> SyntaxNode {
    let result = node(of: table)
    tables.removeLast(tables.count - table)
    return result
  }

  private mutating func node(of table: Int) -> SyntaxNode {
    let span = SourceSpan(source, tables[table].start, tables[table].end)
    var entries: [SyntaxEntry] = []
    swap(&entries, &tables[table].entries)
    for link in tables[table].links {
      switch link.slot {
      case .value(let value): entries[link.entry].value = value
      case .table(let table): entries[link.entry].value = node(of: table)
      case .list(let list): entries[link.entry].value = node(ofList: list)
      }
    }
    return SyntaxNode(.mapping(entries), span)
  }

  private mutating func node(ofList list: Int) -> SyntaxNode {
    var items: [SyntaxNode] = []
    items.reserveCapacity(lists[list].count)
    for table in lists[list] { items.append(node(of: table)) }
    let start = items.first.map { Int($0.span.start) } ?? 0
    let end = items.last.map { Int($0.span.end) } ?? start
    return SyntaxNode(.sequence(items), SourceSpan(source, start, end))
  }
}

/// A key that equals only the very same bytes: `é` as one character and as `e` with an accent are two keys of TOML.
struct ExactKey: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left == right && left.utf8.elementsEqual(right.utf8)
  }

  static func == (left: ExactKey, right: ExactKey) -> Bool {
    isSame(left.text, right.text)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
