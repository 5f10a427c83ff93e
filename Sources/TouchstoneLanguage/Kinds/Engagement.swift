/// A time at which a community was asked, and what came of it.
public final class Engagement: Common, Declaration, @unchecked Sendable {
  public var date: Located<CalendarDate>?
  public var groups: [Text] = []
  public var historicallyLeftOut: [Text] = []
  public var subjects: [Reference] = []
  public var contribution: Text?

  public static let kind = Kind.engagement
  public static let table = TablePath<Engagement>(\.engagements) { $1(&$0.engagements) }
  public static let meaning = """
    Who shaped the profile or another part of the framework, when, and what they contributed. It names groups, \
    never persons.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Engagement>] = [
    .date(
      "date", \.date, { $0.date = $1 }, "The day, or the last day, on which it took place.", example: #""2025-11-04""#),
    .labels(
      "groups", \.groups, { $0.groups = $1 }, "Who took part, as groups.",
      example: #"["learners", "families", "employers"]"#),
    .labels(
      "historically_left_out", \.historicallyLeftOut, { $0.historicallyLeftOut = $1 },
      "Those of the groups that decisions used to be made without.", example: #"["newcomer families"]"#),
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .profile, .outcome, .domain, .competency, .grading, .policy,
      meaning: "What was shaped.", example: #"["graduate"]"#),
    .text(
      "contribution", \.contribution, { $0.contribution = $1 }, "What they brought that was not there before.",
      example: #""Families asked for practical life skills.""#),
  ]
}
