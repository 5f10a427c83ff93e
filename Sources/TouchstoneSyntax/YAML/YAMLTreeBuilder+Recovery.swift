import TouchstoneDiagnostics

/// Where reading begins anew after an error.
struct YAMLRestart {
  var line: Int
  /// Whether that line is an item of the list that was being read.
  var isItem: Bool
  /// Whether nothing of the file's top level has been read.
  var isFresh = false
}

/// Goes on after an error: with the same declaration, where only one of its values cannot be read, and otherwise with
/// the next declaration.
extension YAMLTreeBuilder {
  /// Replaces a value by a harmless word and goes back to the beginning of its declaration, with everything undone
  /// that was read of it; `nil` where that would lead to the same place again.
  mutating func retry(replacing range: Range<Int>, with filler: UInt8, from partStart: Int) -> YAMLRestart? {
    let range = range.clamped(to: 0..<bytes.count)
    let isKnown = unreadable.contains { $0.contains(range.lowerBound) }
    guard !range.isEmpty, !isKnown, range.lowerBound >= (checkpoint?.line ?? partStart) else { return nil }
    let restart: YAMLRestart
    if let checkpoint {
      guard restore(checkpoint) else { return nil }
      diagnostics.removeLast(max(0, diagnostics.count - checkpoint.diagnostics))
      anchors.removeLast(max(0, anchors.count - checkpoint.anchors))
      aliases.removeLast(max(0, aliases.count - checkpoint.aliases))
      gap.rewind(to: checkpoint.line, comments: checkpoint.comments)
      restart = YAMLRestart(line: checkpoint.line, isItem: checkpoint.isItem)
    } else {
      forgetEverything(from: partStart)
      restart = YAMLRestart(line: partStart, isItem: false, isFresh: frames.isEmpty)
    }
    unreadable.append(range)
    fill(range, with: filler)
    return restart
  }

  /// Leaves out the declaration that holds this place, and finds the beginning of the next one.
  mutating func skipDeclaration(at place: Int, from partStart: Int) -> YAMLRestart? {
    let isNewItem = lines.isDash(lines.content(of: place))
    let past = max(place, partStart, checkpoint?.line ?? 0)
    let isList = checkpoint?.isItem ?? false
    let next = lines.boundary(after: past, column: rootColumn, dash: isList ? dashColumn : nil)
    let end = next?.line ?? bytes.count
    if let checkpoint, isList {
      dropItem(checkpoint, isNewItem: isNewItem && place > checkpoint.line, end: end)
      if !(next?.isItem ?? false) { closeList() }
    } else {
      dropEntry(at: place)
    }
    gap.rewind(to: end, droppingFrom: end)
    checkpoint = nil
    return next.map { YAMLRestart(line: $0.line, isItem: $0.isItem, isFresh: frames.isEmpty) }
  }

  /// Replaces bytes one for one, so that all places stay what they are; lines stay lines.
  private mutating func fill(_ range: Range<Int>, with filler: UInt8) {
    var filler = filler
    var start = range.lowerBound
    // `title:Reading`: a space after the colon makes a value of what follows.
    if start > 0, bytes[start - 1] == .colon, filler != .space {
      bytes[start] = .space
      start += 1
    }
    for index in start..<max(start, range.upperBound) {
      if bytes[index] == .lineFeed || bytes[index] == .carriageReturn {
        filler = .space
      } else {
        bytes[index] = filler
      }
    }
  }

  private mutating func forgetEverything(from start: Int) {
    frames.removeLast(max(0, frames.count - 1))
    if !frames.isEmpty { frames[0].places = nil }
    if entries.isEmpty || frames.first?.isFlow == true {
      frames = []
      entries = []
    } else {
      frames[0].key = .awaited
    }
    nodes = []
    gap.rewind(to: start, droppingFrom: start)
  }

  /// Makes the stacks what they were; `false` where what was read since has become part of something else.
  private mutating func restore(_ checkpoint: Checkpoint) -> Bool {
    if frames.count < checkpoint.frames, !reopenList(checkpoint) { return false }
    frames.removeLast(frames.count - checkpoint.frames)
    nodes.removeLast(max(0, nodes.count - checkpoint.nodes))
    entries.removeLast(max(0, entries.count - checkpoint.entries))
    if !checkpoint.isItem { frames[0].key = .awaited }
    frames[0].places = nil
    return true
  }

  /// The end of a list is sometimes read before the mistake in its last item is found; this opens the list again.
  private mutating func reopenList(_ checkpoint: Checkpoint) -> Bool {
    guard checkpoint.frames == 2, frames.count == 1, entries.count == checkpoint.entries + 1,
      let entry = entries.popLast(), let items = entry.value.items
    else { return false }
    frames[0].key = .read(entry.key)
    frames.append(
      Frame(isMapping: false, isFlow: false, start: Int(entry.value.span.start), base: nodes.count))
    nodes.append(contentsOf: items)
    return true
  }

  private mutating func dropItem(_ checkpoint: Checkpoint, isNewItem: Bool, end: Int) {
    let isReopened = frames.count >= 2 || reopenList(checkpoint)
    guard isReopened else { return }
    frames.removeLast(frames.count - 2)
    frames[0].places = nil
    entries.removeLast(max(0, entries.count - checkpoint.entries))
    let kept = checkpoint.nodes + (isNewItem ? 1 : 0)
    nodes.removeLast(max(0, nodes.count - kept))
    let start = lines.content(of: checkpoint.line)
    nodes.append(SyntaxNode(.unreadable, span(start, max(start, lines.contentEnd(before: end)))))
  }

  /// Ends a list of declarations, and puts it beside its key.
  mutating func closeList() {
    guard frames.count == 2, let frame = frames.popLast() else { return }
    let items = Array(nodes[min(frame.base, nodes.count)...])
    nodes.removeLast(items.count)
    let end = items.last.map { Int($0.span.end) } ?? frame.start
    _ = complete(SyntaxNode(.sequence(items), span(frame.start, end)))
  }

  private mutating func dropEntry(at place: Int) {
    guard !frames.isEmpty else { return }
    let isComplete = frames.count == 1
    frames.removeLast(frames.count - 1)
    frames[0].places = nil
    nodes = []
    if frames[0].isFlow {
      entries = []
      frames = []
      return
    }
    if let checkpoint {
      let complete = isComplete ? entries.count : min(entries.count, checkpoint.entries)
      entries.removeLast(entries.count - complete)
    }
    if case .read(let key) = frames[0].key {
      _ = complete(SyntaxNode(.unreadable, span(Int(key.span.end), Int(key.span.end))))
    } else if let checkpoint, entries.count == checkpoint.entries + 1,
      lines.column(lines.content(of: place)) > rootColumn
    {
      entries[entries.count - 1].value.content = .unreadable
    }
    frames[0].key = .awaited
  }
}
