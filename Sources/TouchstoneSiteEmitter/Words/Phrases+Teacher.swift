extension Phrases {
  /// What pages say to those who teach: planning, and judging work together.
  struct Teacher: Sendable {
    var title: String
    var introduction: String
    /// `{1}` is the name of a competency.
    var planning: String
    var planningExplained: String
    var planningLink: String
    var knowDoWhy: String
    var know: String
    var perform: String
    var why: String
    var depthHeading: String
    var depthIntroduction: String
    var assessedBy: String
    var noAssessment: String
    var asDeep: String
    var deeper: String
    var lessDeep: String
    var depthUnknown: String
    var exemplars: String
    var noExemplar: String
    var lookFor: String
    var resources: String
    var learnerPage: String
    /// `{1}` is the name of a rubric.
    var pack: String
    var packs: String
    var packExplained: String
    var packLink: String
    var printHint: String
    var protocolHeading: String
    var protocolSteps: [String]
    var before: String
    var agreement: String
    var sheet: String
    var sheetExplained: String
    var piece: String
    var reasons: String
    var agreed: String
  }
}
