/// A decision of the district that shapes what the framework promises.
public final class Policy: Common, Declaration, @unchecked Sendable {
  public var scope: Located<Authority>?
  public var decides: Located<DecisionRight>?
  public var effective: Located<CalendarDate>?
  public var reviewed: Located<CalendarDate>?
  public var subjects: [Reference] = []

  public static let kind = Kind.policy
  public static let table = TablePath<Policy>(\.policies) { $1(&$0.policies) }
  public static let meaning = """
    A rule of the district that shapes what the framework promises: who decides, from when it holds, when it was \
    looked at last.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Policy>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What it says.",
      example: #""Work may be revised until the term ends.""#
    ).required,
    .choice(
      "scope", \.scope, { $0.scope = $1 }, "Where it holds.", example: #""district""#),
    .choice(
      "decides", \.decides, { $0.decides = $1 }, "Whether schools may decide otherwise.", example: #""tight""#),
    .date(
      "effective", \.effective, { $0.effective = $1 }, "The day from which it holds.", example: #""2026-08-20""#),
    .date(
      "reviewed", \.reviewed, { $0.reviewed = $1 }, "The day on which it was looked at last.", example: #""2026-02-01""#
    ),
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .profile, .domain, .competency, .grading, .advancement, .graduation,
      .support, .assessment, meaning: "What it is about.", example: #"[{ grading = "reports" }]"#),
  ]
}

/// Whether a decision binds schools.
public enum DecisionRight: String, ClosedValue {
  case tight
  case loose
}
