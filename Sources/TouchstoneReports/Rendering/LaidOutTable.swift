import TouchstoneDiagnostics
import TouchstoneLanguage

/// A table as lines of a console: one below the other where it is too wide, each with the first column.
struct LaidOutTable {
  /// Signs that stand for the words of empty cells among numbers, and are explained below the table.
  private static let marks = ["-", ".", "~", "^", "*", "'"]
  /// A column of words is not squeezed below this width unless all of it fits.
  private static let readable = 14
  private static let gap = 2

  private var headings: [String]
  private var isNumber: [Bool]
  private var rows: [[String]] = []
  /// The words of empty cells among numbers, by the position of their mark.
  private var legend: [String] = []
  private let width: Int

  init(_ table: ReportTable, _ names: ThingNames, width: Int) {
    self.width = width
    headings = table.columns.map { terminalLine($0.heading) }
    isNumber = table.columns.map { $0.content == .count }
    for row in table.rows {
      rows.append(zip(row, isNumber).map { cell, isNumber in terminalLine(text(of: cell, isNumber, names)) })
    }
  }

  private mutating func text(of cell: ReportCell, _ isNumber: Bool, _ names: ThingNames) -> String {
    switch cell {
    case .text(let text): return text
    case .count(let count): return String(count)
    case .counted(let things): return String(things.count)
    case .thing(let thing): return names.name(thing)
    case .things(let things): return things.map(names.name).joined(separator: "; ")
    case .none(let words):
      guard isNumber else { return "(\(words))" }
      if !legend.contains(words), legend.count < Self.marks.count { legend.append(words) }
      return legend.firstIndex(of: words).map { Self.marks[$0] } ?? "(\(words))"
    }
  }

  var lines: [String] {
    var lines: [String] = []
    for sheet in sheets() {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(of: sheet)
    }
    for (mark, words) in zip(Self.marks, legend) { lines.append("\(mark)  \(words)") }
    return lines
  }

  // MARK: - Widths

  /// Columns that stand side by side, with their widths.
  private typealias Sheet = [(column: Int, width: Int)]

  private func sheets() -> [Sheet] {
    let natural = headings.indices.map { column in
      max(terminalCells(headings[column]), rows.map { terminalCells($0[column]) }.max() ?? 0)
    }
    let wanted = headings.indices.map { column in
      max(least(column), min(natural[column], isNumber[column] ? 0 : Self.readable))
    }
    guard let first = headings.indices.first else { return [] }
    let key = min(wanted[first], width / 2)
    var sheets: [Sheet] = []
    var current: Sheet = [(first, key)]
    var used = key
    for column in headings.indices.dropFirst() {
      // A column that does not fit beside the first one even alone is broken inside its words.
      let columnWidth = min(wanted[column], width - key - Self.gap)
      if current.count > 1, used + Self.gap + columnWidth > width {
        sheets.append(current)
        current = [(first, key)]
        used = key
      }
      current.append((column, columnWidth))
      used += Self.gap + columnWidth
    }
    sheets.append(current)
    return sheets.map { widened($0, natural) }
  }

  /// The width of the longest word, up to what may be broken.
  private func least(_ column: Int) -> Int {
    let texts = [headings[column]] + rows.map { $0[column] }
    let longest = texts.lazy.flatMap { $0.split(separator: " ") }.map { terminalCells(String($0)) }.max() ?? 0
    return max(1, min(longest, 24))
  }

  /// Gives the room that is left: to the headings of all numbers where that is enough, so that they stand alike, then to
  /// the columns of words that have most to say for their width.
  private func widened(_ sheet: Sheet, _ natural: [Int]) -> Sheet {
    var sheet = sheet
    var left = width - sheet.map(\.width).reduce(0, +) - Self.gap * (sheet.count - 1)
    let numbers = sheet.indices.filter { isNumber[sheet[$0].column] }
    let missing = numbers.map { natural[sheet[$0].column] - sheet[$0].width }.reduce(0, +)
    if missing <= left {
      for position in numbers { sheet[position].width = natural[sheet[position].column] }
      left -= missing
    }
    while left > 0 {
      let open = sheet.indices.filter {
        !isNumber[sheet[$0].column] && sheet[$0].width < natural[sheet[$0].column]
      }
      // Compared crosswise, since a division would lose the smaller half.
      let next = open.max { left, right in
        natural[sheet[left].column] * sheet[right].width < natural[sheet[right].column] * sheet[left].width
      }
      guard let next else { break }
      sheet[next].width += 1
      left -= 1
    }
    return sheet
  }

  // MARK: - Lines

  private func lines(of sheet: Sheet) -> [String] {
    let rule = sheet.map { String(repeating: "-", count: $0.width) }.joined(
      separator: String(repeating: " ", count: Self.gap))
    return lines(of: headings, sheet) + [rule] + rows.flatMap { lines(of: $0, sheet) }
  }

  private func lines(of row: [String], _ sheet: Sheet) -> [String] {
    let cells = sheet.map { terminalLines(row[$0.column], width: $0.width, breaksWords: true) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { number in
      var line = ""
      var end = 0
      for (position, piece) in sheet.enumerated() where number < cells[position].count {
        let start = sheet[..<position].map { $0.width + Self.gap }.reduce(0, +)
        let text = cells[position][number]
        let blank = piece.width - terminalCells(text)
        let indent = start + (isNumber[piece.column] ? max(0, blank) : 0)
        line += String(repeating: " ", count: max(0, indent - end)) + text
        end = max(end, indent) + terminalCells(text)
      }
      return line
    }
  }
}
