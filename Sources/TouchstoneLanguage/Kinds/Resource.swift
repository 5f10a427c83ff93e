/// Something to learn with, and what a district asks of it before it buys.
public final class Resource: Common, Declaration, @unchecked Sendable {
  public var subjects: [Reference] = []
  public var link: Text?
  public var serves: Text?
  public var needs: Text?
  public var depth: Reference?
  public var dataUse: Text?
  public var deeperLearning: Text?
  public var alignedTo: Text?
  public var designedFor: [Text] = []
  public var pathways: Text?
  public var adaptive: Located<Bool>?
  public var assignable: Located<Bool>?
  public var dataAccess: Text?
  public var goesDeeper: Text?

  public static let kind = Kind.resource
  public static let table = TablePath<Resource>(\.resources) { $1(&$0.resources) }
  public static let meaning = """
    Something to learn with: a text, a tool, a course. What a district asks before it buys is answered in fields \
    of its own; what is unanswered is shown so.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Resource>] = [
    .references(
      "for", \.subjects, { $0.subjects = $1 }, to: .domain, .outcome, .competency, .skill, .target, .standard,
      meaning: "What it helps to learn.", example: #"["math.ratios"]"#),
    .label(
      "link", \.link, { $0.link = $1 }, "Where it is found.", example: #""https://ratio-lab.example""#),
    .text(
      "serves", \.serves, { $0.serves = $1 }, "What part it plays in what is learned.",
      example: #""Practice with unit rates.""#),
    .text(
      "needs", \.needs, { $0.needs = $1 }, "Which needs of learners it meets, and how.",
      example: #""Shows each step as a drawing.""#),
    .reference(
      "depth", \.depth, { $0.depth = $1 }, to: .depth, meaning: "The deepest thinking that it assesses.", example: "2"),
    .text(
      "data_use", \.dataUse, { $0.dataUse = $1 }, "How what it records guides and empowers learners.",
      example: #""Learners see which steps hold.""#),
    .text(
      "deeper_learning", \.deeperLearning, { $0.deeperLearning = $1 }, "Where learners show more than recall in it.",
      example: #""An open task closes each chapter.""#),
    .text(
      "aligned_to", \.alignedTo, { $0.alignedTo = $1 }, "What its makers say it is aligned to.",
      example: #""State standards, grades 6 to 8.""#),
    .texts(
      "designed_for", \.designedFor, { $0.designedFor = $1 }, "Specific needs that it is designed for.",
      example: #"["Screen readers", "Spanish"]"#),
    .text(
      "pathways", \.pathways, { $0.pathways = $1 }, "Which ways through its content learners may take.",
      example: #""Chapters in any order.""#),
    .boolean("adaptive", \.adaptive, { $0.adaptive = $1 }, "Whether it adapts to what a learner does."),
    .boolean("assignable", \.assignable, { $0.assignable = $1 }, "Whether an educator can assign parts of it."),
    .text(
      "data_access", \.dataAccess, { $0.dataAccess = $1 }, "Who can read what it records.",
      example: #""Learners, educators and families.""#),
    .text(
      "goes_deeper", \.goesDeeper, { $0.goesDeeper = $1 }, "Whether it lets learners go deeper, or only on.",
      example: #""Three tasks for every idea.""#),
  ]
}
