extension PositionResolver {
  /// A span over more lines than this shows only where it begins and where it ends.
  private static let longestShownWhole = 6
  /// How many bytes of an endless line are kept on either side of the place that matters.
  static let bytesAround = 1024

  /// The lines that show a finding, file by file; none where it belongs to no file.
  mutating func excerpts(primary: ResolvedLabel, labels: [ResolvedLabel]) -> [Excerpt] {
    let shown = ([primary] + labels).filter { !$0.span.path.isEmpty }
    var sources: [SourceID] = []
    for label in shown where !sources.contains(label.span.source) { sources.append(label.span.source) }
    var excerpts: [Excerpt] = []
    for source in sources {
      let here = shown.filter { $0.span.source == source }
      let isFirst = excerpts.isEmpty && primary.span.source == source
      var marks: [Excerpt.Mark] = []
      for (index, label) in here.enumerated() { marks.append(mark(label, isPrimary: isFirst && index == 0)) }
      excerpts.append(Excerpt(place: here[0].span, lines: lines(showing: here.map(\.span), in: source), marks: marks))
    }
    return excerpts
  }

  private mutating func mark(_ label: ResolvedLabel, isPrimary: Bool) -> Excerpt.Mark {
    let span = label.span
    var mark = Excerpt.Mark(
      isPrimary: isPrimary, text: label.text, firstLine: span.start.line, firstCell: span.start.cellColumn - 1,
      lastLine: span.lastLine, endCell: span.end.cellColumn - 1)
    if span.lastLine < span.end.line {
      let content = lines(of: span.source).content(ofLine: span.lastLine - 1)
      mark.endCell = cells(before: content.upperBound, in: span.source).cells
    }
    if !mark.isMultiline { mark.endCell = max(mark.endCell, mark.firstCell + 1) }
    return mark
  }

  private mutating func lines(showing spans: [ResolvedSpan], in source: SourceID) -> [SourceLine] {
    var numbers: Set<Int> = []
    for span in spans {
      let isShownWhole = span.lastLine - span.start.line < Self.longestShownWhole
      numbers.formUnion(isShownWhole ? Array(span.start.line...span.lastLine) : [span.start.line, span.lastLine])
    }
    // One line alone is shown rather than left out.
    for number in numbers where numbers.contains(number + 2) { numbers.insert(number + 1) }
    var result: [SourceLine] = []
    for number in numbers.sorted() { result.append(line(number, in: source, around: spans)) }
    return result
  }

  /// A line whole, or of an endless one what stands around the first span on it.
  private mutating func line(_ number: Int, in source: SourceID, around spans: [ResolvedSpan]) -> SourceLine {
    let index = lines(of: source)
    let content = index.content(ofLine: number - 1)
    guard content.count > 2 * Self.bytesAround else {
      return SourceLine(number: number, bytes: Array(index.bytes[content]))
    }
    let span = spans.first { $0.start.line == number || $0.lastLine == number }
    let focus = span.map { $0.start.line == number ? $0.start.offset : $0.end.offset } ?? content.lowerBound
    let start = cells(before: max(content.lowerBound, focus - Self.bytesAround), in: source)
    let end = cells(before: min(content.upperBound, focus + Self.bytesAround), in: source).offset
    return SourceLine(
      number: number, bytes: Array(index.bytes[start.offset..<max(start.offset, end)]), firstCell: start.cells,
      isCut: end < content.upperBound)
  }
}
