import TouchstoneJSON
import TouchstoneLanguage

/// The shapes of values, described once for all fields that have them.
extension BundleSchema {
  static func writeValueDefinitions(_ json: inout JSONWriter) {
    writeScalars(&json)
    writeThings(&json)
    writeKeyedValues(&json)
    writePackageValues(&json)
  }

  private static func writeScalars(_ json: inout JSONWriter) {
    json.text("id", "Words of a-z, digits and hyphens, joined by dots.", pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$")
    let uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    json.text("uuid", "A version 5 UUID.", pattern: uuid)
    json.text("digest", "A SHA-256 digest in hexadecimal digits.", pattern: "^[0-9a-f]{64}$")
    json.text("date", "A day, year first.", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    json.object("texts") { json in
      json.field("description", "Texts in order.")
      json.field("type", "array")
      json.object("items") { $0.field("type", "string") }
    }
    json.object("retirement") { json in
      json.field("description", "The day since which it is no longer in use, or true.")
      json.key("anyOf")
      json.beginArray()
      json.item { $0.field("$ref", "#/$defs/date") }
      json.item { $0.field("const", true) }
      json.endArray()
    }
  }

  /// The members by which a thing is named.
  private static func writeName(_ json: inout JSONWriter) {
    json.choice("kind", "Its kind.", Kind.allCases.sorted().filter(\.hasID).map(\.name))
    json.reference("id", "Its whole id.", "id")
    json.string("package", "The package that declares it, where that is another one.")
  }

  /// What a package says of itself.
  private static func writePackageMembers(_ json: inout JSONWriter) {
    json.string("id", "The id that it gives itself.")
    json.string("title", "Its title.")
    json.string("uri", "Its web address.")
    json.reference("uuid", "The namespace of its identifiers.", "uuid")
  }

  private static func writeThings(_ json: inout JSONWriter) {
    let kinds = Language.kinds.map(\.kind)
    json.record("thing", "A thing, by its kind and id.", required: ["kind", "id"]) { json in
      writeName(&json)
    }
    json.object("things") { json in
      json.field("description", "Things in order.")
      json.list(of: "thing")
    }
    json.record("reference", "A thing that is named, and what is said about the relation.", required: ["kind", "id"]) {
      json in
      writeName(&json)
      json.string("because", "The reason for the relation.")
      json.choice("strength", "How much of it is covered.", AlignmentStrength.allCases.map(\.rawValue))
      json.reference("level", "The level at which the relation holds.", "reference")
      json.string("source", "The work that the relation is drawn from.")
      json.choice("status", "Whether it is a proposal or confirmed.", PrerequisiteStatus.allCases.map(\.rawValue))
    }
    json.record("requirement", "What is asked for: a thing, or a choice of several.", required: []) { json in
      writeName(&json)
      json.reference("level", "The level that it must reach.", "reference")
      json.reference("point", "How good the evidence must be.", "reference")
      json.count("evidence_min", "Pieces of evidence asked for.")
      json.count("choose", "How many of `from` are asked for.")
      json.reference("from", "What may be chosen from.", "requirements")
      json.string("because", "The reason.")
    }
    json.object("requirements") { json in
      json.field("description", "What is asked for, in order.")
      json.list(of: "requirement")
    }
    json.record("referrer", "A declaration that refers to this one.", required: ["kind", "field"]) { json in
      json.choice("kind", "Its kind.", kinds.map(\.name))
      json.reference("id", "Its whole id, where its kind has ids.", "id")
      json.reference("uuid", "Its identifier, where its kind has no ids.", "uuid")
      json.string("field", "The field in which it does.")
    }
    json.object("referrers") { json in
      json.field("description", "Declarations that refer to this one, kind by kind in the order shown.")
      json.list(of: "referrer")
    }
  }

  private static func writeKeyedValues(_ json: inout JSONWriter) {
    json.record("level-entry", "What is said about one level.", required: []) { json in
      json.string("descriptor", "What proficient work looks like at this level.")
      json.string("learner_statement", "The same for the learner.")
      json.string("ready_when", "When a learner is ready to move on from here.")
      json.count("evidence_min", "Pieces of evidence asked for at this level.")
    }
    json.map("levels", "By level, in order.") { $0.field("$ref", "#/$defs/level-entry") }
    json.map("points", "A text by scale point, in order.") { $0.field("type", "string") }
    json.record("evidence-minimum", "Pieces of evidence asked for; 0 means none.", required: []) { json in
      json.count("all", "At every level that is not named.")
      json.map("by_level", "By level.") { $0.wholeNumber() }
    }
    json.record("span", "The first level and the last, or all that follow.", required: ["from"]) { json in
      json.reference("from", "The first level.", "reference")
      json.reference("to", "The last level.", "reference")
    }
    json.record("starts-at", "The first level with work towards it.", required: ["level"]) { json in
      json.reference("level", "The level.", "reference")
      json.string("because", "Why not sooner.")
    }
    json.map("scale-maps", "By another scale, how each point reads on it.") { json in
      json.field("type", "object")
      json.object("additionalProperties") { $0.field("type", "string") }
    }
    json.map("translated-texts", "By language.") { json in
      json.field("description", "A text by the field that it stands in; `levels.8.descriptor` is inside one.")
      json.field("type", "object")
      json.object("additionalProperties") { $0.field("type", "string") }
    }
  }

  private static func writePackageValues(_ json: inout JSONWriter) {
    json.record("local-term", "What something is called here.", required: ["word", "local"]) { json in
      json.choice("audience", "For whom, where not for everyone.", Audience.allCases.map(\.rawValue))
      json.string("word", "The usual word.")
      json.reference("local", "The local word, or one for each depth of nesting.", "texts")
    }
    json.object("vocabulary") { json in
      json.field("description", "Local words in the order written.")
      json.list(of: "local-term")
    }
    json.record("translation", "A language of the framework.", required: ["language", "vocabulary"]) { json in
      json.string("language", "As BCP 47 has it.")
      json.string("title", "The framework's title in it.")
      json.string("statement", "What the framework is for, in it.")
      json.reference("vocabulary", "What things are called in it.", "vocabulary")
    }
    json.record("layer", "A package on which this one builds.", required: ["id", "title", "uuid"]) { json in
      writePackageMembers(&json)
    }
    json.record("package", "Another package.", required: ["package", "id", "title", "uuid"]) { json in
      json.string("package", "How references name it.")
      writePackageMembers(&json)
      json.object("built_in") { json in
        json.field("description", "Whether it comes with the language.")
        json.field("const", true)
      }
    }
    json.record("external", "A thing of another package.", required: ["kind", "id", "package", "uuid"]) { json in
      json.choice("kind", "Its kind.", Language.kinds.map(\.kind.name))
      json.reference("id", "Its whole id.", "id")
      json.string("package", "The package that declares it.")
      json.reference("uuid", "Its identifier.", "uuid")
      json.string("code", "Its printed code.")
      json.string("title", "Its title.")
      json.string("statement", "Its statement.")
      json.string("description", "What thinking at it looks like, for a depth.")
    }
  }
}
