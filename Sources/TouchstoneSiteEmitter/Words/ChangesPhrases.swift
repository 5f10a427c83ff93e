/// What the page about what changed says itself.
struct ChangesPhrases: Sendable {
  var title: String
  var summary: String
  /// Before the edition that this one is compared with.
  var since: String
  var nothing: String
  /// By what a change means for those who learn.
  var headings: [String: String]
  var systems: String
  var others: String

  /// What a change can mean for those who learn, the gravest first.
  static let learnerEffects = ["strands", "raises", "closes", "lowers", "opens", "rewords"]
}
