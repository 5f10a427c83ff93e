/// The role of a piece of text in a report; decides its colour, and never anything else.
enum TextStyle: Sendable, Equatable {
  case plain
  case strong
  case margin
  case secondary
  case added
  case removed
  case severity(Severity)

  /// The number that a terminal is told the style by.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .margin, .secondary: "34"
    case .added: "32"
    case .removed: "31"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    }
  }
}

/// Text that grows piece by piece, with colours if they are wanted.
struct StyledText: Sendable {
  private(set) var text = ""
  let isColoured: Bool

  init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  mutating func add(_ piece: String, _ style: TextStyle = .plain) {
    guard isColoured, !piece.isEmpty, let code = style.code else {
      text += piece
      return
    }
    text += "\u{1B}[\(code)m\(piece)\u{1B}[0m"
  }

  mutating func endLine() {
    text += "\n"
  }
}

/// One row of a drawing, cell by cell, on which signs can be placed in any order.
struct CellRow: Sendable {
  /// What stands in a cell; the second cell of a wide character is empty.
  struct Cell: Sendable, Equatable {
    var text: String
    var style: TextStyle

    static let blank = Cell(text: " ", style: .plain)
  }

  private(set) var cells: [Cell] = []

  /// Places a text with its first character in a column; it must be the last on its row if it is longer than that.
  mutating func put(_ text: String, at column: Int, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    while cells.count <= column { cells.append(.blank) }
    cells[column] = Cell(text: text, style: style)
  }

  mutating func fill(_ columns: Range<Int>, with sign: String, _ style: TextStyle) {
    for column in columns { put(sign, at: column, style) }
  }

  mutating func append(_ more: [Cell], at column: Int) {
    while cells.count < column { cells.append(.blank) }
    cells += more
  }

  /// Writes the row without the blanks at its end.
  func write(to output: inout StyledText) {
    let end = cells.lastIndex { $0 != .blank }.map { $0 + 1 } ?? 0
    var start = 0
    while start < end {
      let style = cells[start].style
      let next = cells[start..<end].firstIndex { $0.style != style } ?? end
      output.add(cells[start..<next].map(\.text).joined(), style)
      start = next
    }
  }
}
