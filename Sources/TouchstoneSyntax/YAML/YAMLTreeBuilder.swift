import TouchstoneDiagnostics

/// Makes nodes of libyaml's events, and reports what YAML allows and the language does not.
///
/// Everything that is open stands on stacks rather than on the call stack, so that no file, however deeply nested, can
/// exhaust it, and so that reading can go back to the beginning of a declaration after an error.
struct YAMLTreeBuilder {
  /// A list or table whose end has not been read.
  struct Frame {
    enum Key {
      case awaited
      case read(SyntaxKey)
      /// Was reported; its value is dropped.
      case ignored
    }

    var isMapping: Bool
    var isFlow: Bool
    var start: Int
    /// Where its nodes or entries begin on the stack.
    var base: Int
    var key = Key.awaited
    /// The keys so far with their places on the stack; only for tables with many keys.
    var places: [String: Int]?
    var hasDuplicate = false
  }

  /// Where reading can go back to: the beginning of a declaration, in which nothing of it was read.
  struct Checkpoint {
    var line: Int
    var isItem: Bool
    var frames: Int
    var nodes: Int
    var entries: Int
    var diagnostics: Int
    var comments: Int
    var anchors: Int
    var aliases: Int
  }

  /// What libyaml reports again before the first thing that is new, when reading goes on inside a file.
  enum Preamble {
    case none
    case root
    case itemRoot
    case itemKey
    case itemList
  }

  enum Progress {
    case more
    case ended
    /// ``failure`` says why.
    case failed
  }

  /// Kept beside ``Progress``, which is handed around for every word of a file and therefore small.
  var failure = YAMLFailure(diagnostic: nil, recovery: .declaration(0))

  let source: SourceID
  let options: ReadingOptions
  /// The file as it is read: values that cannot be read are replaced by harmless bytes, one for one.
  var bytes: [UInt8]
  /// Looks at the file as it was written.
  let lines: YAMLLines
  let findings: TextFindings

  var frames: [Frame] = []
  var nodes: [SyntaxNode] = []
  var entries: [SyntaxEntry] = []
  var diagnostics: [Diagnostic] = []
  var anchors: [YAMLAnchor] = []
  var aliases: [YAMLAnchor] = []
  var gap: YAMLGap
  var preamble = Preamble.none
  /// Whether the table that is the file has begun in this part of the file.
  var isRootOpen = false
  /// How far the keys of the file are indented, and the dashes of the list that is being read.
  var rootColumn = 0
  var dashColumn: Int?
  var checkpoint: Checkpoint?
  /// Values that were replaced by harmless words.
  var unreadable: [Range<Int>] = []
  /// The scalar read last, which stands before most mistakes.
  var lastScalar = YAMLEvent.Place()
  /// The last closing bracket or brace.
  var lastClosing: Range<Int>?
  /// The last place where a `#` cut a text, from which more mistakes may follow.
  var lastCut: Int?
  /// A file of several documents has been reported, and its keys may occur again.
  var hasSeveralDocuments = false

  init(source: SourceID, options: ReadingOptions, bytes: [UInt8], findings: TextFindings, start: Int) {
    self.source = source
    self.options = options
    self.bytes = bytes
    self.findings = findings
    lines = YAMLLines(bytes: bytes)
    gap = YAMLGap(source: source, position: start)
  }

  func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(source, start, end) }

  mutating func fail(_ failure: YAMLFailure) -> Progress {
    self.failure = failure
    return .failed
  }

  mutating func accept(_ event: YAMLEvent) -> Progress {
    switch preamble {
    case .none: return build(event)
    case .root: return passPreamble(event, expecting: .mappingStart, then: .none)
    case .itemRoot: return passPreamble(event, expecting: .mappingStart, then: .itemKey)
    case .itemKey: return passPreamble(event, expecting: .scalar, then: .itemList)
    case .itemList: return passPreamble(event, expecting: .sequenceStart, then: .none)
    }
  }

  private mutating func passPreamble(
    _ event: YAMLEvent, expecting kind: YAMLEvent.Kind, then following: Preamble
  ) -> Progress {
    if event.kind == .beginning { return .more }
    if event.kind == .documentEnd || event.kind == .streamEnd { return .ended }
    guard event.kind == kind, !event.isFlow || kind == .scalar else {
      return fail(YAMLFailure(diagnostic: nil, recovery: .declaration(gap.position)))
    }
    preamble = following
    isRootOpen = true
    return .more
  }

  private mutating func build(_ event: YAMLEvent) -> Progress {
    switch event.kind {
    case .beginning: return .more
    case .documentEnd, .streamEnd: return .ended
    case .scalar: return addScalar(event)
    case .alias: return addAlias(event)
    case .mappingStart, .sequenceStart: return open(event)
    case .mappingEnd, .sequenceEnd: return close(event)
    }
  }
}

// MARK: - Lists and tables

extension YAMLTreeBuilder {
  private mutating func open(_ event: YAMLEvent) -> Progress {
    let isMapping = event.kind == .mappingStart
    if !isRootOpen {
      guard isMapping else { return failAtTop(event) }
      return openRoot(event)
    }
    begin(at: event.start)
    if frames.count > options.maximumNesting { return failNesting(event) }
    if frames[frames.count - 1].isMapping, case .awaited = frames[frames.count - 1].key { return failKey(event) }
    report(anchorOf: event)
    if event.isFlow { gap.skip(to: event.end) }
    frames.append(
      Frame(
        isMapping: isMapping, isFlow: event.isFlow, start: event.start,
        base: isMapping ? entries.count : nodes.count))
    return .more
  }

  private mutating func openRoot(_ event: YAMLEvent) -> Progress {
    isRootOpen = true
    report(anchorOf: event)
    if frames.isEmpty {
      gap.pass(to: event.start, in: bytes)
      if event.isFlow { gap.skip(to: event.end) }
      rootColumn = event.isFlow ? 0 : lines.column(event.start)
      frames.append(Frame(isMapping: true, isFlow: event.isFlow, start: event.start, base: 0))
    }
    return .more
  }

  private mutating func close(_ event: YAMLEvent) -> Progress {
    guard frames.count > 1, let frame = frames.popLast() else { return .more }
    var end = gap.position
    if frame.isFlow, event.end > event.start {
      gap.pass(to: event.start, in: bytes)
      gap.skip(to: event.end)
      end = event.end
      lastClosing = event.start..<event.end
    } else if frame.isMapping {
      end = max(frame.start, entries.count > frame.base ? endOfEntry(entries[entries.count - 1]) : end)
    } else if nodes.count > frame.base {
      end = max(frame.start + (frame.isFlow ? 0 : 1), Int(nodes[nodes.count - 1].span.end))
    }
    let span = span(frame.start, end)
    if frame.isMapping {
      let content = Array(entries[frame.base...])
      entries.removeLast(content.count)
      return complete(SyntaxNode(.mapping(content), span))
    }
    let content = Array(nodes[frame.base...])
    nodes.removeLast(content.count)
    return complete(SyntaxNode(.sequence(content), span))
  }

  private func endOfEntry(_ entry: SyntaxEntry) -> Int {
    Int(max(entry.key.span.end, entry.value.span.end))
  }

  /// Looks at what stands before the next node, and remembers where a declaration begins.
  mutating func begin(at start: Int) {
    gap.pass(to: start, in: bytes)
    if frames.count == 2, !frames[1].isMapping, !frames[1].isFlow, let dash = gap.dash, lines.isFirst(dash) {
      let line = lines.start(of: dash)
      if nodes.count == frames[1].base { dashColumn = dash - line }
      if dash - line == dashColumn { setCheckpoint(line, isItem: true) }
    } else if frames.count == 1, !frames[0].isFlow, case .awaited = frames[0].key {
      dashColumn = nil
      setCheckpoint(lines.start(of: start), isItem: false)
    }
  }

  private mutating func setCheckpoint(_ line: Int, isItem: Bool) {
    checkpoint = Checkpoint(
      line: line, isItem: isItem, frames: frames.count, nodes: nodes.count, entries: entries.count,
      diagnostics: diagnostics.count, comments: gap.comments.count, anchors: anchors.count, aliases: aliases.count)
  }
}

// MARK: - Entries and items

extension YAMLTreeBuilder {
  /// Puts a finished node where it belongs: into a list, or beside its key.
  mutating func complete(_ node: SyntaxNode) -> Progress {
    let top = frames.count - 1
    guard top >= 0 else { return .more }
    guard frames[top].isMapping else {
      nodes.append(node)
      return .more
    }
    let key = frames[top].key
    frames[top].key = .awaited
    switch key {
    case .awaited, .ignored: break
    case .read(let key): add(SyntaxEntry(key, node), to: top)
    }
    return .more
  }

  mutating func addKey(_ key: SyntaxKey) {
    frames[frames.count - 1].key = .read(key)
  }

  private mutating func add(_ entry: SyntaxEntry, to top: Int) {
    guard let first = firstEntry(named: entry.key.text, in: top) else {
      if frames[top].places != nil { frames[top].places?[entry.key.text] = entries.count }
      entries.append(entry)
      return
    }
    reportDuplicate(entry.key, first: entries[first].key, in: top)
    // Two lists of declarations are joined in the end, so that nothing is missing but the report.
    if top == 0, entry.value.items != nil { entries.append(entry) }
  }

  private mutating func firstEntry(named name: String, in top: Int) -> Int? {
    let base = min(frames[top].base, entries.count)
    let count = entries.count - base
    if let places = frames[top].places {
      guard let index = places[name] else { return nil }
      // Recovery takes entries away again; what was remembered about them is then looked up anew.
      if index < entries.count, entries[index].key.text == name { return index }
      frames[top].places = nil
    }
    if count > 16 {
      var places: [String: Int] = [:]
      for index in base..<entries.count { places[entries[index].key.text] = index }
      frames[top].places = places
      return places[name]
    }
    return (base..<entries.count).first { entries[$0].key.text == name }
  }
}
