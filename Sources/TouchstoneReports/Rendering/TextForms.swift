import TouchstoneDiagnostics

/// A text of authors or of the tool in lines for a console, each after a margin; what would command it is shown only.
///
/// - Parameter further: what stands before every line but the first.
func hanging(_ text: String, first: String = "", further: String = "", width: Int) -> [String] {
  terminalLines(terminalLine(text), width: width - further.count, breaksWords: true).enumerated()
    .map { ($0 == 0 ? first : further) + $1 }
}

/// Words that Markdown takes as they are, on one line.
func markdownLine(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\r", "\t": result += " "
    case "<": result += "&lt;"
    case "&": result += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", ">":
      result += "\\" + String(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
