/// The JSON Schema of what ``JSONRenderer`` writes; `touchstone schema --format diagnostics` prints it.
public let diagnosticsSchema = """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Touchstone diagnostics",
    "description": "Everything that a run found, in order of file, place, code and words. Within format version 1 \
  members are only added.",
    "type": "object",
    "required": ["format_version", "counts", "diagnostics"],
    "properties": {
      "format_version": { "type": "string", "pattern": "^1\\\\.[0-9]+$" },
      "counts": {
        "description": "How many findings there are of each severity, and how many of all were left out.",
        "type": "object",
        "required": ["error", "warning", "info", "not_shown"],
        "properties": {
          "error": { "$ref": "#/$defs/count" },
          "warning": { "$ref": "#/$defs/count" },
          "info": { "$ref": "#/$defs/count" },
          "not_shown": { "$ref": "#/$defs/count" },
          "held_back": {
            "description": "How many more the baseline of the package knows.", "$ref": "#/$defs/count"
          }
        }
      },
      "diagnostics": { "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }
    },
    "$defs": {
      "count": { "type": "integer", "minimum": 0 },
      "texts": { "type": "array", "items": { "type": "string" } },
      "diagnostic": {
        "type": "object",
        "required": [
          "code", "id", "severity", "message", "subject", "primary", "labels", "notes", "help", "fixes"
        ],
        "properties": {
          "code": { "description": "Never used again for another kind of finding.", "type": "string" },
          "id": { "description": "The name of the kind of finding, pack/name.", "type": "string" },
          "severity": { "enum": ["error", "warning", "info"] },
          "message": { "type": "string" },
          "subject": {
            "description": "The declaration that it is about, such as competency math.ratios.",
            "type": ["string", "null"]
          },
          "primary": { "$ref": "#/$defs/label" },
          "labels": {
            "description": "Further places, in the same file or in others.",
            "type": "array",
            "items": { "$ref": "#/$defs/label" }
          },
          "notes": { "description": "Facts that help to understand.", "$ref": "#/$defs/texts" },
          "help": { "description": "What to do next.", "$ref": "#/$defs/texts" },
          "fixes": { "type": "array", "items": { "$ref": "#/$defs/fix" } }
        }
      },
      "label": {
        "type": "object",
        "required": ["path", "start", "end", "text"],
        "properties": {
          "path": { "$ref": "#/$defs/path" },
          "start": { "$ref": "#/$defs/position" },
          "end": { "$ref": "#/$defs/position" },
          "text": { "description": "A few words about the place; may be empty.", "type": "string" }
        }
      },
      "fix": {
        "type": "object",
        "required": ["title", "applicability", "edits"],
        "properties": {
          "title": { "type": "string" },
          "applicability": {
            "description": "safe: a tool may apply it unasked; uncertain: a person decides; placeholder: it leaves a \
  gap that a person fills.",
            "enum": ["safe", "uncertain", "placeholder"]
          },
          "edits": { "type": "array", "items": { "$ref": "#/$defs/edit" } }
        }
      },
      "edit": {
        "description": "Text to put in the place of what stands between start and end.",
        "type": "object",
        "required": ["path", "start", "end", "replacement"],
        "properties": {
          "path": { "$ref": "#/$defs/path" },
          "start": { "$ref": "#/$defs/position" },
          "end": { "$ref": "#/$defs/position" },
          "replacement": { "type": "string" }
        }
      },
      "path": { "description": "With / between folders; empty where a finding belongs to no file.", "type": "string" },
      "position": {
        "description": "A place in a file; an end is the place after the last character.",
        "type": "object",
        "required": ["offset", "line", "column", "utf16_column"],
        "properties": {
          "offset": { "description": "Bytes before it in the file.", "$ref": "#/$defs/count" },
          "line": { "description": "The first line is 1.", "type": "integer", "minimum": 1 },
          "column": { "description": "In Unicode scalars; the first is 1.", "type": "integer", "minimum": 1 },
          "utf16_column": { "description": "In UTF-16 code units; the first is 1.", "type": "integer", "minimum": 1 }
        }
      }
    }
  }

  """
