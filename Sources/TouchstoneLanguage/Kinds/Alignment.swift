/// A relation between two things that no field carries, such as what a review of two frameworks found.
public final class Alignment: Common, Declaration, @unchecked Sendable {
  public var type: Located<AlignmentType>?
  public var from: Reference?
  public var to: Reference?
  public var strength: Located<AlignmentStrength>?
  public var finding: Located<AlignmentFinding>?
  public var priority: Located<Priority>?
  public var because: Text?

  public static let kind = Kind.alignment
  public static let table = TablePath<Alignment>(\.alignments) { $1(&$0.alignments) }
  public static let meaning = """
    A relation that no field carries. It has no id; where something is missing or outdated it has one end only.
    """
  /// What may be held against what: whatever states a purpose or an expectation, and whatever a district arranges so
  /// that learners reach it.
  public static let ends: [Kind] = [
    .profile, .strand, .outcome, .belief, .domain, .standard, .competency, .skill, .target, .rubric, .criterion,
    .assessment, .advancement, .graduation, .pathway, .credential, .grading, .support, .experience, .resource, .policy,
    .role, .responsibility, .measure, .term,
  ]
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Alignment>] = [
    .choice("type", \.type, { $0.type = $1 }, "What the relation says.", example: #""supports""#).required,
    Field(
      FieldDescription(
        "from", .reference(ends), "Where it begins.", example: #"{ competency = "math.ratios" }"#),
      .reference(FieldPath(\.from, { $0.from = $1 }))),
    Field(
      FieldDescription("to", .reference(ends), "Where it ends.", example: #"{ standard = "6.rp.a.1" }"#),
      .reference(FieldPath(\.to, { $0.to = $1 }))),
    .choice("strength", \.strength, { $0.strength = $1 }, "How much is covered.", example: #""part""#),
    .choice("finding", \.finding, { $0.finding = $1 }, "What a review found.", example: #""aligned""#),
    .choice(
      "priority", \.priority, { $0.priority = $1 }, "Whether it is needed, or nice to have.", example: #""need""#),
    .text(
      "because", \.because, { $0.because = $1 }, "The reason, for the record.",
      example: #""Rates are named, not used.""#),
  ]
}

/// What an alignment says about its two ends.
public enum AlignmentType: String, ClosedValue {
  case same
  case part
  case related
  case supports
  case exemplar
}

/// What a review of an alignment found.
public enum AlignmentFinding: String, ClosedValue {
  case aligned
  case misaligned
  case missing
  case outdated
}
