public import TouchstoneDiagnostics

/// Reads a file of TOML 1.0 (or 1.1, if the options say so) to a tree with the place of everything in it.
///
/// Never fails: what cannot be read is reported once, stands in the tree as unreadable, and the rest is read.
public func readTOML(
  _ bytes: [UInt8], source: SourceID, options: ReadingOptions
) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  let findings = TextFindings(of: bytes, source: source, options: options)
  if findings.extent == .nothing {
    let root = SyntaxNode(.mapping([]), SourceSpan(source, 0, bytes.count))
    return (SyntaxTree(root: root, comments: []), findings.diagnostics)
  }
  return leavingOut(findings.conflicts, of: bytes).withUnsafeBufferPointer { text in
    var reader = TOMLReader(text, source: source, options: options, findings: findings)
    reader.readFile()
    var diagnostics = findings.diagnostics + reader.diagnostics
    diagnostics.sort(by: Diagnostic.precedes)
    let root = reader.tables.finished(end: bytes.count)
    return (SyntaxTree(root: root, comments: reader.comments), diagnostics)
  }
}

/// The same bytes with blanks in place of these stretches, so that every place keeps its number.
private func leavingOut(_ stretches: [Range<Int>], of bytes: [UInt8]) -> [UInt8] {
  guard !stretches.isEmpty else { return bytes }
  var result = bytes
  for stretch in stretches {
    for index in stretch where result[index] != .lineFeed { result[index] = .space }
  }
  return result
}

/// A reader of one TOML file, at some place in it.
///
/// The grammar is spread over extensions: statements here, then headers, keys, values, texts, lists, inline tables.
struct TOMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceID
  let options: ReadingOptions
  let findings: TextFindings

  var position = 0
  /// Where the line or the entry began that is being read: a fault reported there hides the ones that follow from it.
  var statementStart = 0
  /// Set once a fault has been reported whose consequences in the same statement are not worth telling.
  var isSilenced = false
  /// Set when the end of the lists and tables around this place is missing and a new statement has begun.
  var isAbandoned = false
  /// The finding that takes in further edits of the same mistake: the third of five words without quotes in a list.
  var adopter: Int?
  /// The finding about the `:` of the line before, if that is what the line before was about.
  var colonReport: Int?
  /// What the value stands in that is being read.
  var container = TOMLContainer.line
  /// Whether a table in braces over several lines has been met.
  var hasLooseTable = false
  /// How many tables in braces are open around this place.
  var openTables = 0
  /// How many lists in brackets are.
  var openLists = 0
  /// How many lists and tables are open around this place, those of its header among them.
  var depth = 0

  var tables: TOMLTables
  var comments: [SourceSpan] = []
  var diagnostics: [Diagnostic] = []

  /// The table that the last header began, and those above it, from the outside in.
  var chain: [TOMLOpenTable] = []
  var currentTable = TOMLTables.root

  static let maximumDiagnostics = 1000

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID, options: ReadingOptions, findings: TextFindings) {
    self.bytes = bytes
    self.source = source
    self.options = options
    self.findings = findings
    tables = TOMLTables(source: source)
  }

  /// Reads the whole file, statement by statement.
  mutating func readFile() {
    if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { position = 3 }
    while !isAtEnd {
      let start = position
      readStatement()
      // Every branch moves on; this keeps a fault in one of them from hanging the program.
      if position <= start { position = start + 1 }
    }
    endBlock()
  }

  private mutating func readStatement() {
    statementStart = position
    isSilenced = false
    isAbandoned = false
    adopter = nil
    container = .line
    skipBlanks()
    if isAtLineEnd || current == .numberSign {
      finishLine()
    } else if current == .openBracket {
      colonReport = nil
      readHeader()
    } else if current == .closeBracket || current == .closeBrace {
      reportStrayBracket()
    } else {
      depth = chain.count
      readEntry(into: currentTable)
    }
  }

  /// Reports a fault, unless it follows from one that has been reported.
  ///
  /// - Returns: the finding's index, so that it can take in further edits.
  @discardableResult
  mutating func report(_ diagnostic: Diagnostic) -> Int? {
    let place = statementStart..<max(statementStart, Int(diagnostic.primary.span.end))
    guard !isSilenced, !findings.touches(place), diagnostics.count < Self.maximumDiagnostics else { return nil }
    diagnostics.append(diagnostic)
    if diagnostics.count == Self.maximumDiagnostics {
      diagnostics[diagnostics.count - 1].notes.append("Reading stopped here, after \(diagnostics.count) findings.")
      position = bytes.count
    }
    return diagnostics.count - 1
  }

  func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(source, start, end) }

  /// The words of the file at a place, for use in a message.
  func words(_ start: Int, _ end: Int) -> String { excerpt(of: bytes, in: start..<max(start, end)) }
}
