public import TouchstoneDiagnostics

/// Looks at a file as text, before a reader of TOML or YAML reads it: its size, its encoding, characters that cannot
/// be printed, and the markers that a merge leaves behind.
///
/// Curly quotation marks, no-break spaces and the like are right inside a text and wrong outside of one, so the
/// readers look for them with ``StrayCharacter``.
///
/// - Returns: `isReadable` is false where a reader would only repeat what is said here.
public func checkText(
  _ bytes: [UInt8], source: SourceID, options: ReadingOptions
) -> (diagnostics: [Diagnostic], isReadable: Bool) {
  let findings = TextFindings(of: bytes, source: source, options: options)
  return (findings.diagnostics, findings.extent == .everything)
}
