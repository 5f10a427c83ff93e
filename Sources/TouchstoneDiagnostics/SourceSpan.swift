/// One of the files that a compilation reads, as its position in the ``SourceMap``.
public struct SourceID: Hashable, Comparable, Sendable {
  public var index: UInt32

  public init(_ index: Int) {
    self.index = UInt32(truncatingIfNeeded: index)
  }

  public static func < (left: SourceID, right: SourceID) -> Bool {
    left.index < right.index
  }
}

/// A stretch of an author's file, from `start` up to but not including `end`, in bytes from the file's beginning.
///
/// An empty stretch (`start == end`) points between two characters, for example at the place where a bracket is missing.
public struct SourceSpan: Hashable, Comparable, Sendable {
  public var source: SourceID
  public var start: UInt32
  public var end: UInt32

  public init(_ source: SourceID, _ start: Int, _ end: Int) {
    self.source = source
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  public init(_ source: SourceID, _ range: Range<Int>) {
    self.init(source, range.lowerBound, range.upperBound)
  }

  /// The same stretch as offsets that index an array of bytes.
  public var range: Range<Int> {
    Int(start)..<Int(max(start, end))
  }

  /// The empty stretch before this one's first byte.
  public var beginning: SourceSpan {
    SourceSpan(source, Int(start), Int(start))
  }

  /// The empty stretch after this one's last byte.
  public var ending: SourceSpan {
    SourceSpan(source, Int(end), Int(end))
  }

  /// The shortest stretch that covers both, which must lie in one file.
  public func extended(to other: SourceSpan) -> SourceSpan {
    guard other.source == source else { return self }
    return SourceSpan(source, Int(min(start, other.start)), Int(max(end, other.end)))
  }

  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.source, left.start, left.end) < (right.source, right.start, right.end)
  }
}
