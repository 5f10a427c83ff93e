import TouchstoneLanguage

extension Phrases {
  /// What maps say of what builds on what.
  struct Maps: Sendable {
    var title: String
    var link: String
    var introduction: String
    /// The title of a map of what stands around one thing.
    var around: String
    /// The name of the box in which a map can be moved.
    var scrolls: String
    var part: String
    var boxes: String
    var lines: String
    var described: String
    var inWords: String
    var wholesOnly: String
    var wholes: String
    var strengths: [PrerequisiteStrength: String]
    // What is not drawn; a number follows.
    var hidden: String
    var tooMany: String
    var elsewhere: String
    var unconnected: String
  }
}
