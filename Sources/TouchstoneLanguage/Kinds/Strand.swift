/// A part of the graduate profile: academic knowledge, transferable skills, lifelong learning skills.
///
/// Districts name and count their own strands; `kinds` says which of the three parts of the field's definition of
/// student success a strand stands for.
public final class Strand: Common, Declaration, @unchecked Sendable {
  public var kinds: [Located<StrandKind>] = []

  public static let kind = Kind.strand
  public static let table = TablePath<Strand>(\.strands) { $1(&$0.strands) }
  public static let meaning = """
    A part of the profile. Districts name and count their own; `kinds` says which of the field's three parts it holds.
    """
  public static let fields = FieldTable(own: ownFields)
  public static let ownFields: [Field<Strand>] = [
    .choices(
      "kinds", \.kinds, { $0.kinds = $1 }, "Which parts of the definition of student success it holds.",
      example: #"["academic"]"#
    ).required
  ]
}

/// The three parts of the field's definition of student success.
public enum StrandKind: String, ClosedValue {
  case academic
  case transferable
  case lifelong
}
