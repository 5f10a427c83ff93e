import TouchstoneDiagnostics

/// Leaves out what is only the consequence of a mistake that has been reported already.
///
/// Where a file cannot be read as a whole, declarations in it are missing, and everything that names one of them would
/// be reported too. Such a finding is left out if the name stands somewhere in a file with a mistake of reading.
///
/// A manifest whose first line, `framework:`, is gone begins with indented lines; that the next table is indented less
/// follows from it.
func withoutFollowOns(_ all: [Diagnostic], in sources: SourceMap) -> [Diagnostic] {
  let headless = Set(
    all.filter { $0.id == "language/missing-framework-table" && isIndented($0.primary.span, in: sources) }
      .map(\.primary.span.source))
  let diagnostics = all.filter { diagnostic in
    diagnostic.id != "yaml/wrong-indentation" || !headless.contains(diagnostic.primary.span.source)
      || isIndented(diagnostic.primary.span, in: sources)
  }
  let broken = Set(
    diagnostics.filter { $0.severity == .error && readerPacks.contains($0.id.pack) }.map(\.primary.span.source))
  guard !broken.isEmpty else { return diagnostics }
  return diagnostics.filter { diagnostic in
    guard nameFindings.contains(diagnostic.id) else { return true }
    let name = lastPart(of: diagnostic.primary.span, in: sources)
    return !broken.contains { stands(name, in: sources[$0].bytes, besides: diagnostic.primary.span, of: $0) }
  }
}

/// Whether a blank stands right before a place.
private func isIndented(_ span: SourceSpan, in sources: SourceMap) -> Bool {
  span.start > 0 && sources[span.source].bytes[Int(span.start) - 1] == UInt8(ascii: " ")
}

/// The packs of what is reported while files are read.
private let readerPacks: Set<String> = ["text", "toml", "yaml", "files"]

/// What is reported about a name that means nothing.
private let nameFindings: Set<DiagnosticID> = [
  "names/unknown-reference", "names/unknown-parent", "names/unknown-level", "names/unknown-point",
  "names/unknown-depth", "names/translation-of-nothing", "names/undetermined-scale", "names/outcome-without-profile",
]

/// The bytes of a name after its last dot or colon, without quotes.
private func lastPart(of span: SourceSpan, in sources: SourceMap) -> ArraySlice<UInt8> {
  let bytes = sources[span.source].bytes
  let written = bytes[span.range.clamped(to: 0..<bytes.count)]
  func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
  let bare = written.drop(while: isQuote).prefix { !isQuote($0) }
  let start = bare.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  return start.map { bare[($0 + 1)...] } ?? bare
}

private func stands(
  _ name: ArraySlice<UInt8>, in bytes: [UInt8], besides span: SourceSpan, of source: SourceID
) -> Bool {
  guard let first = name.first else { return false }
  var position = 0
  while let found = bytes[position...].firstIndex(of: first) {
    let end = found + name.count
    if end > bytes.count { return false }
    let isItself = source == span.source && span.range.contains(found)
    if !isItself && bytes[found..<end].elementsEqual(name) { return true }
    position = found + 1
  }
  return false
}
