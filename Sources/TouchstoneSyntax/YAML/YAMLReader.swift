public import TouchstoneDiagnostics

/// Reads a YAML file to the same nodes as TOML.
///
/// ``YAMLQuickReader`` reads a file that is written plainly. Everything else is read with libyaml, and the nodes are
/// made from its *events* rather than with `Yams.compose`, although Yams wraps the same library:
/// - events say where a value begins *and ends*, which underlines and fixes need; `Yams.Node` knows the beginning only;
/// - of a key that is written twice, `compose` reports the first place only, and of an alias only the anchor's;
/// - `compose` repeats what an anchor names, and eight lines of aliases then fill gigabytes;
/// - what was read before an error is lost with `compose`, and here it is kept;
/// - events are read about ten times as fast.
///
/// Should Yams ever hide libyaml, ``YAMLEventStream`` is the one file to write anew.
///
/// After an error reading goes on: at the next value, where it is certain which value is meant, and otherwise at the
/// next declaration, so that one run reports every mistake and each of them once.
public func readYAML(
  _ bytes: [UInt8], source: SourceID, options: ReadingOptions
) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  let findings = TextFindings(of: bytes, source: source, options: options)
  if findings.isClean, let tree = YAMLQuickReader.read(bytes, source: source, options: options) { return (tree, []) }
  return readYAMLEvents(bytes, findings, source: source, options: options)
}

/// Reads a YAML file with libyaml, whatever stands in it.
func readYAMLEvents(
  _ bytes: [UInt8], _ findings: TextFindings, source: SourceID, options: ReadingOptions
) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  var reading = YAMLReading(bytes, findings, source: source, options: options)
  reading.readEverything()
  return reading.finish()
}
