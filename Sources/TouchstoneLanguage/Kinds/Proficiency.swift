/// A kind that says what proficiency looks like, by level and by point: a competency or a skill.
public protocol DescribesProficiency: Declaration {
  /// What proficient work looks like at each level: where on the continuum.
  var levels: [LevelEntry] { get set }
  /// What each point of the scale looks like here: how good.
  var points: [PointEntry] { get set }
  /// Pieces of evidence asked for.
  var evidenceMinimum: EvidenceMinimum? { get set }
}

extension DescribesProficiency {
  /// The rows of what proficiency looks like, alike for each kind that has them.
  public static var proficiencyFields: [Field<Self>] {
    [
      Field(
        FieldDescription(
          "levels", .levels, "What proficient work looks like at each level, which the learner reads.",
          example: #"{ 8 = "Uses a unit rate in a familiar setting." }"#),
        .levels(FieldPath({ $0.levels }, { $0.levels = $1 }))),
      Field(
        FieldDescription(
          "points", .points, "What each point of the scale looks like here.",
          example: #"{ not-yet = "Names the two quantities.", proficient = "Compares by a unit rate." }"#),
        .points(FieldPath({ $0.points }, { $0.points = $1 }))),
      Field(
        FieldDescription(
          "evidence_min", .evidenceMinimum,
          "How many pieces of evidence are asked for: at every level, or level by level; 0 means none.",
          example: "{ 9 = 1, 12 = 4 }"),
        .evidenceMinimum(FieldPath({ $0.evidenceMinimum }, { $0.evidenceMinimum = $1 }))),
    ]
  }
}
