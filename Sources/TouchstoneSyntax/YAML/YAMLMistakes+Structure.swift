import TouchstoneDiagnostics

/// Mistakes in how lines stand to each other.
extension YAMLMistakes {
  /// A tab before the first word of a line, or after a dash.
  func tab(at place: Int) -> YAMLFailure {
    let start = lines.start(of: place)
    let content = lines.content(of: place)
    let isInside = content < place
    let place = isInside ? place : lines.isAtEnd(content) ? start : firstTab(from: start) ?? place
    let tabs = tabbedLines(from: start)
    let others = tabs.count - 1
    let edits = isInside ? [TextEdit(span(place, place + 1), " ")] : tabs
    let diagnostic = Diagnostic(
      YAMLDiagnostics.tabIndentation,
      isInside ? "a tab stands between the dash and its item" : "this line is indented with a tab",
      at: span(place, place + 1),
      notes: isInside || others < 1
        ? [] : ["\(others) more \(others == 1 ? "line begins" : "lines begin") with a tab."],
      help: [tabHelp(at: place, content: content, isInside: isInside)],
      fixes: [Fix("Replace tabs by spaces", isInside ? .safe : .uncertain, edits)])
    return YAMLFailure(diagnostic: diagnostic, recovery: recovery(fromTab: place, content: content, isInside: isInside))
  }

  private func tabHelp(at place: Int, content: Int, isInside: Bool) -> String {
    if lines.isAtEnd(content) { return "Delete the blanks in this line." }
    let end = lines.end(of: place)
    if isInside { return "Write a space after the dash: `- \(words(lines.afterBlanks(place), end))`" }
    return "Indent with spaces, two for each step: `  \(words(content, end))`"
  }

  private func recovery(fromTab place: Int, content: Int, isInside: Bool) -> YAMLFailure.Recovery {
    if isInside { return .blank(place..<place + 1) }
    return lines.isAtEnd(content) && content > place ? .blank(place..<content) : .declaration(place)
  }

  private func firstTab(from start: Int) -> Int? {
    var index = start
    while lines.byte(index) == .space { index += 1 }
    return lines.byte(index) == .tab ? index : nil
  }

  /// Replaces the tabs at the beginning of this line and all below it, two spaces for each.
  private func tabbedLines(from start: Int) -> [TextEdit] {
    var edits: [TextEdit] = []
    var line = start
    while line < bytes.count, edits.count < 10_000 {
      if let tab = firstTab(from: line) {
        let content = lines.afterBlanks(line)
        let tabs = bytes[tab..<content].count { $0 == .tab }
        let isIdle = lines.isAtEnd(content)
        let spaces = tab - line + 2 * tabs
        edits.append(TextEdit(span(line, content), isIdle ? "" : String(repeating: " ", count: spaces)))
      }
      line = lines.next(after: line)
    }
    return edits
  }

  /// A key that is indented differently from the keys beside it.
  func wrongIndentation(of key: Int, beside sibling: Int?) -> YAMLFailure {
    let start = lines.start(of: key)
    let place = lines.afterDashes(key) <= key ? lines.afterDashes(key) : key
    let end = lines.key(at: place)?.name.upperBound ?? lines.endWithoutComment(from: place)
    let name = words(place, end)
    var diagnostic = Diagnostic(
      YAMLDiagnostics.wrongIndentation, "`\(name)` is \(columnWords(place - start)), unlike the keys beside it",
      at: span(place, max(end, place + 1)), help: ["Write it exactly below the keys that it belongs with."])
    if let sibling, sibling != place {
      let column = lines.column(sibling)
      let other = lines.key(at: sibling)?.name.upperBound ?? sibling + 1
      diagnostic.message = "`\(name)` is \(columnWords(place - start)), `\(words(sibling, other))` by \(column)"
      if column == 0 {
        diagnostic.message = "`\(name)` is \(columnWords(place - start)), `\(words(sibling, other))` is not"
      }
      diagnostic.labels = [Label(span(sibling, other), "the key beside it")]
      let spaces = String(repeating: " ", count: column)
      let line = spaces + words(place, lines.end(of: place), limit: 48)
      diagnostic.help = ["Write it exactly below the keys that it belongs with: `\(line)`"]
      if lines.content(of: key) == place {
        diagnostic.fixes = [Fix("Indent it like the key beside it", .uncertain, [TextEdit(span(start, place), spaces)])]
      }
    }
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(key))
  }

  /// A line without a colon that is not indented as part of the text above.
  func unindentedText(at place: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: place)
    let text = words(place, end)
    let deeper = (lines.keyAbove(place).map { lines.column($0) } ?? 0) + 2
    let spaces = String(repeating: " ", count: min(deeper, 40))
    let diagnostic = Diagnostic(
      YAMLDiagnostics.unindentedText, "`\(text)` is neither a key with a colon nor indented as part of the text above",
      at: span(place, max(end, place + 1)),
      help: [
        "Indent the line if it goes on with the text above: `\(spaces)\(text)`",
        "Write a colon if it begins something new: `title: \(text)`",
      ])
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(place))
  }

  /// A dash that does not stand below the dashes of its list.
  func misplacedItem(at dash: Int, below sibling: Int?) -> YAMLFailure {
    let end = lines.endWithoutComment(from: dash)
    var diagnostic = Diagnostic(
      YAMLDiagnostics.misplacedItem,
      "the dash of `\(words(dash, end))` stands below no other dash", at: span(dash, dash + 1),
      help: ["Write all dashes of a list exactly below each other."])
    if let sibling {
      let column = lines.column(sibling)
      let spaces = String(repeating: " ", count: column)
      diagnostic.labels = [Label(span(sibling, sibling + 1), "the dash above it")]
      diagnostic.help = ["Write all dashes of a list exactly below each other: `\(spaces)\(words(dash, end))`"]
    }
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(dash))
  }

  /// `tags: - algebra`
  func listOnKeyLine(at dash: Int) -> YAMLFailure {
    let end = lines.endWithoutComment(from: dash)
    let content = lines.content(of: dash)
    let key = words(content, lines.key(at: content).map { $0.colon + 1 } ?? dash)
    let column = lines.column(lines.afterDashes(dash)) + 2
    let spaces = String(repeating: " ", count: column)
    var start = dash
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    let item = words(lines.afterBlanks(dash + 1), end)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.listOnKeyLine, "`\(words(dash, end))` begins a list in the line of its key",
      at: span(dash, dash + 1),
      help: ["Write the item in the next line, `\(spaces)- \(item)`, or use brackets: `\(key) [\(item)]`"],
      fixes: [Fix("Write the item in the next line", .uncertain, [TextEdit(span(start, dash), "\n" + spaces)])])
    return YAMLFailure(diagnostic: diagnostic, recovery: .value(dash..<lines.valueEnd(from: dash)))
  }

  /// A file that is a list, a text or a reference.
  func noKeysAtTop(_ range: Range<Int>, isList: Bool) -> YAMLFailure {
    let end = min(range.upperBound, lines.endWithoutComment(from: range.lowerBound))
    let text = words(range.lowerBound, lines.endWithoutComment(from: range.lowerBound))
    let diagnostic = Diagnostic(
      YAMLDiagnostics.noKeysAtTop,
      isList
        ? "the file begins with a list, without a key"
        : "the file begins with `\(text)`, which is no key with a colon",
      at: span(range.lowerBound, max(end, range.lowerBound + 1)),
      help: [
        isList
          ? "Write above it what the list holds: `competency:`"
          : "Write a key with a colon and a value: `title: Riverbend`"
      ])
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(range.lowerBound))
  }

  /// The last resort, for what no other finding explains.
  func unreadableLine(at place: Int) -> YAMLFailure {
    let content = lines.content(of: place)
    let end = lines.endWithoutComment(from: content)
    let diagnostic = Diagnostic(
      YAMLDiagnostics.unreadableLine, "`\(words(content, end))` has no meaning in YAML",
      at: span(place, min(place + 1, max(end, place))),
      help: ["Compare the line with the ones around it: `key: value`, with texts in quotes."])
    return YAMLFailure(diagnostic: diagnostic, recovery: .declaration(place))
  }
}
