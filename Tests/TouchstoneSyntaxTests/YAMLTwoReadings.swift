import TouchstoneDiagnostics

@testable import TouchstoneSyntax

/// A file as the quick reader reads it, and as libyaml's events give it.
struct YAMLTwoReadings {
  /// `nil` where the quick reader leaves the file to libyaml.
  var quick: YAMLReadText?
  var full: YAMLReadText

  init(_ bytes: [UInt8], maximumNesting: Int = 64) {
    var options = ReadingOptions()
    options.maximumNesting = maximumNesting
    let source = SourceID(0)
    let findings = TextFindings(of: bytes, source: source, options: options)
    if findings.isClean, let tree = YAMLQuickReader.read(bytes, source: source, options: options) {
      quick = YAMLReadText(bytes: bytes, tree: tree, diagnostics: [])
    }
    let (tree, diagnostics) = readYAMLEvents(bytes, findings, source: source, options: options)
    full = YAMLReadText(bytes: bytes, tree: tree, diagnostics: diagnostics)
  }

  /// Whether nobody can tell which of the two read the file; texts are compared by their bytes.
  var agree: Bool {
    guard let quick else { return true }
    return full.diagnostics.isEmpty && Array(quick.dump.utf8) == Array(full.dump.utf8)
      && quick.tree.comments == full.tree.comments
  }
}
