import TouchstoneDiagnostics

/// The reading of one file, part by part.
struct YAMLReading {
  /// A file with more mistakes than this is not read to its end.
  static let maximumRestarts = 20
  /// So many findings within what can be read are kept.
  static let maximumFindings = 200

  private let findings: TextFindings
  private let isASCII: Bool
  private var builder: YAMLTreeBuilder
  private var failures: [Diagnostic] = []
  private var restarts = 0
  /// Bytes that libyaml may yet read; going back after errors uses them up, so that no file takes long.
  private var allowance: Int
  private var hasDirective = false

  private enum Outcome {
    case ended(at: Int)
    case failed(YAMLFailure, at: Int)
  }

  init(_ bytes: [UInt8], _ findings: TextFindings, source: SourceID, options: ReadingOptions) {
    self.findings = findings
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = findings.extent == .nothing ? [] : Self.readable(bytes, findings)
    isASCII = text.isEmpty || text[start...].reduce(0, |) < 0x80
    allowance = 4 * text.count + 65_536
    builder = YAMLTreeBuilder(source: source, options: options, bytes: text, findings: findings, start: start)
  }

  /// Replaces what has been reported as no text, and leaves out the second version of a merge.
  private static func readable(_ bytes: [UInt8], _ findings: TextFindings) -> [UInt8] {
    if findings.extent == .everything { return bytes }
    var bytes = bytes
    for range in findings.blemishes {
      for index in range where isNoText(bytes[index]) { bytes[index] = bytes[index].isNonASCII ? 0x78 : .space }
    }
    for range in findings.conflicts {
      for index in range where bytes[index] != .lineFeed { bytes[index] = .space }
    }
    return bytes
  }

  private static func isNoText(_ byte: UInt8) -> Bool {
    byte.isNonASCII || byte == .delete || (byte < .space && byte != .lineFeed && byte != .tab)
  }

  mutating func readEverything() {
    var next: YAMLRestart? = YAMLRestart(line: builder.gap.position, isItem: false, isFresh: true)
    while let restart = next, restart.line < builder.bytes.count {
      if restart.isFresh { passDirectives(from: restart.line) }
      switch read(restart) {
      case .ended(let end): next = goOn(after: end, from: restart.line)
      case .failed(let failure, let end):
        allowance -= max(1, end - restart.line)
        next = recover(from: failure, partStart: restart.line)
      }
    }
  }

  private mutating func read(_ restart: YAMLRestart) -> Outcome {
    let key = restart.isItem ? builder.rootColumn : nil
    let part = YAMLPart(of: builder.bytes, from: restart.line, below: key, isASCII: isASCII)
    builder.preamble = restart.isItem ? .itemRoot : restart.isFresh ? .none : .root
    builder.isRootOpen = false
    builder.lastScalar = YAMLEvent.Place()
    builder.lastCut = nil
    let outcome = YAMLEventStream.read(part) { stream -> Outcome in
      while stream.advance() {
        switch builder.accept(stream.event) {
        case .more: continue
        case .ended: return .ended(at: stream.event.start)
        case .failed: return .failed(builder.failure, at: stream.event.end)
        }
      }
      return .failed(builder.explain(stream.problem), at: stream.problem.offset)
    }
    return outcome ?? .ended(at: builder.bytes.count)
  }

  /// Looks at what stands after the end of a document: nothing, another document, or a line that fits nowhere.
  private mutating func goOn(after end: Int, from partStart: Int) -> YAMLRestart? {
    builder.closeList()
    let lines = builder.lines
    var place = passComments(from: max(end, min(builder.gap.position, builder.bytes.count)))
    let dots = place
    if isMarker(place, of: .dot) { place = passComments(from: lines.next(after: place)) }
    guard place < builder.bytes.count else { return nil }
    if dots != place, !isMarker(place, of: .minus) { return beginDocument(at: dots) }
    if isMarker(place, of: .minus) || lines.byte(place) == 0x25 && lines.isFirst(place) {
      return beginDocument(at: place)
    }
    let column = lines.column(place)
    let failure: YAMLFailure
    if lines.isFirst(place), lines.key(at: place) != nil {
      failure = builder.mistakes.wrongIndentation(of: place, beside: lines.keyAbove(place))
        .leavingOut(max(0, lines.start(of: place) - 1))
      builder.rootColumn = column
      builder.checkpoint = nil
    } else {
      failure = builder.mistakes.unreadableLine(at: place)
    }
    return recover(from: failure, partStart: partStart)
  }

  private mutating func beginDocument(at place: Int) -> YAMLRestart? {
    restarts += 1
    let isMarked = isMarker(place, of: .minus) || isMarker(place, of: .dot)
    if !builder.hasSeveralDocuments, isMarked {
      failures.append(builder.mistakes.severalDocuments(at: place))
    }
    builder.hasSeveralDocuments = true
    builder.checkpoint = nil
    builder.dashColumn = nil
    let line = isMarked ? builder.lines.next(after: place) : place
    builder.gap.skip(to: line)
    return stopIfExhausted(YAMLRestart(line: line, isItem: false, isFresh: true))
  }

  private func isMarker(_ place: Int, of byte: UInt8) -> Bool {
    let lines = builder.lines
    return lines.byte(place) == byte && lines.byte(place + 1) == byte && lines.byte(place + 2) == byte
      && lines.isBlankOrEnd(place + 3) && (place == 0 || lines.byte(place - 1) == .lineFeed)
  }

  /// The first byte that belongs to no comment and is no blank.
  private mutating func passComments(from start: Int) -> Int {
    let lines = builder.lines
    var index = start
    while index < lines.bytes.count {
      let byte = lines.bytes[index]
      if byte == .numberSign {
        index = lines.next(after: index)
      } else if byte.isBlank || byte == .lineFeed || byte == .carriageReturn {
        index += 1
      } else {
        break
      }
    }
    builder.gap.pass(to: index, in: builder.bytes)
    return index
  }

  /// Lines that begin with `%` above a document; `%YAML` is harmless, everything else is reported.
  private mutating func passDirectives(from start: Int) {
    let lines = builder.lines
    var line = start
    while line < lines.bytes.count {
      if lines.byte(line) == 0x25 {
        let end = lines.end(of: line)
        let isVersion = lines.bytes[line..<end].starts(with: Array("%YAML ".utf8))
        if !isVersion, !hasDirective {
          failures.append(builder.mistakes.directive(at: line))
          hasDirective = true
        }
        for index in line..<end { builder.bytes[index] = .space }
      } else if !lines.isIdle(line) {
        return
      }
      line = lines.next(after: line)
    }
  }

  private mutating func recover(from failure: YAMLFailure, partStart: Int) -> YAMLRestart? {
    restarts += 1
    if let diagnostic = failure.diagnostic { report(diagnostic) }
    switch failure.recovery {
    case .value(let range):
      let restart = builder.retry(replacing: range, with: 0x78, from: partStart)
      return stopIfExhausted(restart ?? builder.skipDeclaration(at: range.lowerBound, from: partStart))
    case .blank(let range):
      let restart = builder.retry(replacing: range, with: .space, from: partStart)
      return stopIfExhausted(restart ?? builder.skipDeclaration(at: range.lowerBound, from: partStart))
    case .declaration(let place):
      return stopIfExhausted(builder.skipDeclaration(at: place, from: partStart))
    }
  }

  /// Tabs are mostly in all lines of a file, and their finding speaks of all of them.
  private mutating func report(_ diagnostic: Diagnostic) {
    let isTab = diagnostic.id == YAMLDiagnostics.tabIndentation.id
    if isTab, failures.contains(where: { $0.id == diagnostic.id }) { return }
    let place = Int(diagnostic.primary.span.start)
    let line = builder.lines.start(of: place)..<builder.lines.end(of: place)
    if findings.touches(line) || failures.contains(where: { line.contains(Int($0.primary.span.start)) }) { return }
    failures.append(diagnostic)
  }

  private mutating func stopIfExhausted(_ restart: YAMLRestart?) -> YAMLRestart? {
    guard restart != nil, restarts >= Self.maximumRestarts || allowance < 0 else { return restart }
    if !failures.isEmpty { failures[failures.count - 1].notes.append("The rest of this file was not read.") }
    return nil
  }

  mutating func finish() -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    builder.finish()
    let all = findings.diagnostics + failures + builder.diagnostics
    return (builder.tree, all.sorted(by: Diagnostic.precedes))
  }
}
