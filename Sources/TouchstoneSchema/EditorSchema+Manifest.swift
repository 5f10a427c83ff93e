import TouchstoneJSON
import TouchstoneLanguage

/// What stands in the manifest, and at the head of a translation.
extension EditorSchemaWriter {
  mutating func writeManifestTables() {
    json.object("translation") { json in
      json.field("description", "The language of the texts in this file; it stands first, and makes it a translation.")
      json.field("type", "string")
    }
    writeTable(
      "framework", "What the framework says about itself as a whole.", FrameworkHeader.fields.fields.map(\.description))
    writeLayers()
    writeUses()
    writeTerms()
    writeRules()
    writeTable("site", "How the site is built.", SiteOptions.fields.fields.map(\.description))
    writeTable(
      "theme", "What makes the site look like its district's own.", ThemeOptions.fields.fields.map(\.description))
    writeTable("swift", "How Swift code is generated.", SwiftOptions.fields.fields.map(\.description))
    writeTable(
      "case", "How the framework is offered to systems that read CASE.", CASEOptions.fields.fields.map(\.description))
    writeTable(
      "change", "What is kept from one edition to the next.", ChangeOptions.fields.fields.map(\.description))
    json.object("toml") { json in
      json.field("description", "The edition of TOML in which the other files of the package are written.")
      json.field("enum", ["1.0", "1.1"])
    }
  }

  private mutating func writeTable(_ name: String, _ description: String, _ fields: [FieldDescription]) {
    json.key(name)
    json.beginObject()
    json.field("description", description)
    json.field("type", "object")
    json.field("additionalProperties", false)
    json.key("properties")
    json.beginObject()
    for field in fields { write(field) }
    json.endObject()
    json.endObject()
  }

  private mutating func writeLayers() {
    json.object("extends") { json in
      json.field(
        "description", "The layer below, on which this framework builds: a district's state, a school's district.")
      json.writePath("The folder of the layer below, seen from this manifest.")
    }
    json.object("governance") { json in
      json.field("description", "What is decided here for the layers above.")
      json.field("type", "object")
      json.field("additionalProperties", false)
      json.object("properties") { json in
        json.object("sealed") { json in
          json.field("description", "Kinds, and fields of kinds, that the layers above must leave as they are.")
          json.shape("texts")
        }
      }
    }
  }

  private mutating func writeUses() {
    json.object("uses") { json in
      json.field("description", "Other packages that references reach by a short name: `ccss:6.RP.A.1`.")
      json.field("type", "object")
      json.object("additionalProperties") { json in
        json.writePath("The folder of the other package, seen from this manifest.")
      }
    }
  }

  private mutating func writeTerms() {
    json.object("terms") { json in
      json.field("description", "What this framework calls things: `learner = \"scholar\"`.")
      json.field("type", "object")
      json.field("additionalProperties", false)
      json.object("properties") { json in
        json.writeWords()
        // Two words are both things and readers: a table under them holds the words for those readers.
        for audience in Audience.allCases {
          json.object(audience.rawValue) { json in
            json.field("description", "What it is called, or a table with the words for this audience.")
            json.anyOf { json in
              json.reference("texts")
              json.item { json in
                json.field("type", "object")
                json.field("additionalProperties", false)
                json.object("properties") { $0.writeWords(withAudiences: true) }
              }
            }
          }
        }
      }
    }
  }

  private mutating func writeRules() {
    json.key("rules")
    json.beginObject()
    json.field("description", "How much findings weigh here: `[rules.assessment]`, then the rule's name.")
    json.field("type", "object")
    json.key("properties")
    json.beginObject()
    json.object("preset") { json in
      json.field("description", "Where the package begins with its rules; `standard` unless given.")
      json.field("enum", RulePreset.allCases.map(\.rawValue))
    }
    json.key("within")
    json.beginObject()
    json.field("description", "Settings for parts of the package: `[[rules.within]]`.")
    json.field("type", "array")
    json.key("items")
    json.beginObject()
    json.field("type", "object")
    json.key("properties")
    json.beginObject()
    for field in RuleScope.fields.fields { write(field.description) }
    json.endObject()
    json.object("additionalProperties") { $0.writeSeverities() }
    json.endObject()
    json.endObject()
    json.endObject()
    json.object("additionalProperties") { $0.writeSeverities() }
    json.endObject()
  }
}

extension JSONWriter {
  /// A table that holds the path of another package and nothing else.
  fileprivate mutating func writePath(_ description: String) {
    field("type", "object")
    field("additionalProperties", false)
    field("required", ["path"])
    object("properties") { json in
      json.object("path") { json in
        json.field("description", description)
        json.field("type", "string")
      }
    }
  }

  /// A weight for a whole pack, or one for each of its rules.
  fileprivate mutating func writeSeverities() {
    let words = RuleSetting.words
    anyOf { json in
      json.item { $0.field("enum", words) }
      json.item { json in
        json.field("type", "object")
        json.object("additionalProperties") { $0.field("enum", words) }
      }
    }
  }

  /// The words that a framework may replace by its own.
  fileprivate mutating func writeWords(withAudiences: Bool = false) {
    let audiences = Audience.allCases.map(\.rawValue)
    for word in LocalTerm.words where withAudiences || !audiences.contains(word) {
      object(word) { json in
        json.field("description", "What is said for \(word); a list has a word for each depth of nesting.")
        json.shape("texts")
      }
    }
  }
}
