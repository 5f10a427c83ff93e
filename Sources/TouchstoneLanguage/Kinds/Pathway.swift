/// One way through to the same outcomes, chosen and never assigned by ability.
public final class Pathway: Common, Declaration, @unchecked Sendable {
  public var destinations: [Reference] = []
  public var requires: [Requirement] = []
  public var reviews: [Text] = []
  public var supports: [Reference] = []
  public var grants: [Reference] = []
  public var offTrack: Text?

  public static let kind = Kind.pathway
  public static let table = TablePath<Pathway>(\.pathways) { $1(&$0.pathways) }
  public static let meaning = """
    One way through to the same outcomes as every other. Learners choose it; nobody is let in or kept out by \
    ability.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Pathway>] = [
    .references(
      "to", \.destinations, { $0.destinations = $1 }, to: .outcome, .graduation, .credential, .role,
      meaning: "Where it leads.", example: #"["diploma"]"#
    ).required,
    .requirements(
      "requires", \.requires, { $0.requires = $1 },
      meaning: "What must be shown before it begins; left out where it is open to all.",
      example: #"["health.first-aid"]"#),
    .parts(.step, "Its steps, in order."),
    .texts(
      "reviews", \.reviews, { $0.reviews = $1 }, "When the learner and an adult look at it together.",
      example: #"["Every term, with the advisor"]"#),
    .references(
      "supports", \.supports, { $0.supports = $1 }, to: .support, meaning: "What helps on the way.",
      example: #"["flex-hour"]"#),
    .references(
      "grants", \.grants, { $0.grants = $1 }, to: .credential, meaning: "What is earned on it besides.",
      example: #"["first-aid"]"#),
    .text(
      "off_track", \.offTrack, { $0.offTrack = $1 }, "What happens when somebody falls behind on it.",
      example: #""A new plan, with the same end.""#),
  ]
}
