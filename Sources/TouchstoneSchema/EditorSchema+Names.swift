import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneSyntax

/// References: a bare name, or a table that names the kind and says more.
extension EditorSchemaWriter {
  /// The name of the definition for references to these kinds.
  static func definition(of kinds: [Kind]) -> String {
    "reference-to-" + kinds.map(\.name).joined(separator: "-")
  }

  /// The name of the definition for requirements of these kinds.
  static func requirement(of kinds: [Kind]) -> String {
    "requirement-of-" + kinds.map(\.name).joined(separator: "-")
  }

  mutating func writeNameDefinitions() {
    for kind in Kind.allCases.sorted() where kind.hasID { writeName(of: kind) }
    var written: Set<String> = []
    for kinds in referencedKinds where written.insert(EditorSchemaWriter.definition(of: kinds)).inserted {
      writeReference(to: kinds)
    }
    for kinds in requiredKinds where written.insert(EditorSchemaWriter.requirement(of: kinds)).inserted {
      writeRequirement(of: kinds)
    }
  }

  /// Every list of kinds that some field may ask for, in the order of the rows.
  private var requiredKinds: [[Kind]] {
    Language.kinds.flatMap(\.fields).compactMap { field in
      if case .requirements(let kinds) = field.type { kinds } else { nil }
    }
  }

  /// Every list of kinds that some field may refer to, in the order of the rows.
  private var referencedKinds: [[Kind]] {
    let fields = Language.kinds.flatMap(\.fields) + FrameworkHeader.fields.fields.map(\.description)
    return fields.compactMap { field in
      switch field.type {
      case .reference(let kinds), .references(let kinds): kinds
      case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .levels, .points,
        .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
        nil
      }
    }
  }

  /// The name of a thing of one kind. The open shape stands first, so that checking a file does not search the list.
  private mutating func writeName(of kind: Kind) {
    let offered = names?.values(of: kind) ?? []
    let format = format
    json.object("name-of-\(kind.name)") { json in
      guard !offered.isEmpty else { return json.field("type", ["string", "number"]) }
      json.anyOf { json in
        json.item { $0.field("type", ["string", "number"]) }
        json.item { json in
          json.key("enum")
          json.beginArray()
          for name in offered { json.offer(name.name) }
          json.endArray()
          switch format {
          case .toml: json.object("x-taplo") { $0.object("docs") { $0.field("enumValues", offered.map(\.title)) } }
          case .yaml: json.field("enumDescriptions", offered.map(\.title))
          }
        }
      }
    }
  }

  /// What is asked for: an id, a table that names a thing, or a choice.
  private mutating func writeRequirement(of kinds: [Kind]) {
    let definition = EditorSchemaWriter.requirement(of: kinds)
    json.object(definition) { json in
      json.anyOf { json in
        for kind in kinds { json.reference("name-of-\(kind.name)") }
        json.item { json in
          json.field("type", "object")
          json.field("additionalProperties", false)
          json.object("properties") { json in
            json.writeNamedKinds(kinds)
            json.writeMember("level", "name-of-level", "The level that it must reach.")
            json.writeMember("point", "name-of-point", "How good the evidence must be.")
            json.writeMember("evidence_min", "whole-number", "How many pieces of evidence are asked for.")
            json.writeMember("because", "text", "The reason.")
          }
        }
        json.item { json in
          json.field("type", "object")
          json.field("additionalProperties", false)
          json.field("required", ["choose", "from"])
          json.object("properties") { json in
            json.writeMember("choose", "whole-number", "How many are asked for.")
            json.object("from") { json in
              json.field("description", "What may be chosen from.")
              json.field("type", "array")
              json.object("items") { $0.field("$ref", "#/definitions/\(definition)") }
            }
            json.writeMember("because", "text", "The reason.")
          }
        }
      }
    }
  }

  private mutating func writeReference(to kinds: [Kind]) {
    json.object(EditorSchemaWriter.definition(of: kinds)) { json in
      json.anyOf { json in
        for kind in kinds where kind.hasID { json.reference("name-of-\(kind.name)") }
        json.item { json in
          json.field("type", "object")
          json.field("additionalProperties", false)
          json.object("properties") { json in
            json.writeNamedKinds(kinds)
            json.writeDetail(besides: kinds)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// An id as it would be typed: a whole number without quotes.
  fileprivate mutating func offer(_ name: String) {
    if let number = Int(name), String(number) == name { integer(number) } else { string(name) }
  }

  /// The keys by which a table says what it names.
  fileprivate mutating func writeNamedKinds(_ kinds: [Kind]) {
    for kind in kinds where kind.hasID {
      writeMember(kind.name, "name-of-\(kind.name)", "Names \(kind.article) \(kind.name).")
    }
  }

  fileprivate mutating func writeMember(_ name: String, _ shape: String, _ description: String) {
    object(name) { json in
      json.field("description", description)
      json.shape(shape)
    }
  }

  /// What the table form of a reference may say besides the name.
  fileprivate mutating func writeDetail(besides kinds: [Kind]) {
    object("because") { json in
      json.field("description", "The reason for the relation.")
      json.shape("text")
    }
    object("strength") { json in
      json.field("description", "How much of it is covered.")
      json.field("enum", AlignmentStrength.allCases.map(\.rawValue))
    }
    if !kinds.contains(.level) {
      object("level") { json in
        json.field("description", "The level at which the relation holds.")
        json.shape("name-of-level")
      }
    }
    object("source") { json in
      json.field("description", "The work that the relation is drawn from.")
      json.shape("text")
    }
    object("status") { json in
      json.field("description", "Whether it is a proposal or confirmed.")
      json.field("enum", PrerequisiteStatus.allCases.map(\.rawValue))
    }
  }
}
