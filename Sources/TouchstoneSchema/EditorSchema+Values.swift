import TouchstoneJSON
import TouchstoneLanguage

/// What may stand in a field, by its type.
extension EditorSchemaWriter {
  mutating func writeShape(of type: FieldType) {
    switch type {
    case .text, .label: json.shape("text")
    case .texts, .labels: json.shape("changeable-texts")
    case .wholeNumber: json.shape("whole-number")
    case .number: json.shape("number")
    case .boolean: json.shape("yes-or-no")
    case .date: json.shape("date")
    case .choice(let words): json.field("enum", words)
    case .choices(let words):
      json.anyOf { json in
        json.item { $0.field("enum", words) }
        json.item { json in
          json.field("type", "array")
          json.object("items") { $0.field("enum", words) }
        }
        json.changes(ofListsOf: "text")
      }
    case .reference(let kinds): json.shape(EditorSchemaWriter.definition(of: kinds))
    case .references(let kinds):
      writeList(of: EditorSchemaWriter.definition(of: kinds))
    case .levels: json.shape("levels")
    case .points: json.shape("points")
    case .evidenceMinimum: json.shape("evidence-minimum")
    case .span: json.shape("span")
    case .startsAt: json.shape("starts-at")
    case .scaleMaps: json.shape("scale-maps")
    case .requirements(let kinds):
      writeList(of: EditorSchemaWriter.requirement(of: kinds))
    case .retirement: json.shape("retirement")
    case .parts(let kind):
      json.field("type", "array")
      json.object("items") { $0.field("$ref", "#/definitions/\(kind.name)") }
    }
  }

  /// One item, or a list of them, or what a layer adds to the inherited list and takes out of it.
  private mutating func writeList(of definition: String) {
    json.anyOf { json in
      json.reference(definition)
      json.list(of: definition)
      json.changes(ofListsOf: definition)
    }
  }

  /// The shapes that fields of many kinds share.
  mutating func writeValueDefinitions() {
    writeScalars()
    writeLevelEntry()
    writeMap("levels", by: .level, value: "level-entry")
    writeMap("points", by: .point, value: "text")
    writeEvidenceMinimum()
    writeTable(
      "span", required: "from",
      [
        TableMember("from", "name-of-level", "The first level."),
        TableMember("to", "name-of-level", "The last level; the last of all where it is left out."),
      ])
    json.object("starts-at") { json in
      json.anyOf { json in
        json.reference("name-of-level")
        json.reference("starts-at-table")
      }
    }
    writeTable(
      "starts-at-table", required: "level",
      [
        TableMember("level", "name-of-level", "The first level with work towards it."),
        TableMember("because", "text", "Why not sooner."),
      ])
    writeMap("scale-maps", by: .scale, value: "point-map")
    json.object("point-map") { json in
      json.field("type", "object")
      json.object("additionalProperties") { $0.field("$ref", "#/definitions/text") }
    }
  }

  private mutating func writeScalars() {
    json.object("text") { json in
      json.field("type", ["string", "number", "boolean"])
      json.field("minLength", 1)
    }
    json.object("texts") { json in
      json.anyOf { json in
        json.reference("text")
        json.list(of: "text")
      }
    }
    json.object("changeable-texts") { json in
      json.anyOf { json in
        json.reference("texts")
        json.changes(ofListsOf: "text")
      }
    }
    json.object("id") { json in
      json.field("type", ["string", "number"])
      json.field("pattern", "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$")
      json.field("maxLength", 120)
    }
    writeScalar("whole-number", "integer", orText: "^[0-9]+$")
    writeScalar("number", "number", orText: "^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$")
    writeScalar("yes-or-no", "boolean", orText: "^(true|false)$")
    writeScalar("retirement", "boolean", orText: "^(true|false|[0-9]{4}-[0-9]{2}-[0-9]{2})$")
    json.object("date") { json in
      json.field("type", "string")
      json.field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }
  }

  /// A value that may also stand in quotes.
  private mutating func writeScalar(_ name: String, _ type: String, orText pattern: String) {
    json.object(name) { json in
      json.field("type", [type, "string"])
      json.field("pattern", pattern)
      if type == "integer" { json.field("minimum", 0) }
    }
  }

  private mutating func writeLevelEntry() {
    json.object("level-entry") { json in
      json.anyOf { json in
        json.reference("text")
        json.reference("level-table")
      }
    }
    writeTable(
      "level-table",
      [
        TableMember("descriptor", "text", "What proficient work looks like at this level."),
        TableMember("learner_statement", "text", "The same for the learner, beginning with I can."),
        TableMember("ready_when", "text", "When a learner is ready to move on from here."),
        TableMember("evidence_min", "whole-number", "How many pieces of evidence are asked for at this level."),
      ])
  }

  private mutating func writeEvidenceMinimum() {
    json.object("evidence-minimum") { json in
      json.anyOf { json in
        json.reference("whole-number")
        json.reference("evidence-map")
      }
    }
    writeMap("evidence-map", by: .level, value: "whole-number")
  }

  /// A map whose keys are ids of a kind, which are offered where they are known.
  private mutating func writeMap(_ name: String, by kind: Kind, value: String) {
    let keys = names?.keys(of: kind) ?? []
    json.object(name) { json in
      json.field("type", "object")
      if !keys.isEmpty {
        json.object("properties") { json in
          for key in keys {
            json.object(key.name) { json in
              json.field("description", key.title)
              json.shape(value)
            }
          }
        }
      }
      json.object("additionalProperties") { $0.field("$ref", "#/definitions/\(value)") }
    }
  }

  /// A small table inside a field.
  private mutating func writeTable(_ name: String, required: String? = nil, _ members: [TableMember]) {
    json.object(name) { json in
      json.field("type", "object")
      json.field("additionalProperties", false)
      if let required { json.field("required", [required]) }
      json.object("properties") { json in
        for member in members {
          json.object(member.name) { json in
            json.field("description", member.description)
            json.shape(member.shape)
          }
        }
      }
    }
  }
}

/// A member of a small table: its name, the shape of its value, and what it says.
private struct TableMember {
  var name: String
  var shape: String
  var description: String

  init(_ name: String, _ shape: String, _ description: String) {
    self.name = name
    self.shape = shape
    self.description = description
  }
}
