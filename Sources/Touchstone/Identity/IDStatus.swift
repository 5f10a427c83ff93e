/// What has become of an id in a framework.
///
/// Records outlive editions of a framework. An id in stored data that the framework no longer has is therefore no
/// error: this says where to go from it.
public enum IDStatus<ID: FrameworkID>: Hashable, Sendable {
  /// The framework has it, and it is in use.
  case current
  /// The thing is called otherwise now: its `was` names the id.
  case renamed(to: ID)
  /// The framework has it and no longer uses it; others, perhaps none, take its place.
  case retired(replacedBy: [ID])
  /// It belongs to another framework, to which this one refers.
  case external
  /// The framework has never had it, or has deleted it without a trace.
  case unknown
}
