/// A part of a learning experience: learn, practise, apply, assess, or what the district calls it.
public final class Phase: Common, Declaration, @unchecked Sendable {
  public var options: [Reference] = []
  public var chosenBy: Located<Chooser>?

  public static let kind = Kind.phase
  public static let table = TablePath<Phase>(\.phases) { $1(&$0.phases) }
  public static let meaning = """
    A part of a learning experience in the district's own cycle, with what learners may choose from.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Phase>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What happens in it.",
      example: #""Uses the method where it is new.""#
    ).requiredUnless("title"),
    .references(
      "options", \.options, { $0.options = $1 }, to: .resource, .assessment, .experience,
      meaning: "What a learner may choose from.",
      example: #"[{ resource = "ratio-lab" }, { assessment = "market-stall" }]"#),
    .choice(
      "chosen_by", \.chosenBy, { $0.chosenBy = $1 }, "Who chooses.", example: #""learner""#),
  ]
}

/// Who chooses among options.
public enum Chooser: String, ClosedValue {
  case learner
  case educator
  case together
}
