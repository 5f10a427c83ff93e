/// The part of a source line that fits the width, and where its cells went.
struct LineView: Sendable {
  private(set) var cells: [CellRow.Cell]
  /// The cell of the source line that is shown first, and the one after the last.
  private let shown: Range<Int>
  private let isCutAfter: Bool
  /// How many cells of blank space the whole line begins with.
  let indentation: Int

  /// - Parameters:
  ///   - focus: the cells that must be seen if not all can.
  ///   - room: how many cells there are; `nil` for as many as needed.
  init(_ line: SourceLine, focus: Range<Int>?, room: Int?, tabWidth: Int, drawing: Drawing) {
    let all = drawnCells(of: line, tabWidth: tabWidth, drawing: drawing)
    let present = line.firstCell..<line.firstCell + all.count
    indentation = line.firstCell + (all.firstIndex { $0.text != " " } ?? all.count)
    shown = window(on: present, focus: focus, room: room.map { max($0, 8 * drawing.ellipsis.count) })
    isCutAfter = shown.upperBound < present.upperBound || line.isCut
    cells = Array(all[(shown.lowerBound - line.firstCell)..<(shown.upperBound - line.firstCell)])
    if shown.lowerBound > 0 { cutBefore(with: drawing.ellipsis) }
    if isCutAfter { cutAfter(with: drawing.ellipsis) }
  }

  /// The column where a cell of the source line is shown, or the nearest one to it.
  func column(ofCell cell: Int) -> Int {
    let last = isCutAfter ? max(shown.lowerBound, shown.upperBound - 1) : shown.upperBound
    return min(max(cell, shown.lowerBound), last) - shown.lowerBound
  }

  private mutating func cutBefore(with ellipsis: String) {
    let signs = ellipsis.map { CellRow.Cell(text: String($0), style: .margin) }
    guard cells.count >= signs.count else { return cells = signs }
    if cells.count > signs.count, cells[signs.count].text.isEmpty { cells[signs.count] = .blank }
    cells.replaceSubrange(..<signs.count, with: signs)
  }

  private mutating func cutAfter(with ellipsis: String) {
    let signs = ellipsis.map { CellRow.Cell(text: String($0), style: .margin) }
    guard cells.count >= signs.count else { return }
    let start = cells.count - signs.count
    if start > 0, cells[start].text.isEmpty { cells[start - 1] = .blank }
    cells.replaceSubrange(start..., with: signs)
  }
}

/// The cells of a line: tabs as blanks, wide characters with an empty cell after them, nothing that a terminal obeys.
private func drawnCells(of line: SourceLine, tabWidth: Int, drawing: Drawing) -> [CellRow.Cell] {
  var cells: [CellRow.Cell] = []
  var scanner = ClusterScanner(line.bytes, 0..<line.bytes.count, cell: line.firstCell, tabWidth: tabWidth)
  while let cluster = scanner.next() {
    if cluster.needsStandIn {
      if line.bytes[cluster.range.lowerBound] == UInt8(ascii: "\t") {
        cells += Array(repeating: .blank, count: cluster.cells)
      } else {
        let scalar = decodeScalar(line.bytes, at: cluster.range.lowerBound, end: cluster.range.upperBound).scalar
        cells.append(CellRow.Cell(text: drawing.standIn(for: scalar), style: .plain))
      }
      continue
    }
    let text = String(decoding: line.bytes[cluster.range], as: UTF8.self)
    if cluster.cells == 0, let last = cells.indices.last {
      cells[last].text += text
    } else if cluster.cells > 0 {
      cells.append(CellRow.Cell(text: text, style: .plain))
      for _ in 1..<cluster.cells { cells.append(CellRow.Cell(text: "", style: .plain)) }
    }
  }
  return cells
}

/// Which cells are shown: all if they fit, or else so many that the focus stands in the middle.
private func window(on present: Range<Int>, focus: Range<Int>?, room: Int?) -> Range<Int> {
  guard let room, present.count > room else { return present }
  let focus = focus ?? present.lowerBound..<present.lowerBound
  let space = room - min(focus.count, room)
  let start = max(present.lowerBound, min(focus.lowerBound - space / 2, present.upperBound - room))
  return start..<start + room
}
