import TouchstoneDiagnostics

/// What YAML allows and the language does not.
extension YAMLMistakes {
  /// `[a, b]: x`, `? x` or `: x`
  func complexKey(_ span: SourceSpan) -> Diagnostic {
    let text = words(Int(span.start), max(Int(span.end), Int(span.start) + 1))
    return Diagnostic(
      YAMLDiagnostics.complexKey, "`\(text)` is no plain key", at: span,
      help: ["Write a word before the colon, `title: Reading`, or put the whole text in quotes."])
  }

  func mergeKey(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.mergeKey, "`<<` copies another part of the file", at: span,
      help: ["Write out what was to be copied; each declaration stands for itself."])
  }

  func duplicateKey(_ key: SyntaxKey, first: SyntaxKey) -> Diagnostic {
    Diagnostic(
      TextDiagnostics.duplicateKey, "`\(words(Int(key.span.start), Int(key.span.end)))` is written twice here",
      at: key.span, label: "again here", labels: [Label(first.span, "first written here")],
      help: ["Keep one of the two, and put what stands below the other one there as well."])
  }

  func tag(at start: Int) -> Diagnostic {
    var end = start
    while !lines.isBlankOrEnd(end) { end += 1 }
    let last = lines.endWithoutComment(from: start)
    let tag = words(start, end)
    return Diagnostic(
      YAMLDiagnostics.tag, "`\(tag)` gives the value a type of YAML", at: span(start, end),
      help: [
        "Delete `\(tag)`: the field says what type its value has.",
        "If it belongs to a text, put the text in quotes: `\(correctedLine(quoting: start, last))`",
      ],
      fixes: [
        Fix("Delete the tag", .uncertain, [TextEdit(span(start, lines.afterBlanks(end)), "")])
      ])
  }

  func anchor(_ anchor: YAMLAnchor, uses: [YAMLAnchor]) -> Diagnostic {
    let start = Int(anchor.span.start)
    let last = lines.endWithoutComment(from: start)
    let isText = last > Int(anchor.span.end)
    let shown = uses.prefix(3)
    let more = uses.count - shown.count
    return Diagnostic(
      YAMLDiagnostics.anchor, "`&\(shortened(anchor.name))` names a value so that it can be repeated", at: anchor.span,
      labels: shown.map { Label($0.span, "repeated here") },
      notes: more == 0 ? [] : ["It is repeated in \(more) more \(more == 1 ? "place" : "places")."],
      help: [
        "Write the value out wherever it is wanted, and delete `&\(shortened(anchor.name))`."
      ] + (isText ? ["If it belongs to a text, put the text in quotes: `\(correctedLine(quoting: start, last))`"] : []))
  }

  func alias(_ alias: YAMLAnchor) -> Diagnostic {
    let start = Int(alias.span.start)
    let end = Int(alias.span.end)
    return Diagnostic(
      YAMLDiagnostics.alias, "`*\(shortened(alias.name))` repeats a value that is named nowhere", at: alias.span,
      help: [
        "Write the value out, or put it in quotes if it is a text: `\(correctedLine(quoting: start, end))`"
      ], fixes: quotingFix(start, end, .uncertain))
  }

  func severalDocuments(at start: Int) -> Diagnostic {
    let isEnd = lines.byte(start) == .dot
    return Diagnostic(
      YAMLDiagnostics.severalDocuments,
      isEnd ? "`...` ends the document, and more follows" : "`---` begins a second document in this file",
      at: span(start, start + 3),
      help: ["Delete the line, or move what follows to a file of its own."],
      fixes: [Fix("Delete the line", .uncertain, [TextEdit(span(start, lines.next(after: start)), "")])])
  }

  func directive(at start: Int) -> Diagnostic {
    let end = lines.end(of: start)
    return Diagnostic(
      YAMLDiagnostics.directive, "`\(words(start, end))` begins with `%`", at: span(start, end),
      help: ["Delete the line, or put the text in quotes: `\(quoted(start, end, limit: 48))`"])
  }

  private func shortened(_ name: String) -> String {
    name.utf8.count <= 40 ? name : String(name.prefix(40)) + "…"
  }
}
