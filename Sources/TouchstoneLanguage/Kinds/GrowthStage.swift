/// A stage that educators come through again and again; it is not a rank.
public final class GrowthStage: Common, Declaration, @unchecked Sendable {
  public static let kind = Kind.growthStage
  public static let table = TablePath<GrowthStage>(\.growthStages) { $1(&$0.growthStages) }
  public static let meaning = """
    A stage of a cycle that people come through again and again as they grow. It is not a rank and has no order, \
    so nothing may be required by it.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<GrowthStage>] = [
    .text(
      "statement", \.statement, { $0.statement = $1 }, "What somebody does at this stage.",
      example: #""Tries a new practice with one group.""#
    ).required
  ]
}
