import TouchstoneJSON

/// The few shapes of which a schema for editors consists.
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

  /// A member that says a shape by its definition, beside whatever else is said about it.
  ///
  /// What stands beside `$ref` is ignored by older editors, so the reference stands in a list of one.
  mutating func shape(_ definition: String) {
    key("allOf")
    beginArray()
    reference(definition)
    endArray()
  }

  /// Several shapes, one of which must fit.
  mutating func anyOf(_ shapes: (inout JSONWriter) -> Void) {
    key("anyOf")
    beginArray()
    shapes(&self)
    endArray()
  }

  /// What a layer adds to an inherited list and takes out of it, as an item of a list.
  mutating func changes(ofListsOf definition: String) {
    item { json in
      json.field("type", "object")
      json.field("additionalProperties", false)
      json.field("minProperties", 1)
      json.object("properties") { json in
        for name in ["add", "remove"] {
          json.object(name) { json in
            json.anyOf { json in
              json.reference(definition)
              json.list(of: definition)
            }
          }
        }
      }
    }
  }

  /// A shape by its definition, as an item of a list.
  mutating func reference(_ definition: String) {
    item { $0.field("$ref", "#/definitions/\(definition)") }
  }

  /// A list whose items have a shape, as an item of a list.
  mutating func list(of definition: String) {
    item { json in
      json.field("type", "array")
      json.object("items") { $0.field("$ref", "#/definitions/\(definition)") }
    }
  }
}
