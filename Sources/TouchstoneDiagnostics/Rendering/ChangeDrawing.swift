/// Draws what a fix does to lines: those taken away with a minus, those put in their place with a plus.
struct ChangeDrawing: Sendable {
  /// More lines than this are not shown.
  private static let maximumLines = 12

  private let change: LineChange
  private let margin: Margin
  private let room: Int?
  private let tabWidth: Int

  init(_ change: LineChange, margin: Margin, width: Int?, tabWidth: Int) {
    self.change = change
    self.margin = margin
    self.room = width.map { $0 - margin.width }
    self.tabWidth = tabWidth
  }

  func write(to output: inout StyledText) {
    write(change.removed, "-", .removed, against: change.added.first, to: &output)
    write(change.added, "+", .added, against: change.removed.first, to: &output)
  }

  private func write(
    _ lines: [SourceLine], _ sign: String, _ style: TextStyle, against other: SourceLine?, to output: inout StyledText
  ) {
    for (index, line) in lines.prefix(Self.maximumLines).enumerated() {
      let focus = index == 0 ? other.map { firstDifference(line, $0) } : nil
      let view = LineView(line, focus: focus, room: room, tabWidth: tabWidth, drawing: margin.drawing)
      var row = CellRow()
      row.append(view.cells.map { CellRow.Cell(text: $0.text, style: $0.text == " " ? .plain : style) }, at: 0)
      margin.write(line: line.number, sign: sign, style, to: &output)
      if !view.cells.isEmpty { output.add(" ") }
      row.write(to: &output)
      output.endLine()
    }
    guard lines.count > Self.maximumLines else { return }
    margin.write("   \(lines.count - Self.maximumLines) more lines", to: &output)
    output.endLine()
  }

  /// The cell where two lines begin to differ.
  private func firstDifference(_ line: SourceLine, _ other: SourceLine) -> Range<Int> {
    let same = zip(line.bytes, other.bytes).prefix { $0 == $1 }.count
    var scanner = ClusterScanner(line.bytes, 0..<line.bytes.count, cell: line.firstCell, tabWidth: tabWidth)
    var cell = line.firstCell
    while let cluster = scanner.next(), cluster.range.upperBound <= same { cell = scanner.cell }
    return cell..<cell + 1
  }
}
