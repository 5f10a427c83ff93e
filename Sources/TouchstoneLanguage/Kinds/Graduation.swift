/// What a diploma certifies.
public final class Graduation: Common, Declaration, @unchecked Sendable {
  public var requires: [Requirement] = []
  public var authority: Located<Authority>?
  public var credit: Text?

  public static let kind = Kind.graduation
  public static let table = TablePath<Graduation>(\.graduations) { $1(&$0.graduations) }
  public static let meaning = """
    What a diploma certifies: what every graduate has shown. Every outcome of the profile should be in it.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Graduation>] = [
    .requirements(
      "requires", \.requires, { $0.requires = $1 }, meaning: "What every graduate has shown.",
      example: #"["thinks-critically", { domain = "math", level = 10 }]"#
    ).required,
    .choice(
      "authority", \.authority, { $0.authority = $1 }, "Who asks for it.", example: #""district""#),
    .text(
      "credit", \.credit, { $0.credit = $1 }, "How it reads in credits, where a state counts in them.",
      example: #""One credit for each domain at level 10.""#),
  ]
}

/// Who asks for something.
public enum Authority: String, ClosedValue {
  case state
  case district
  case school
}
