/// How learning something unfolds, by research: not an expectation, and nobody's path.
public final class Progression: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []

  public static let kind = Kind.progression
  public static let table = TablePath<Progression>(\.progressions) { $1(&$0.progressions) }
  public static let meaning = """
    How the learning of something unfolds, by research that it names. It is not the continuum, which says what \
    is expected, and not a pathway.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Progression>] = [
    .text(
      "source", \.source, { $0.source = $1 }, "The research that it is drawn from.",
      example: #""Confrey and others, 2014""#
    ).required,
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .domain, .competency, .skill, .target, meaning: "What it is about.",
      example: #"["math.ratios"]"#),
    .parts(.step, "Its steps, in the order in which they usually come."),
  ]
}
