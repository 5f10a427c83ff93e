/// Draws the lines of one excerpt with the marks below and beside them.
///
/// ```
///  3 | levels = [8, 8]
///    |           -  ^ named here again
///    |           |
///    |           named here first
/// ```
///
/// Labels never cross: the rightmost one on a line is written beside its mark, the others hang below theirs, from right
/// to left, so that each line down to a label passes only to the left of what is written already. Spans over several
/// lines are framed on the left, each in a lane of its own.
struct ExcerptDrawing: Sendable {
  private typealias Mark = Excerpt.Mark

  private let excerpt: Excerpt
  private let severity: Severity
  private let margin: Margin
  private let width: Int?
  private let tabWidth: Int
  /// The spans over several lines, outermost first, with the lane of each.
  private let framed: [(mark: Excerpt.Mark, lane: Int)]
  private let laneCount: Int
  /// The lanes in which a frame is open at the row being drawn.
  private var openLanes: [Int: TextStyle] = [:]

  init(_ excerpt: Excerpt, severity: Severity, margin: Margin, width: Int?, tabWidth: Int) {
    self.excerpt = excerpt
    self.severity = severity
    self.margin = margin
    self.width = width
    self.tabWidth = tabWidth
    framed = assignedLanes(excerpt.marks.filter(\.isMultiline))
    laneCount = (framed.map(\.lane).max() ?? -1) + 1
  }

  private var drawing: Drawing { margin.drawing }

  mutating func write(to output: inout StyledText) {
    margin.writeBlank(to: &output)
    var previous: Int?
    for line in excerpt.lines {
      if let previous, line.number > previous + 1 { writeElision(to: &output) }
      write(line, to: &output)
      previous = line.number
    }
  }

  private mutating func write(_ line: SourceLine, to output: inout StyledText) {
    let single = excerpt.marks.filter { !$0.isMultiline && $0.firstLine == line.number }
    let ending = framed.filter { $0.mark.lastLine == line.number }
    let starting = framed.filter { $0.mark.firstLine == line.number }
    let room = width.map { $0 - margin.width - 2 * laneCount }
    let view = LineView(
      line, focus: focus(on: line.number), room: room, tabWidth: tabWidth, drawing: drawing)
    let atIndentation = starting.filter { $0.mark.firstCell <= view.indentation }

    var row = laneRow()
    for (mark, lane) in atIndentation {
      row.put(drawing.frameStart, at: 2 * lane, style(of: mark))
      openLanes[lane] = style(of: mark)
    }
    row.append(view.cells, at: 2 * laneCount)
    margin.write(line: line.number, sign: drawing.vertical, to: &output)
    end(row, to: &output)

    if !single.isEmpty { writeMarks(single, on: view, to: &output) }
    for (mark, lane) in ending { writeFrameEnd(mark, lane, on: view, to: &output) }
    for (mark, lane) in starting where mark.firstCell > view.indentation {
      writeFrameStart(mark, lane, on: view, to: &output)
    }
  }

  /// The cells that must be seen if a line is too long: what is marked first, with room for its label.
  private func focus(on number: Int) -> Range<Int>? {
    let marks = excerpt.marks.filter { $0.firstLine == number || $0.lastLine == number }
    guard let mark = marks.first(where: \.isPrimary) ?? marks.first else { return nil }
    let start = mark.firstLine == number ? mark.firstCell : max(0, mark.endCell - 1)
    let end = mark.isMultiline ? start + 1 : max(start + 1, mark.endCell)
    return start..<end + min(mark.text.utf8.count + 1, (width ?? 0) / 3)
  }

  private func style(of mark: Excerpt.Mark) -> TextStyle {
    mark.isPrimary ? .severity(severity) : .secondary
  }

  private func sign(of mark: Excerpt.Mark) -> String {
    mark.isPrimary ? "^" : "-"
  }

  // MARK: Rows

  /// A row with the sides of the frames that are open.
  private func laneRow() -> CellRow {
    var row = CellRow()
    for lane in 0..<laneCount {
      if let style = openLanes[lane] { row.put(drawing.frameSide, at: 2 * lane, style) }
    }
    return row
  }

  private func end(_ row: CellRow, to output: inout StyledText) {
    if row.cells.contains(where: { $0 != .blank }) { output.add(" ") }
    row.write(to: &output)
    output.endLine()
  }

  private func writeRow(_ row: CellRow, to output: inout StyledText) {
    margin.write(" \(drawing.vertical)", to: &output)
    end(row, to: &output)
  }

  private func writeElision(to output: inout StyledText) {
    let padding = String(repeating: " ", count: max(0, margin.digits + 2 - drawing.elision.count))
    let isInMargin = drawing.elision.first != " "
    output.add(isInMargin ? drawing.elision + padding : padding + drawing.elision, .margin)
    end(laneRow(), to: &output)
  }

  // MARK: Marks on one line

  private func writeMarks(_ marks: [Excerpt.Mark], on view: LineView, to output: inout StyledText) {
    let placed = marks.map { mark in
      let start = 2 * laneCount + view.column(ofCell: mark.firstCell)
      return (mark: mark, columns: start..<max(start + 1, 2 * laneCount + view.column(ofCell: mark.endCell)))
    }
    let labelled = placed.filter { !$0.mark.text.isEmpty }.enumerated().sorted { left, right in
      (right.element.columns.lowerBound, left.offset) < (left.element.columns.lowerBound, right.offset)
    }.map(\.element)
    let end = placed.map(\.columns.upperBound).max() ?? 0
    let beside = labelled.first.flatMap { $0.columns.upperBound == end ? $0 : nil }
    var row = laneRow()
    for (mark, columns) in placed.filter({ !$0.mark.isPrimary }) + placed.filter(\.mark.isPrimary) {
      row.fill(columns, with: sign(of: mark), style(of: mark))
    }
    if let beside { row.put(drawing.printableLine(beside.mark.text), at: end + 1, style(of: beside.mark)) }
    writeRow(row, to: &output)
    writeHanging(labelled.dropFirst(beside == nil ? 0 : 1).map { ($0.mark, $0.columns.lowerBound) }, to: &output)
  }

  /// The labels that hang below their marks, rightmost first.
  private func writeHanging(_ labels: [(mark: Excerpt.Mark, column: Int)], to output: inout StyledText) {
    guard !labels.isEmpty else { return }
    func rowWithLines(to labels: some Sequence<(mark: Excerpt.Mark, column: Int)>) -> CellRow {
      var row = laneRow()
      for (mark, column) in labels { row.put(drawing.vertical, at: column, style(of: mark)) }
      return row
    }
    writeRow(rowWithLines(to: labels), to: &output)
    for (index, label) in labels.enumerated() {
      var row = rowWithLines(to: labels[(index + 1)...].filter { $0.column < label.column })
      row.put(drawing.printableLine(label.mark.text), at: label.column, style(of: label.mark))
      writeRow(row, to: &output)
    }
  }

  // MARK: Frames

  private mutating func writeFrameStart(
    _ mark: Excerpt.Mark, _ lane: Int, on view: LineView, to output: inout StyledText
  ) {
    let column = 2 * laneCount + view.column(ofCell: mark.firstCell)
    var row = laneRow()
    let corner = drawing.frameStart == "/" ? " " : drawing.frameStart
    row.put(corner, at: 2 * lane, style(of: mark))
    row.fill(2 * lane + 1..<column, with: drawing.frameLine, style(of: mark))
    row.put(sign(of: mark), at: column, style(of: mark))
    writeRow(row, to: &output)
    openLanes[lane] = style(of: mark)
  }

  private mutating func writeFrameEnd(
    _ mark: Excerpt.Mark, _ lane: Int, on view: LineView, to output: inout StyledText
  ) {
    openLanes[lane] = nil
    let column = 2 * laneCount + view.column(ofCell: max(0, mark.endCell - 1))
    var row = laneRow()
    row.put(drawing.frameEnd, at: 2 * lane, style(of: mark))
    row.fill(2 * lane + 1..<column, with: drawing.frameLine, style(of: mark))
    row.put(sign(of: mark), at: column, style(of: mark))
    row.put(drawing.printableLine(mark.text), at: column + 2, style(of: mark))
    writeRow(row, to: &output)
  }
}

/// Gives each span a lane to the right of all that are open where it begins.
private func assignedLanes(_ marks: [Excerpt.Mark]) -> [(mark: Excerpt.Mark, lane: Int)] {
  let outermostFirst = marks.sorted { left, right in
    (left.firstLine, left.firstCell, -left.lastLine, -left.endCell)
      < (right.firstLine, right.firstCell, -right.lastLine, -right.endCell)
  }
  var assigned: [(mark: Excerpt.Mark, lane: Int)] = []
  for mark in outermostFirst {
    let open = assigned.filter { $0.mark.lastLine >= mark.firstLine }
    assigned.append((mark, (open.map(\.lane).max() ?? -1) + 1))
  }
  return assigned
}
