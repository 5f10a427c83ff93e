/// Something that certifies what was shown: a micro-credential, a badge, a certificate.
public final class Credential: Common, Declaration, @unchecked Sendable {
  public var requires: [Requirement] = []
  public var issuer: Text?
  public var methods: [Text] = []
  public var resources: [Reference] = []
  public var evidenceForms: [Text] = []
  public var rubric: Reference?
  public var grants: [Reference] = []
  public var countsAs: Text?
  public var counts: Located<Double>?
  public var countedBy: Text?
  public var repeats: Located<Bool>?

  public static let kind = Kind.credential
  public static let table = TablePath<Credential>(\.credentials) { $1(&$0.credentials) }
  public static let meaning = """
    What certifies that something was shown: a micro-credential, a badge or a certificate, by whoever issues it.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Credential>] = [
    .requirements(
      "requires", \.requires, { $0.requires = $1 }, meaning: "What is shown for it.", example: #"["health.first-aid"]"#
    ).required,
    .label(
      "issuer", \.issuer, { $0.issuer = $1 }, "Who issues it.", example: #""Riverbend Red Cross""#),
    .texts(
      "methods", \.methods, { $0.methods = $1 }, "How it may be earned.",
      example: #"["A weekend course", "Service with the fire brigade"]"#),
    .references(
      "resources", \.resources, { $0.resources = $1 }, to: .resource, meaning: "What helps to earn it.",
      example: #"["ratio-lab"]"#),
    .labels(
      "evidence_forms", \.evidenceForms, { $0.evidenceForms = $1 }, "What is handed in or shown for it.",
      example: #"["video", "log"]"#),
    .reference(
      "rubric", \.rubric, { $0.rubric = $1 }, to: .rubric, meaning: "The rubric by which it is judged.",
      example: #""math.ratios""#),
    .references(
      "grants", \.grants, { $0.grants = $1 }, to: .credential, .graduation, meaning: "What else comes with it.",
      example: #"["diploma"]"#),
    .label(
      "counts_as", \.countsAs, { $0.countsAs = $1 }, "What it counts as elsewhere, as a unit.",
      example: #""hours of professional learning""#),
    .number(
      "counts", \.counts, { $0.counts = $1 }, "How many of that unit.", example: "15"),
    .label(
      "counted_by", \.countedBy, { $0.countedBy = $1 }, "Who counts it so.", example: #""State licensing board""#),
    .boolean(
      "repeats", \.repeats, { $0.repeats = $1 }, "Whether it may be earned and counted again.", example: "false"),
  ]
}
