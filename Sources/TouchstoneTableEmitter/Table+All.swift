import TouchstoneLanguage

extension Table {
  /// All tables, in the order of the schema.
  static let all = [framework, entity, edge, fieldValue, translation]

  /// One row: what the manifest says of the framework.
  static let framework = Table(
    name: "framework", meaning: "The framework itself.",
    columns: [.text("uuid", "The identifier of the framework.")]
      + FrameworkHeader.fields.fields.compactMap { field in
        field.columnType.map { Column(name: field.name, type: $0, meaning: field.description.meaning) }
      },
    key: ["uuid"])

  static let entity = Table(
    name: "entity",
    meaning: "Everything that the framework declares, and everything of other packages that it refers to.",
    columns: [
      .text("framework_uuid", "The framework that says so."),
      .text("uuid", "The identifier, which stays when the thing is renamed."),
      .text("kind", "`competency`, `target`, …"),
      .text("id", "As authors write it; some kinds have none."),
      .text("title", "What it is called, where it has a title."),
      .text("statement", "What it says, where it says something."),
      .text("code", "Its printed code."),
      .text("parent_uuid", "What it is part of."),
      .whole("position", "Its place among its kind, from 1; some kinds are ordered."),
      .text("package", "The package that it comes from, where that is another one."),
      .flag("retired", "Whether it is no longer in use."),
      .date("retired_on", "Since when, where that is said."),
      .flag("draft", "Whether it is not settled yet."),
    ],
    key: ["framework_uuid", "uuid"])

  static let edge = Table(
    name: "edge", meaning: "Every place where one thing names another.",
    columns: [
      .text("framework_uuid", "The framework that says so."),
      .text("from_uuid", "The thing that names the other one."),
      .text("field", "The field in which it does: `domains`, `requires`, `span.from`."),
      .whole("position", "Its place in that field, from 1."),
      .text("to_uuid", "The thing that is named."),
      .text("key_uuid", "The level, point or scale for which it is named."),
      .text("strength", "How strong an alignment is, where that is said."),
      .text("status", "Whether a prerequisite has been confirmed, where that is said."),
      .text("because", "The reason given."),
      .text("source", "Where that is known from."),
      .text("level_uuid", "The level that is asked for."),
      .text("point_uuid", "How good the evidence must be."),
      .whole("evidence_min", "How many pieces of evidence are asked for."),
      .text("choice", "Which choice it belongs to: `2` is the second part of the field, `2.1` a choice in it."),
      .whole("choose", "How many of the choice are asked for."),
    ],
    key: ["framework_uuid", "from_uuid", "field", "position"])

  static let fieldValue = Table(
    name: "field_value", meaning: "Every other value of every thing.",
    columns: [
      .text("framework_uuid", "The framework that says so."),
      .text("uuid", "The thing that has the value."),
      .text("field", "The field: `why`, `levels.descriptor`."),
      .whole("position", "Its place in the field, from 1."),
      .text("key_uuid", "The level or point for which it is said."),
      .text("value", "The value as text; `true` or `false`, days as `2026-08-01`."),
      .number("number", "The value where it is a number."),
    ],
    key: ["framework_uuid", "uuid", "field", "position"])

  static let translation = Table(
    name: "translation", meaning: "Every translated text.",
    columns: [
      .text("framework_uuid", "The framework that says so."),
      .text("uuid", "The thing whose text it is."),
      .text("language", "The language, as BCP 47 has it."),
      .text("path", "Which text: `title`, `levels.8.descriptor`."),
      .text("value", "The text in that language."),
    ],
    key: ["framework_uuid", "uuid", "language", "path"])
}

extension Field where Root == FrameworkHeader {
  /// The type of the column in which the field of a manifest stands; `nil` for what is no single value.
  var columnType: ColumnType? {
    switch binding {
    case .text, .label, .choice: .text
    case .date: .date
    case .wholeNumber: .whole
    case .number: .number
    case .boolean: .flag
    case .texts, .labels, .choices, .reference, .references, .levels, .points, .evidenceMinimum, .span, .startsAt,
      .scaleMaps, .requirements, .retirement, .parts:
      nil
    }
  }
}
