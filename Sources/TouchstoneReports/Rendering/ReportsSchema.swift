/// The JSON Schema of what ``ReportJSONRenderer`` writes; `touchstone schema --format reports` prints it.
public let reportsSchema = """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Touchstone reports",
    "description": "What a framework says about the questions of those who lead it. Within format version 1 \
  members are only added.",
    "type": "object",
    "required": ["format_version", "framework", "reports"],
    "properties": {
      "format_version": { "type": "string", "pattern": "^1\\\\.[0-9]+$" },
      "framework": {
        "type": "object",
        "required": ["id", "title", "version"],
        "properties": {
          "id": { "type": "string" },
          "title": { "type": "string" },
          "version": { "type": "string" }
        }
      },
      "today": { "description": "The day with which dates were compared, if with any.", "type": "string" },
      "reports": { "type": "array", "items": { "$ref": "#/$defs/report" } }
    },
    "$defs": {
      "report": {
        "type": "object",
        "required": ["id", "title", "question", "summary", "tables", "gaps"],
        "properties": {
          "id": { "description": "The name by which the report is asked for.", "type": "string" },
          "title": { "type": "string" },
          "question": { "description": "What somebody who leads asks with it.", "type": "string" },
          "not_begun": {
            "description": "In a sentence, why there is no table: what the report is about has not been begun.",
            "type": "string"
          },
          "summary": { "type": "array", "items": { "type": "string" } },
          "tables": { "type": "array", "items": { "$ref": "#/$defs/table" } },
          "gaps": { "type": "array", "items": { "$ref": "#/$defs/gap" } }
        }
      },
      "table": {
        "type": "object",
        "required": ["id", "title", "columns", "rows"],
        "properties": {
          "id": { "description": "Unique in the report.", "type": "string" },
          "title": { "description": "Empty where the report has one table.", "type": "string" },
          "columns": { "type": "array", "items": { "$ref": "#/$defs/column" } },
          "rows": {
            "description": "In each row a cell for every column.",
            "type": "array",
            "items": { "type": "array", "items": { "$ref": "#/$defs/cell" } }
          }
        }
      },
      "column": {
        "type": "object",
        "required": ["id", "heading", "content"],
        "properties": {
          "id": { "description": "Columns of several tables with one id mean the same.", "type": "string" },
          "heading": { "type": "string" },
          "content": { "enum": ["text", "count", "thing", "things"] }
        }
      },
      "cell": {
        "description": "Exactly one of the members.",
        "type": "object",
        "properties": {
          "text": { "type": "string" },
          "count": { "type": "integer", "minimum": 0 },
          "thing": { "$ref": "#/$defs/thing" },
          "things": { "type": "array", "items": { "$ref": "#/$defs/thing" } },
          "none": { "description": "Nothing, with the words that say why.", "type": "string" }
        }
      },
      "thing": {
        "type": "object",
        "required": ["kind", "id"],
        "properties": {
          "kind": { "type": "string" },
          "id": { "description": "Empty for alignments and waivers, which have none.", "type": "string" },
          "package": { "description": "The name of the used package that declares it.", "type": "string" },
          "title": { "type": "string" },
          "code": { "type": "string" },
          "draft": { "description": "Left out for what is no draft.", "type": "boolean" }
        }
      },
      "gap": {
        "description": "Something to ask next.",
        "type": "object",
        "required": ["id", "question", "next", "about"],
        "properties": {
          "id": { "type": "string" },
          "question": { "type": "string" },
          "next": { "description": "What could be done next.", "type": "string" },
          "about": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["thing"],
              "properties": {
                "thing": { "$ref": "#/$defs/thing" },
                "words": { "description": "What is particular to it.", "type": "string" }
              }
            }
          }
        }
      }
    }
  }

  """
