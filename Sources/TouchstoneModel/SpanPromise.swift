public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// The levels that a competency promises, with the place where it does: `span = { from = 6, to = 8 }`.
public struct SpanPromise: Sendable {
  /// In the continuum of the levels.
  public var positions: ClosedRange<Int>
  public var first: EntityID
  public var last: EntityID
  /// The span as it was written.
  public var place: SourceSpan
  /// The domain that makes the promise for all its competencies; `nil` where the competency makes it itself.
  public var domain: EntityID?
}

extension SpanPromise {
  /// What a competency promises by its own span or else by that of its domains.
  init?(of competency: Competency, _ declarations: Declarations, _ levels: LevelIndex) {
    let ofDomains =
      competency.levelSpan != nil
      ? []
      : competency.domains.compactMap { reference in
        declarations.domains[Int(reference.target.index)].levelSpan.map { (domain: reference.target, span: $0) }
      }
    guard let span = competency.levelSpan ?? ofDomains.first?.span else { return nil }
    // The widest of what several domains promise.
    let stretches = ([competency.levelSpan].compactMap(\.self) + ofDomains.map(\.span)).compactMap(levels.positions)
    guard let positions = stretches.joinedStretch, let continuum = levels.continuum(of: span.from.target),
      continuum.levels.indices.contains(positions.upperBound)
    else { return nil }
    self.positions = positions
    first = continuum.levels[positions.lowerBound]
    last = continuum.levels[positions.upperBound]
    place = span.span
    domain = ofDomains.first?.domain
  }
}

extension LevelIndex {
  /// The first and last position of a span in its continuum; `nil` where it runs backwards or over two lists.
  public func positions(of span: LevelSpan) -> ClosedRange<Int>? {
    guard let first = position(of: span.from.target), let continuum = continuum(of: span.from.target) else {
      return nil
    }
    guard let to = span.to else { return first...max(first, continuum.levels.count - 1) }
    guard areComparable(span.from.target, to.target), let last = position(of: to.target), first <= last
    else { return nil }
    return first...last
  }
}

extension [ClosedRange<Int>] {
  /// The shortest stretch that holds all of these.
  var joinedStretch: ClosedRange<Int>? {
    guard let first else { return nil }
    return dropFirst().reduce(first) {
      Swift.min($0.lowerBound, $1.lowerBound)...Swift.max($0.upperBound, $1.upperBound)
    }
  }
}
