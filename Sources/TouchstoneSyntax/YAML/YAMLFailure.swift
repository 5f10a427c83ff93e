import TouchstoneDiagnostics

/// A place where reading cannot go on as it is: what to say, and how to read the rest nevertheless.
struct YAMLFailure {
  /// How reading goes on.
  enum Recovery: Equatable {
    /// Read the declaration again as if a harmless word stood here; only this value is lost.
    case value(Range<Int>)
    /// Read the declaration again as if these bytes were spaces.
    case blank(Range<Int>)
    /// Leave out the declaration that holds this offset, and go on with the next one.
    case declaration(Int)
  }

  /// `nil` where nothing more is to be said.
  var diagnostic: Diagnostic?
  var recovery: Recovery
}
