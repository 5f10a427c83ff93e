/// The column to the left of a drawing, as wide as the longest line number in it.
struct Margin: Sendable {
  let drawing: Drawing
  let digits: Int

  init(_ diagnostic: ResolvedDiagnostic, drawing: Drawing) {
    self.drawing = drawing
    let changes = diagnostic.fixes.flatMap(\.changes)
    let lines = diagnostic.excerpts.flatMap(\.lines) + changes.flatMap(\.removed) + changes.flatMap(\.added)
    digits = String(lines.map(\.number).max() ?? 1).utf8.count
  }

  /// How many cells stand before the text of a line, `12 | `.
  var width: Int { digits + 3 }

  /// `12 |`, or with another sign than the vertical line.
  func write(line number: Int, sign: String, _ style: TextStyle = .margin, to output: inout StyledText) {
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, self.digits - digits.utf8.count))
    output.add("\(padding)\(digits) ", .margin)
    output.add(sign, style)
  }

  /// The margin without a number, and a sign in the column of the vertical line or one before.
  func write(_ sign: String, to output: inout StyledText) {
    output.add(String(repeating: " ", count: digits) + sign, .margin)
  }

  /// `   |` alone on its line.
  func writeBlank(to output: inout StyledText) {
    write(" \(drawing.vertical)", to: &output)
    output.endLine()
  }

  /// `   = note: …`, with further lines of the text below its first, none longer than so many cells.
  func write(_ word: String, _ text: String, within width: Int?, to output: inout StyledText) {
    let indentation = String(repeating: " ", count: digits + 3 + word.count + 2)
    write(" = ", to: &output)
    output.add("\(word): ", .strong)
    let room = width.map { max(20, $0 - indentation.count) }
    let lines = drawing.printable(text).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in room.map { terminalLines(String(line), width: $0) } ?? [String(line)] }
    for (index, line) in lines.enumerated() {
      output.add(index == 0 || line.isEmpty ? String(line) : indentation + line)
      output.endLine()
    }
  }
}
