import TouchstoneDiagnostics
import TouchstoneJSON
import TouchstoneLanguage
public import TouchstoneModel

extension Review {
  /// The version of the format that is written; within one major number members are only added.
  public static let formatVersion = "1.0"

  /// The review as data; ``schema`` describes every part.
  public func json(of framework: Framework) -> [UInt8] {
    var json = JSONWriter(.pretty)
    json.beginObject()
    json.field("format_version", Self.formatVersion)
    json.key("principles")
    json.beginArray()
    for section in sections {
      json.beginObject()
      json.field("number", section.principle.number)
      json.field("title", section.principle.title)
      json.field("question", section.principle.question)
      json.key("indicators")
      json.beginArray()
      for item in section.items { item.write(to: &json, framework) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  /// The JSON Schema of what ``json(of:)`` writes; `touchstone schema --format review` prints it.
  public static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Touchstone review",
      "description": "The sixteen principles as questions, with what a framework shows for each. Nothing is a score.",
      "type": "object",
      "required": ["format_version", "principles"],
      "properties": {
        "format_version": { "type": "string", "pattern": "^1\\\\.[0-9]+$" },
        "principles": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["number", "title", "question", "indicators"],
            "properties": {
              "number": { "description": "From 1 to 16.", "type": "integer", "minimum": 1 },
              "title": { "type": "string" },
              "question": { "type": "string" },
              "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } }
            }
          }
        }
      },
      "$defs": {
        "indicator": {
          "type": "object",
          "required": ["id", "mark", "red_flag", "statement", "question", "shown", "findings", "claims"],
          "properties": {
            "id": { "description": "Such as p3.k2.", "type": "string" },
            "mark": { "enum": [\(Indicator.Mark.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))] },
            "red_flag": { "type": "boolean" },
            "statement": { "type": "string" },
            "question": { "type": "string" },
            "shown": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "field", "things", "total"],
                "properties": {
                  "kind": { "type": "string" },
                  "field": { "description": "Which field was looked for.", "type": ["string", "null"] },
                  "things": {
                    "description": "The ids of those that are there, or that say the field.",
                    "type": "array", "items": { "type": "string" }
                  },
                  "total": { "type": "integer", "minimum": 0 }
                }
              }
            },
            "findings": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["rule", "count"],
                "properties": { "rule": { "type": "string" }, "count": { "type": "integer", "minimum": 1 } }
              }
            },
            "claims": {
              "description": "Claimed, not verified.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "claim", "date", "review_by"],
                "properties": {
                  "id": { "type": "string" },
                  "claim": { "type": "string" },
                  "date": { "type": ["string", "null"] },
                  "review_by": { "type": ["string", "null"] }
                }
              }
            }
          }
        }
      }
    }
    """
}

extension Review.Item {
  fileprivate func write(to json: inout JSONWriter, _ framework: Framework) {
    json.beginObject()
    json.field("id", indicator.id)
    json.field("mark", indicator.mark.rawValue)
    json.field("red_flag", indicator.isRedFlag)
    json.field("statement", indicator.statement)
    json.field("question", indicator.question)
    json.key("shown")
    json.beginArray()
    for shown in shown { shown.write(to: &json, framework) }
    json.endArray()
    json.key("findings")
    json.beginArray()
    for (rule, count) in findings {
      json.beginObject()
      json.field("rule", rule.rawValue)
      json.field("count", count)
      json.endObject()
    }
    json.endArray()
    json.key("claims")
    json.beginArray()
    for claim in claims.compactMap({ framework.value(Attestation.self, $0) }) {
      json.beginObject()
      json.field("id", claim.id)
      json.field("claim", claim.claim?.value ?? "")
      json.field("date", orNull: claim.date?.value.description)
      json.field("review_by", orNull: claim.reviewBy?.value.description)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension Review.Shown {
  fileprivate func write(to json: inout JSONWriter, _ framework: Framework) {
    json.beginObject()
    json.field("kind", kind.name)
    json.field("field", orNull: field)
    json.field("things", things.map { framework[$0].id })
    json.field("total", total)
    json.endObject()
  }
}
