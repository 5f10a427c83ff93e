public import TouchstoneDiagnostics

/// The two spellings of the language, told apart by a file's ending.
public enum SourceFormat: String, Sendable, CaseIterable {
  case toml
  case yaml

  /// `nil` for a file that is neither, which the compiler leaves alone.
  public init?(path: String) {
    if path.hasSuffix(".toml") {
      self = .toml
    } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }
}

/// How files are read: limits that protect the machine, and the edition of TOML.
public struct ReadingOptions: Sendable {
  /// Bytes; a larger file is not read.
  public var maximumFileSize = 32 * 1024 * 1024
  /// How deep lists and tables may nest.
  public var maximumNesting = 64
  /// Read TOML 1.1 (`toml = "1.1"` in the manifest) rather than 1.0.
  public var allowsTOML11 = false

  public init() {}
}

/// Reads one file to a tree; never fails, and reports what it could not read.
///
/// - Parameter source: the identity that spans carry.
public func readSyntax(
  _ file: SourceFile, as source: SourceID, format: SourceFormat, options: ReadingOptions = ReadingOptions()
) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  switch format {
  case .toml: readTOML(file.bytes, source: source, options: options)
  case .yaml: readYAML(file.bytes, source: source, options: options)
  }
}
