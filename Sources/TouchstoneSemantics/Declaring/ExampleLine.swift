public import TouchstoneLanguage
public import TouchstoneSyntax

extension FieldDescription {
  /// A line that an author could write, in the spelling of the file: `levels = { 8 = "…" }` or `levels: { 8: "…" }`.
  public func exampleLine(in format: SourceFormat) -> String {
    switch format {
    case .toml: "\(name) = \(example)"
    case .yaml: "\(name): \(example.replacing(" = ", with: ": "))"
    }
  }
}
