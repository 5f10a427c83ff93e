/// The signs that a report for people is drawn with.
public struct Drawing: Sendable {
  var vertical: String
  /// Before the place of the first excerpt, and before the places of further ones.
  var firstArrow: String
  var furtherArrow: String
  /// In the margin, where lines are left out.
  var elision: String
  /// Where a line is cut to the width.
  var ellipsis: String
  /// The frame of a span over several lines: where it begins, along its lines, where it ends.
  var frameStart: String
  var frameSide: String
  var frameEnd: String
  var frameLine: String
  /// Whether characters that must not be shown have pictures; a question mark stands for them otherwise.
  var hasPictures: Bool

  /// Lines and corners of the Unicode box-drawing block.
  public static let unicode = Drawing(
    vertical: "│", firstArrow: " ┌─ ", furtherArrow: " ├─ ", elision: " ┆", ellipsis: "…",
    frameStart: "╭", frameSide: "│", frameEnd: "╰", frameLine: "─", hasPictures: true)

  /// Nothing outside ASCII, for terminals and logs that garble the rest.
  public static let ascii = Drawing(
    vertical: "|", firstArrow: "--> ", furtherArrow: "::: ", elision: "...", ellipsis: "...", frameStart: "/",
    frameSide: "|", frameEnd: "|", frameLine: "_", hasPictures: false)

  /// What is shown in place of a character that would command the terminal or turn the text around it.
  func standIn(for scalar: Unicode.Scalar?) -> String {
    guard hasPictures else { return "?" }
    switch scalar?.value {
    case .some(let value) where value < 0x20: return Unicode.Scalar(0x2400 + value).map { String($0) } ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case _: return "\u{FFFD}"
    }
  }

  /// A text that a terminal shows and never obeys; line ends are kept.
  func printable(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy { $0 == "\n" || CellWidth($0) != .unprintable }
    if isClean { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.unicodeScalars.append(scalar)
      case "\t": result += "  "
      case "\r": continue
      case _ where CellWidth(scalar) == .unprintable: result += standIn(for: scalar)
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same on one line: each line end, with the space around it, becomes one space.
  func printableLine(_ text: String) -> String {
    let text = printable(text)
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    let lines = text.split(separator: "\n").map { line in
      let start = line.drop { $0 == " " }
      return start.prefix(upTo: start.lastIndex { $0 != " " }.map { start.index(after: $0) } ?? start.startIndex)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
