/// Something that the people of a district hold to be true, and decide by.
public final class Belief: Common, Declaration, @unchecked Sendable {
  public static let kind = Kind.belief
  public static let table = TablePath<Belief>(\.beliefs) { $1(&$0.beliefs) }
  public static let meaning = """
    A guiding principle: something that the district holds to be true about learners and learning, and decides \
    by.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Belief>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "The belief, in a full sentence.",
      example: #""Mistakes are where learning happens.""#
    ).required
  ]
}
