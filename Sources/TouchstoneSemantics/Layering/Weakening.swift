import TouchstoneDiagnostics

/// One way in which a layer asks for less than the layer below, or promises less.
struct Weakening {
  /// What becomes less by it: what is asked for, what proficient means, or what learners are promised.
  enum Sort {
    case less
    case meaning
    case promise
  }

  var sort = Sort.less
  /// What is less, in a few words.
  var words: String
  /// Where the upper layer says so, and what it says.
  var place: SourceSpan
  var after: String
  /// Where the lower layer says it, and what it says there.
  var original: SourceSpan
  var before: String
  /// What to do next; the usual advice unless given.
  var help: String?
}
