import TouchstoneJSON
import TouchstoneLanguage

/// The JSON Schema (2020-12) of `bundle.json`, made from the rows of the language, so that it can never say anything
/// else than the bundle does.
public enum BundleSchema {
  /// The schema as JSON text.
  public static func bytes() -> [UInt8] {
    var json = JSONWriter(.pretty, reservingCapacity: 1 << 16)
    json.beginObject()
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("title", "Touchstone bundle")
    json.field("description", "A competency framework as JSON: everything that it declares, with what refers to what.")
    json.field("type", "object")
    json.field("required", members.map(\.name) + Language.kinds.map(\.kind.plural) + ["external", "digest"])
    json.field("additionalProperties", false)
    json.object("properties") { json in
      for member in members { json.object(member.name, member.write) }
      for kind in Language.kinds { writeList(of: kind, &json) }
      json.object("external") { json in
        json.field("description", "Things of other packages that this one refers to, with what is needed to show them.")
        json.list(of: "external")
      }
      json.object("digest") { json in
        json.field("description", "Changes where the meaning of anything in the package changes.")
        json.field("$ref", "#/$defs/digest")
      }
    }
    json.object("$defs", writeDefinitions)
    json.endObject()
    return json.finish()
  }

  private static let refinedBy = """
    By field, the id of the layer that wrote it last. A list that a layer changes with `add` or `remove` stands here as \
    a whole, with the last layer that changed it; a level or a point of `levels` or `points` stands here by itself.
    """

  private static func writeList(of kind: KindDescription, _ json: inout JSONWriter) {
    json.object(kind.kind.plural) { json in
      json.field("description", kind.meaning)
      json.list(of: kind.kind.name)
    }
  }

  private static func writeDefinitions(_ json: inout JSONWriter) {
    writeValueDefinitions(&json)
    json.object("framework", writeHeader)
    for kind in Language.kinds {
      json.object(kind.kind.name) { json in write(kind, &json) }
    }
  }

  private static func write(_ kind: KindDescription, _ json: inout JSONWriter) {
    let fields = kind.fields.filter { !$0.type.isParts }
    json.field("description", kind.meaning)
    json.field("type", "object")
    let identity = kind.kind.hasID ? ["id", "uuid"] : ["uuid"]
    json.field("required", identity + fields.filter(\.isRequired).map(\.name) + ["digest"])
    json.field("additionalProperties", false)
    json.object("properties") { json in
      if kind.kind.hasID {
        json.object("id") { json in
          json.field("description", "The whole id, by which other things refer to it.")
          json.field("$ref", "#/$defs/id")
        }
      }
      json.reference("uuid", "Stays the same when it is renamed or moved.", "uuid")
      if !kind.kind.parents.isEmpty { json.reference("parent", "What it is part of.", "thing") }
      for field in fields { write(field, &json) }
      json.string("declared_by", "The id of the layer below that declared it; left out for the package itself.")
      json.map("refined_by", refinedBy) { $0.field("type", "string") }
      json.reference("parts", "What lies in it, in order.", "things")
      json.reference("referenced_by", "The declarations that refer to it, and in which field.", "referrers")
      json.reference("translations", "Its texts in other languages.", "translated-texts")
      json.reference("digest", "Changes where its own meaning changes.", "digest")
    }
  }

  private static func writeHeader(_ json: inout JSONWriter) {
    let fields = FrameworkHeader.fields.fields.map(\.description)
    json.field("type", "object")
    json.field("required", fields.filter(\.isRequired).map(\.name) + ["uuid"])
    json.field("additionalProperties", false)
    json.object("properties") { json in
      for field in fields { write(field, &json) }
      json.reference("uuid", "The namespace of all identifiers of the package.", "uuid")
    }
  }

  /// A field as the bundle has it.
  private static func write(_ field: FieldDescription, _ json: inout JSONWriter) {
    json.object(field.name) { json in
      json.field("description", field.meaning)
      switch field.type {
      case .text, .label: json.field("type", "string")
      case .texts, .labels: json.field("$ref", "#/$defs/texts")
      case .wholeNumber: json.field("type", "integer")
      case .number: json.field("type", "number")
      case .boolean: json.field("type", "boolean")
      case .date: json.field("$ref", "#/$defs/date")
      case .choice(let words): json.field("enum", words)
      case .choices(let words):
        json.field("type", "array")
        json.object("items") { $0.field("enum", words) }
      case .reference(let kinds): json.namedThing(kinds)
      case .references(let kinds):
        json.field("type", "array")
        json.object("items") { $0.namedThing(kinds) }
      case .levels: json.field("$ref", "#/$defs/levels")
      case .points: json.field("$ref", "#/$defs/points")
      case .evidenceMinimum: json.field("$ref", "#/$defs/evidence-minimum")
      case .span: json.field("$ref", "#/$defs/span")
      case .startsAt: json.field("$ref", "#/$defs/starts-at")
      case .scaleMaps: json.field("$ref", "#/$defs/scale-maps")
      case .requirements: json.field("$ref", "#/$defs/requirements")
      case .retirement: json.field("$ref", "#/$defs/retirement")
      case .parts: json.field("$ref", "#/$defs/things")
      }
    }
  }
}

// MARK: - Members that belong to no kind

extension BundleSchema {
  private struct Member {
    var name: String
    var write: (inout JSONWriter) -> Void
  }

  private static var members: [Member] {
    [
      Member(name: "$schema") { json in
        json.field("description", "Where this schema stands beside the bundle.")
        json.field("type", "string")
      },
      Member(name: "format") { json in
        json.field("description", "Says that this is a bundle.")
        json.field("const", "touchstone-bundle")
      },
      Member(name: "format_version") { json in
        json.field("description", "Rises with changes that a reader of the bundle could trip over.")
        json.field("const", BundleEmitter.formatVersion)
      },
      Member(name: "language_version") { json in
        json.field("description", "The version of the language that the framework is written in.")
        json.field("const", Language.version)
      },
      Member(name: "framework") { json in
        json.field("description", "What the framework says about itself as a whole.")
        json.field("$ref", "#/$defs/framework")
      },
      Member(name: "vocabulary") { json in
        json.field("description", "What this framework calls things, where it has a word of its own.")
        json.field("$ref", "#/$defs/vocabulary")
      },
      Member(name: "translations") { json in
        json.field("description", "The languages that it is translated to; the texts stand with the things.")
        json.list(of: "translation")
      },
      Member(name: "layers") { json in
        json.field("description", "The packages on which this one builds, the nearest first.")
        json.list(of: "layer")
      },
      Member(name: "packages") { json in
        json.field("description", "Other packages that references reach.")
        json.list(of: "package")
      },
    ]
  }
}
