extension PositionResolver {
  /// What a fix does to whole lines, in order; edits that touch the same lines make one change.
  mutating func changes(of edits: [ResolvedEdit]) -> [LineChange] {
    let ordered = edits.enumerated().sorted { left, right in
      let (one, other) = (left.element.span, right.element.span)
      return (one.source, one.start.offset, one.end.offset, left.offset)
        < (other.source, other.start.offset, other.end.offset, right.offset)
    }
    var changes: [LineChange] = []
    var group: [ResolvedEdit] = []
    var linesAdded = 0
    for edit in ordered.map(\.element) where !edit.span.path.isEmpty {
      if let last = group.last, last.span.source != edit.span.source || last.span.end.line < edit.span.start.line {
        changes += change(of: group, linesAdded: &linesAdded)
        if last.span.source != edit.span.source { linesAdded = 0 }
        group = []
      }
      group.append(edit)
    }
    return changes + change(of: group, linesAdded: &linesAdded)
  }

  /// - Parameter linesAdded: by how many lines earlier changes have moved the text on; this change adds its own.
  private mutating func change(of edits: [ResolvedEdit], linesAdded: inout Int) -> [LineChange] {
    guard let first = edits.first, let stretch = stretch(changedBy: edits) else { return [] }
    let bytes = lines(of: first.span.source).bytes
    let old = lines(in: Array(bytes[stretch.range]))
    let new = lines(in: edited(bytes, stretch.range, by: edits))
    let same = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - same
    let sameAtEnd = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    func numbered(_ lines: [[UInt8]], from number: Int) -> [SourceLine] {
      lines.indices.dropFirst(same).dropLast(sameAtEnd).map { index in
        SourceLine(
          number: number + index, bytes: lines[index], firstCell: index == 0 ? stretch.firstCell : 0,
          isCut: stretch.isCut && index == lines.count - 1)
      }
    }
    let number = first.span.start.line
    let change = LineChange(
      path: first.span.path, removed: numbered(old, from: number), added: numbered(new, from: number + linesAdded))
    linesAdded += new.count - old.count
    return [change]
  }

  /// The whole lines that edits touch, or of endless lines what stands around the edits; `nil` where the edits lie too
  /// far apart in such lines to be shown.
  private mutating func stretch(
    changedBy edits: [ResolvedEdit]
  ) -> (range: Range<Int>, firstCell: Int, isCut: Bool)? {
    guard let first = edits.first?.span, let last = edits.map(\.span.end).max(by: { $0.offset < $1.offset }) else {
      return nil
    }
    let index = lines(of: first.source)
    let start = index.content(ofLine: first.start.line - 1).lowerBound
    let end = max(start, index.content(ofLine: last.line - 1).upperBound)
    let around = PositionResolver.bytesAround
    guard end - start > 8 * around else { return (start..<end, 0, false) }
    guard last.offset - first.start.offset < 4 * around else { return nil }
    let from = cells(before: max(start, first.start.offset - around), in: first.source)
    let to = cells(before: min(end, last.offset + around), in: first.source).offset
    return (from.offset..<max(from.offset, last.offset, to), from.cells, to < end)
  }

  private func edited(_ bytes: [UInt8], _ range: Range<Int>, by edits: [ResolvedEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = range.lowerBound
    for edit in edits where edit.span.start.offset >= copied {
      result += bytes[copied..<min(edit.span.start.offset, range.upperBound)]
      result += edit.replacement.utf8
      copied = min(edit.span.end.offset, range.upperBound)
    }
    return result + bytes[copied..<range.upperBound]
  }

  private func lines(in bytes: [UInt8]) -> [[UInt8]] {
    let index = LineIndex(bytes)
    return (0..<index.count).map { Array(bytes[index.content(ofLine: $0)]) }
  }
}
