import TouchstoneDiagnostics

/// Reads the plain part of YAML, in which nearly all files are written, straight from the bytes.
///
/// It has no opinion on anything else: at the first thing that is outside of its part, that is odd, or of which
/// something would have to be reported, it gives up, and libyaml reads the whole file. Where it does not give up, its
/// tree is the one that libyaml's events give, with every place the same.
///
/// ```yaml
/// competency:              # tables by indentation, comments, empty values
/// - id: math.ratios        # lists, as far left as their key or further in
///   title: "Ratios"        # texts in quotes that end in their line
///   statement: Reason with ratios
///     and rates.           # texts without quotes, also of several lines
///   why: >-                # blocks of text, but for a number after `|` or `>`
///     Prices are ratios.
///   span: { from: 6, to: 12 }
///   title: Rates           # <-- a key comes twice: libyaml reads the file, and this is reported
/// ```
///
/// It is there for speed alone: libyaml hands every word through four stages that copy it. One pass over the bytes
/// reads 10,000 competencies (7.8 MB) 5.4 times as fast, in 65 instead of 354 ms with the look at the bare text.
struct YAMLQuickReader: ~Copyable {
  /// Says that libyaml is to read the file; nothing is wrong with it yet.
  struct Beyond: Error {}

  /// Deeper files are left to libyaml, which needs no call stack for them.
  static let maximumNesting = 64
  /// In bytes; libyaml takes no text of more than 1024 characters for a key.
  static let maximumKeyLength = 1000

  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceID

  /// The first byte that has not been read.
  var position = 0
  /// How far the line is indented that begins at ``position``; -1 at the end of the file.
  var column = 0
  var comments: [SourceSpan] = []
  /// The items of all lists and the entries of all tables that are open, those of the innermost last.
  var items = YAMLPile<SyntaxNode>()
  var entries = YAMLPile<SyntaxEntry>()
  /// What tells the keys of open tables apart, in the order of their entries.
  var marks: [UInt64] = []
  /// A text that is put together from several stretches of the file.
  var scratch: [UInt8] = []

  private var depth = 0
  private let maximumDepth: Int

  /// Reads a file that is clean as a text; `nil` where libyaml is to read it.
  static func read(_ bytes: [UInt8], source: SourceID, options: ReadingOptions) -> SyntaxTree? {
    bytes.withUnsafeBufferPointer { buffer -> SyntaxTree? in
      guard holdsPlainCharacters(buffer) else { return nil }
      var reader = YAMLQuickReader(buffer, source: source, options: options)
      return try? reader.readFile()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID, options: ReadingOptions) {
    self.bytes = bytes
    self.source = source
    maximumDepth = min(options.maximumNesting, Self.maximumNesting)
  }

  private mutating func readFile() throws(Beyond) -> SyntaxTree {
    goToContent(from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    if column == 0, byte(position) == .minus, byte(position + 1) == .minus, byte(position + 2) == .minus {
      position += 3
      try endLine()
    }
    let left = column
    guard left >= 0 else { throw Beyond() }
    try readKey()
    let root = try readTable(at: left)
    // What stands further left than the file's own keys fits nowhere.
    guard column < 0 else { throw Beyond() }
    return SyntaxTree(root: SyntaxNode(root.content, span(0, bytes.count)), comments: comments)
  }

  /// Goes into a list or a table.
  mutating func descend() throws(Beyond) {
    depth += 1
    if depth > maximumDepth { throw Beyond() }
  }

  mutating func ascend() { depth -= 1 }

  func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(source, start, end) }
}
