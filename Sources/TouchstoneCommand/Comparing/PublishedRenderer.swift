import TouchstoneDriver
import TouchstoneJSON
import TouchstoneLanguage

/// What is different by ids, identifiers and digests alone, for people and for programs.
struct PublishedRenderer {
  /// Rises with changes that a reader could trip over.
  static let formatVersion = 1
  private static let limit = 200

  let comparison: PublishedComparison

  /// What a ledger cannot say, said wherever it is compared with.
  private static let caveat =
    "A ledger keeps ids, identifiers and digests: it says what came, went and changed. In which field something "
    + "changed, and what that means for learners, is not known."

  private func heading(_ action: PublishedComparison.Change.Action) -> String {
    switch action {
    case .added: "New"
    case .gone: "Gone, though it was published"
    case .renamed: "Called something else"
    case .changed: "Says something else; in what is not known"
    case .unknown: "It is not known whether it says something else: a later release has changed it"
    }
  }

  func text(isMarkdown: Bool) -> String {
    let (old, new) = (comparison.old.name, comparison.new.name)
    guard !comparison.changes.isEmpty else { return "Nothing changed between \(old) and \(new).\n" }
    var lines =
      isMarkdown
      ? ["## From \(old) to \(new)", "", Self.caveat]
      : ["From \(old) to \(new).", "  \(Self.caveat)"]
    for action in PublishedComparison.Change.Action.allCases {
      let changes = comparison.changes.filter { $0.action == action }
      guard !changes.isEmpty else { continue }
      let title = "\(heading(action)) (\(changes.count))"
      lines += isMarkdown ? ["", "**\(title)**", ""] : ["", title]
      lines += changes.prefix(Self.limit).map { (isMarkdown ? "- " : "  - ") + words($0, isMarkdown: isMarkdown) }
      if changes.count > Self.limit {
        lines.append((isMarkdown ? "- " : "  ") + "and \(changes.count - Self.limit) more")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ change: PublishedComparison.Change, isMarkdown: Bool) -> String {
    // No id holds a backtick.
    func id(_ id: String?) -> String { isMarkdown ? "`\(id ?? "")`" : id ?? "" }
    let kind = change.kind.name.replacing("_", with: " ")
    if change.action == .renamed { return "\(kind) \(id(change.newID)), which was called \(id(change.oldID))" }
    return "\(kind) \(id(change.newID ?? change.oldID))"
  }

  func json() -> [UInt8] {
    var json = JSONWriter(.pretty)
    json.beginObject()
    json.field("format", "touchstone-published-changes")
    json.field("format_version", Self.formatVersion)
    for (key, side) in [("old", comparison.old), ("new", comparison.new)] {
      json.key(key)
      json.beginObject()
      json.field("name", side.name)
      json.field("version", ifPresent: side.version)
      json.endObject()
    }
    json.key("changes")
    json.beginArray()
    for change in comparison.changes {
      json.beginObject()
      json.field("action", change.action.rawValue)
      json.field("kind", change.kind.name)
      json.field("old_id", ifPresent: change.oldID)
      json.field("new_id", ifPresent: change.newID)
      json.field("uuid", change.uuid)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  /// The JSON Schema (2020-12) of the JSON.
  static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Touchstone published changes",
      "description": "What came, went and changed between two editions, by ids, identifiers and digests alone.",
      "type": "object",
      "additionalProperties": false,
      "required": ["format", "format_version", "old", "new", "changes"],
      "properties": {
        "format": { "const": "touchstone-published-changes" },
        "format_version": { "const": \(formatVersion) },
        "old": { "$ref": "#/$defs/side" },
        "new": { "$ref": "#/$defs/side" },
        "changes": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["action", "kind", "uuid"],
            "properties": {
              "action": {
                "description": "With unknown it is not known whether the thing says something else.",
                "enum": ["added", "gone", "renamed", "changed", "unknown"]
              },
              "kind": { "type": "string" },
              "old_id": { "type": "string" },
              "new_id": { "type": "string" },
              "uuid": { "type": "string" }
            }
          }
        }
      },
      "$defs": {
        "side": {
          "type": "object",
          "additionalProperties": false,
          "required": ["name"],
          "properties": { "name": { "type": "string" }, "version": { "type": "string" } }
        }
      }
    }
    """
}
