import TouchstoneJSON
import TouchstoneLanguage

/// The JSON Schema (2020-12) of what `touchstone diff --format json` prints.
public enum ChangesSchema {
  public static func bytes() -> [UInt8] {
    var json = JSONWriter(.pretty)
    json.beginObject()
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("title", "Touchstone changes")
    json.field("description", "What changed between two editions of a framework, and what it means.")
    json.open(required: [
      "format", "format_version", "old", "new", "keeps", "version_step", "summary", "changes", "review",
    ]) { json in
      json.member("format") { $0.field("const", "touchstone-changes") }
      json.member("format_version") { $0.field("const", ChangeJSONRenderer.formatVersion) }
      json.member("old") { $0.field("$ref", "#/$defs/side") }
      json.member("new") { $0.field("$ref", "#/$defs/side") }
      json.member("keeps") { $0.field("enum", ChangeCategory.allCases.map(\.rawValue)) }
      json.member("version_step") { $0.field("enum", VersionStep.allCases.map(\.rawValue)) }
      json.member("summary") { summary(&$0) }
      json.list("changes", of: "change")
      json.list("review", of: "review")
    }
    json.member("$defs") { definitions(&$0) }
    json.endObject()
    return json.finish()
  }

  private static func summary(_ json: inout JSONWriter) {
    json.open(required: ChangeAxis.allCases.map(\.rawValue)) { json in
      for axis in ChangeAxis.allCases {
        json.member(axis.rawValue) { json in
          json.open(required: []) { json in
            for word in words(of: axis) { json.positive(word) }
          }
        }
      }
    }
  }

  private static func words(of axis: ChangeAxis) -> [String] {
    switch axis {
    case .learner: LearnerEffect.allCases.map(\.rawValue)
    case .consumer: ConsumerEffect.allCases.map(\.rawValue)
    case .exchange: ExchangeEffect.allCases.map(\.rawValue)
    }
  }

  private static func definitions(_ json: inout JSONWriter) {
    json.member("side") { json in
      json.open(required: ["name"]) { json in
        for key in ["name", "id", "title", "version"] { json.text(key) }
      }
    }
    json.member("place") { json in
      json.open(required: ["path", "line", "column"]) { json in
        json.text("path")
        json.positive("line")
        json.positive("column")
      }
    }
    json.member("value") { json in
      json.open(required: []) { json in
        for key in ["text", "value", "kind", "id"] { json.text(key) }
      }
    }
    json.member("effect") { json in
      json.open(required: ["for", "effect", "rule", "reason"]) { json in
        json.member("for") { $0.field("enum", ChangeAxis.allCases.map(\.rawValue)) }
        json.member("effect") { $0.field("enum", ChangeAxis.allCases.flatMap(words)) }
        json.member("rule") { $0.field("enum", ChangeRegistry.definitions.map(\.id)) }
        json.text("reason")
      }
    }
    json.member("thing") { json in json.open(required: ["kind"]) { thing(&$0) } }
    json.member("review") { json in
      json.open(required: ["kind", "reason"]) { json in
        thing(&json)
        json.text("reason")
      }
    }
    json.member("change") { change(&$0) }
  }

  private static func change(_ json: inout JSONWriter) {
    json.open(required: ["action", "effects"]) { json in
      json.member("action") { $0.field("enum", ChangeAction.allCases.map(\.rawValue)) }
      thing(&json)
      json.text("field")
      json.member("before") { $0.field("$ref", "#/$defs/value") }
      json.member("after") { $0.field("$ref", "#/$defs/value") }
      json.list("others", of: "thing")
      json.member("derived") { $0.field("const", true) }
      json.member("old_place") { $0.field("$ref", "#/$defs/place") }
      json.member("new_place") { $0.field("$ref", "#/$defs/place") }
      json.list("effects", of: "effect")
    }
  }

  private static func thing(_ json: inout JSONWriter) {
    json.member("kind") { $0.field("enum", Kind.allCases.sorted().map(\.name)) }
    for key in ["old_id", "old_uuid", "new_id", "new_uuid"] { json.text(key) }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    body(&self)
    endObject()
  }

  /// An object that has these members and no others.
  fileprivate mutating func open(required: [String], _ properties: (inout JSONWriter) -> Void) {
    field("type", "object")
    field("additionalProperties", false)
    if !required.isEmpty { field("required", required) }
    member("properties", properties)
  }

  fileprivate mutating func text(_ key: String) {
    member(key) { $0.field("type", "string") }
  }

  fileprivate mutating func positive(_ key: String) {
    member(key) {
      $0.field("type", "integer")
      $0.field("minimum", 1)
    }
  }

  fileprivate mutating func list(_ key: String, of name: String) {
    member(key) { json in
      json.field("type", "array")
      json.member("items") { $0.field("$ref", "#/$defs/\(name)") }
    }
  }
}
