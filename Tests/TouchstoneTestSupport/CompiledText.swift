public import TouchstoneDiagnostics
public import TouchstoneDriver

/// A package of one manifest and one file, compiled.
public struct CompiledText {
  public var compilation: Compilation

  /// - Parameters:
  ///   - text: the file beside the manifest.
  ///   - name: its name, which says its spelling.
  ///   - stage: how far along the framework says it is.
  public init(_ text: String, name: String = "text.toml", stage: String = "mature", more: [String: String] = [:]) {
    var files = more
    files["package/touchstone.toml"] =
      files["package/touchstone.toml"] ?? """
        [framework]
        id = "fixture"
        title = "Fixture"
        version = "1.0.0"
        stage = "\(stage)"
        """
    files["package/\(name)"] = text
    let compiled = compile("package", in: InMemoryFileSystem(files))
    compilation = compiled ?? Compilation(sources: SourceMap(), diagnostics: [])
  }

  /// Every finding as `line:column: severity: id: message`, those in the text only.
  public var lines: [String] {
    compilation.diagnostics.map { diagnostic in
      let place = place(of: diagnostic.primary.span)
      return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.id): \(diagnostic.message)"
    }
  }

  /// The line and column of a span's beginning, both from 1, the column in bytes.
  public func place(of span: SourceSpan) -> (line: Int, column: Int) {
    let bytes = compilation.sources[span.source].bytes.prefix(Int(span.start))
    let line = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, Int(span.start) - lineStart + 1)
  }
}
