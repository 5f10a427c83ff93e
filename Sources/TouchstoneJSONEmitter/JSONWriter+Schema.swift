import TouchstoneJSON
import TouchstoneLanguage

/// The few shapes of which the bundle's schema consists.
extension JSONWriter {
  /// A member that is an object.
  mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    item(members)
  }

  /// An object, as an item of a list.
  mutating func item(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// A closed object; every member that is not required may be left out.
  mutating func record(
    _ name: String, _ description: String, required: [String], properties: (inout JSONWriter) -> Void
  ) {
    object(name) { json in
      json.field("description", description)
      json.field("type", "object")
      if !required.isEmpty { json.field("required", required) }
      json.field("additionalProperties", false)
      json.object("properties", properties)
    }
  }

  /// An object whose keys are ids.
  mutating func map(_ name: String, _ description: String, value: (inout JSONWriter) -> Void) {
    object(name) { json in
      json.field("description", description)
      json.field("type", "object")
      json.object("additionalProperties", value)
    }
  }

  /// A list of a shape that is defined by itself.
  mutating func list(of definition: String) {
    field("type", "array")
    object("items") { $0.field("$ref", "#/$defs/\(definition)") }
  }

  mutating func reference(_ name: String, _ description: String, _ definition: String) {
    object(name) { json in
      json.field("description", description)
      json.field("$ref", "#/$defs/\(definition)")
    }
  }

  mutating func string(_ name: String, _ description: String) {
    object(name) { json in
      json.field("description", description)
      json.field("type", "string")
    }
  }

  mutating func text(_ name: String, _ description: String, pattern: String) {
    object(name) { json in
      json.field("description", description)
      json.field("type", "string")
      json.field("pattern", pattern)
    }
  }

  mutating func choice(_ name: String, _ description: String, _ words: [String]) {
    object(name) { json in
      json.field("description", description)
      json.field("enum", words)
    }
  }

  mutating func count(_ name: String, _ description: String) {
    object(name) { json in
      json.field("description", description)
      json.wholeNumber()
    }
  }

  mutating func wholeNumber() {
    field("type", "integer")
    field("minimum", 0)
  }

  /// A reference to a thing of one of these kinds.
  mutating func namedThing(_ kinds: [Kind]) {
    field("$ref", "#/$defs/reference")
    object("properties") { json in
      json.object("kind") { $0.field("enum", kinds.map(\.name)) }
    }
  }
}
