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

extension SourceFormat {
  /// A word and its value, in the spelling of the file: `skill = "math.ratios"` or `skill: math.ratios`.
  func pair(_ word: String, _ value: String) -> String {
    switch self {
    case .toml: "\(word) = \(value)"
    case .yaml: "\(word): \(value.filter { $0 != "\"" })"
    }
  }
}
