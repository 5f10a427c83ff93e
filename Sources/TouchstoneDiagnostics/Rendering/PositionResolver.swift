/// Turns byte offsets into lines and columns: the only place where that is done.
///
/// Lines are found once per file. Columns are counted from the beginning of their line, or, in a very long line, from
/// the nearest of the marks set along it, so that a thousand findings in one endless line are no slower than elsewhere.
struct PositionResolver {
  /// Which way a place inside a character, or inside a letter with its accents, is moved.
  enum Side {
    /// Back to where the character begins, for the beginning of a span.
    case start
    /// On to where the character ends, for the end of a span.
    case end
  }

  /// Columns counted up to a place in a line.
  private struct Mark {
    var offset: Int
    var scalars = 0
    var utf16Units = 0
    var cells = 0
  }

  private static let bytesBetweenMarks = 1024

  let sources: SourceMap
  let tabWidth: Int
  private var indexes: [SourceID: LineIndex] = [:]
  private var marks: [SourceID: [Int: [Mark]]] = [:]

  init(_ sources: SourceMap, tabWidth: Int) {
    self.sources = sources
    self.tabWidth = tabWidth
  }

  mutating func lines(of source: SourceID) -> LineIndex {
    if let index = indexes[source] { return index }
    let index = LineIndex(sources[source].bytes)
    indexes[source] = index
    return index
  }

  /// The span with both ends counted out; an end outside the file is moved to the file's end.
  mutating func resolve(_ span: SourceSpan) -> ResolvedSpan {
    let start = position(Int(span.start), in: span.source, side: .start)
    let end = span.end > span.start ? position(Int(span.end), in: span.source, side: .end) : start
    return ResolvedSpan(source: span.source, path: sources[span.source].path, start: start, end: end)
  }

  private mutating func position(_ offset: Int, in source: SourceID, side: Side) -> SourcePosition {
    let index = lines(of: source)
    let inside = min(offset, index.bytes.count)
    let line = index.line(at: inside)
    let content = index.content(ofLine: line)
    // Between the bytes of a line end a place belongs to the end of the line's text.
    let target = min(max(inside, content.lowerBound), content.upperBound)
    let mark = counted(to: target, from: nearestMark(before: target, line: line, source: source), content, index, side)
    return SourcePosition(
      offset: inside > content.upperBound ? inside : mark.offset, line: line + 1,
      byteColumn: mark.offset - content.lowerBound + 1, scalarColumn: mark.scalars + 1,
      utf16Column: mark.utf16Units + 1, cellColumn: mark.cells + 1)
  }

  private func counted(
    to target: Int, from start: Mark, _ content: Range<Int>, _ index: LineIndex, _ side: Side
  ) -> Mark {
    var mark = start
    var scanner = ClusterScanner(
      index.bytes, start.offset..<content.upperBound, cell: start.cells, tabWidth: tabWidth)
    while mark.offset < target, let cluster = scanner.next() {
      if cluster.range.upperBound > target { return inside(cluster, to: target, from: mark, index, side) }
      mark = advanced(mark, over: cluster)
    }
    return mark
  }

  /// Counts scalars one by one within a letter that has accents; its cells are all or nothing.
  private func inside(
    _ cluster: TextCluster, to target: Int, from start: Mark, _ index: LineIndex, _ side: Side
  ) -> Mark {
    var mark = start
    while mark.offset < target {
      let length = decodeScalar(index.bytes, at: mark.offset, end: cluster.range.upperBound).length
      if side == .start, mark.offset + length > target { break }
      mark.offset += length
      mark.scalars += 1
      mark.utf16Units += length == 4 ? 2 : 1
    }
    if side == .end { mark.cells += cluster.cells }
    return mark
  }

  private func advanced(_ mark: Mark, over cluster: TextCluster) -> Mark {
    Mark(
      offset: cluster.range.upperBound, scalars: mark.scalars + cluster.scalars,
      utf16Units: mark.utf16Units + cluster.utf16Units, cells: mark.cells + cluster.cells)
  }

  private mutating func nearestMark(before target: Int, line: Int, source: SourceID) -> Mark {
    let content = lines(of: source).content(ofLine: line)
    let beginning = Mark(offset: content.lowerBound)
    guard content.count > Self.bytesBetweenMarks else { return beginning }
    if marks[source]?[line] == nil { setMarks(along: content, line: line, source: source) }
    let set = marks[source]?[line] ?? []
    var low = 0
    var high = set.count
    while low < high {
      let middle = (low + high) / 2
      if set[middle].offset <= target {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == 0 ? beginning : set[low - 1]
  }

  private mutating func setMarks(along content: Range<Int>, line: Int, source: SourceID) {
    var set: [Mark] = []
    var mark = Mark(offset: content.lowerBound)
    var next = content.lowerBound + Self.bytesBetweenMarks
    var scanner = ClusterScanner(lines(of: source).bytes, content, tabWidth: tabWidth)
    while let cluster = scanner.next() {
      mark = advanced(mark, over: cluster)
      if mark.offset >= next {
        set.append(mark)
        next = mark.offset + Self.bytesBetweenMarks
      }
    }
    marks[source, default: [:]][line] = set
  }

  /// Cells before the piece of a line that begins at or before an offset, with that piece's own offset.
  mutating func cells(before offset: Int, in source: SourceID) -> (offset: Int, cells: Int) {
    let index = lines(of: source)
    let line = index.line(at: min(offset, index.bytes.count))
    let content = index.content(ofLine: line)
    let mark = nearestMark(before: offset, line: line, source: source)
    var reached = mark
    var scanner = ClusterScanner(index.bytes, mark.offset..<content.upperBound, cell: mark.cells, tabWidth: tabWidth)
    while let cluster = scanner.next(), cluster.range.upperBound <= offset {
      reached = advanced(reached, over: cluster)
    }
    return (reached.offset, reached.cells)
  }
}
