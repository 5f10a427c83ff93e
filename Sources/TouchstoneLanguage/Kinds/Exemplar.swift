/// A piece of work that shows what a level or a point looks like.
public final class Exemplar: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var level: Reference?
  public var point: Reference?
  public var link: Text?
  public var features: [Text] = []

  public static let kind = Kind.exemplar
  public static let table = TablePath<Exemplar>(\.exemplars) { $1(&$0.exemplars) }
  public static let meaning = """
    A piece of work that shows what proficiency looks like, with what to notice in it. It is made for the \
    purpose, or shown with consent, and names no learner.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Exemplar>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .outcome, .competency, .skill, .target, .standard, .rubric,
      .criterion, .assessment, meaning: "What it is an example of.", example: #"["math.ratios.unit-rate"]"#
    ).required,
    .reference(
      "level", \.level, { $0.level = $1 }, to: .level, meaning: "The level that it shows.", example: "8"),
    .reference(
      "point", \.point, { $0.point = $1 }, to: .point, meaning: "The point of the scale that it shows.",
      example: #""proficient""#),
    .label(
      "link", \.link, { $0.link = $1 }, "Where it is found.",
      example: #""https://learning.riverbend.example/bike-ramp""#),
    .texts(
      "features", \.features, { $0.features = $1 }, "What to notice in it.",
      example: #"["Says why the unit rate decides."]"#),
  ]
}
