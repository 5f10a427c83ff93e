/// An adjustment of judgements after a moderation.
public final class Calibration: Common, Declaration, @unchecked Sendable {
  public var after: Reference?
  public var task: Reference?
  public var design: Located<CalibrationDesign>?
  public var adjusts: [Reference] = []
  public var date: Located<CalendarDate>?

  public static let kind = Kind.calibration
  public static let table = TablePath<Calibration>(\.calibrations) { $1(&$0.calibrations) }
  public static let meaning = """
    What was adjusted after a moderation, against a common task, so that proficient means the same everywhere.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Calibration>] = [
    .reference(
      "after", \.after, { $0.after = $1 }, to: .moderation, meaning: "The moderation that it follows.",
      example: #""ratios-spring""#
    ).required,
    .reference(
      "task", \.task, { $0.task = $1 }, to: .assessment, meaning: "The common task by which it was done.",
      example: #""market-stall""#
    ).required,
    .choice(
      "design", \.design, { $0.design = $1 }, "What was the same for everyone.", example: #""same-task""#),
    .references(
      "adjusts", \.adjusts, { $0.adjusts = $1 }, to: .rubric, .criterion, .scale, .exemplar, .assessment,
      meaning: "What was changed.", example: #"[{ criterion = "math.ratios.model" }]"#),
    .date(
      "date", \.date, { $0.date = $1 }, "The day on which the change was made.", example: #""2026-09-01""#),
  ]
}

/// What is the same for everyone in a calibration.
public enum CalibrationDesign: String, ClosedValue {
  case sameTask = "same-task"
  case sameLearners = "same-learners"
}
