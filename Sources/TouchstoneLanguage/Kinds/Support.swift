/// What a learner gets who is not there yet, before it is too late.
public final class Support: Common, Declaration, @unchecked Sendable {
  public var triggers: [Located<SupportTrigger>] = []
  public var levelsBehind: Located<Int>?
  public var cadence: Located<SupportCadence>?
  public var when: [Located<SupportTime>] = []
  public var adjusts: [Located<SupportAdjustment>] = []
  public var subjects: [Reference] = []
  public var repairsGap: Located<Bool>?

  public static let kind = Kind.support
  public static let table = TablePath<Support>(\.supports) { $1(&$0.supports) }
  public static let meaning = """
    What a learner gets who is not there yet: when it begins, how often there is time for it, and what it \
    changes. It never lowers what is asked.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Support>] = [
    .choices(
      "triggers", \.triggers, { $0.triggers = $1 }, "What sets it going.", example: #"["not-yet"]"#
    ).required,
    .wholeNumber(
      "levels_behind", \.levelsBehind, { $0.levelsBehind = $1 }, "How many levels behind, where that sets it going.",
      example: "2"),
    .choice(
      "cadence", \.cadence, { $0.cadence = $1 }, "How often there is time for it.", example: #""daily""#),
    .choices(
      "when", \.when, { $0.when = $1 }, "When in the day or the year.", example: #"["school-day"]"#),
    .choices(
      "adjusts", \.adjusts, { $0.adjusts = $1 }, "What is different for the learner.", example: #"["time", "format"]"#),
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .domain, .competency, .skill, .target,
      meaning: "What it helps with; anything unless given.", example: #"["math"]"#),
    .boolean(
      "repairs_gap", \.repairsGap, { $0.repairsGap = $1 },
      "Whether it repairs what is missing, rather than working around it."),
  ]
}

/// What sets a support going.
public enum SupportTrigger: String, ClosedValue {
  case notYet = "not-yet"
  case paceSlower = "pace-slower"
  case levelsBehind = "levels-behind"
  case requested
  case failed
}

/// How often there is time for something.
public enum SupportCadence: String, ClosedValue {
  case daily
  case severalTimesAWeek = "several-times-a-week"
  case weekly
  case monthly
  case asNeeded = "as-needed"
}

/// When in the day or the year something takes place.
public enum SupportTime: String, ClosedValue {
  case schoolDay = "school-day"
  case lunch
  case beforeSchool = "before-school"
  case afterSchool = "after-school"
  case weekend
  case intersession
  case summer
}

/// What a support changes; never what is asked.
public enum SupportAdjustment: String, ClosedValue {
  case pace
  case format
  case medium
  case time
  case place
  case grouping
}
