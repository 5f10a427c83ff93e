import TouchstoneDiagnostics
public import TouchstoneJSON

extension Baseline {
  /// The version of the format that is written.
  static let formatVersion = "1.0"

  /// The file's bytes: a finding a line, so that a comparison of two editions shows what went and what came.
  public func encoded() -> [UInt8] {
    var lines: [String] = []
    for entry in entries {
      var writer = JSONWriter(.compact)
      writer.beginObject()
      writer.field("rule", entry.rule.rawValue)
      if let about = entry.about { writer.field("about", about) }
      writer.field("text", entry.text)
      writer.endObject()
      lines.append("    " + String(decoding: writer.finish().dropLast(), as: UTF8.self))
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"format_version\": \"\(Self.formatVersion)\",\n  \"findings\": \(list)\n}\n".utf8)
  }

  /// Reads a baseline; throws with the place of what is wrong in it.
  public init(decoding bytes: [UInt8]) throws(JSONSyntaxError) {
    let root = try JSONReader.read(bytes)
    guard let version = root["format_version"]?.string, version.hasPrefix("1.") else {
      throw JSONSyntaxError(offset: root.span.lowerBound, message: "`format_version` is not 1.0")
    }
    guard let items = root["findings"]?.items else {
      throw JSONSyntaxError(offset: root.span.lowerBound, message: "the list `findings` is missing")
    }
    var entries: [Entry] = []
    for item in items {
      guard let rule = item["rule"]?.string, let text = item["text"]?.string else {
        throw JSONSyntaxError(offset: item.span.lowerBound, message: "a finding without its `rule` or its `text`")
      }
      entries.append(Entry(rule: DiagnosticID(rule), about: item["about"]?.string, text: text))
    }
    self.init(entries)
  }
}
