public import TouchstoneDiagnostics

/// What is said about one level of a continuum.
///
/// ```toml
/// levels.8 = { descriptor = "Uses a unit rate.", evidence_min = 3 }   # <-- one entry
/// ```
public struct LevelEntry: Sendable, Equatable {
  public var level: Reference
  /// What proficient work looks like at this level.
  public var descriptor: Text?
  public var learnerStatement: Text?
  /// When a learner is ready to move on from here.
  public var readyWhen: Text?
  public var evidenceMinimum: Located<Int>?

  public init(level: Reference) {
    self.level = level
  }
}

/// What one point of a scale looks like here: `points.proficient = "Compares by a unit rate."`.
public struct PointEntry: Sendable, Equatable {
  public var point: Reference
  public var text: Text

  public init(point: Reference, text: Text) {
    self.point = point
    self.text = text
  }
}

/// How many pieces of evidence are asked for: `evidence_min = 2`, or by level `evidence_min = { 9 = 1, 12 = 4 }`.
public struct EvidenceMinimum: Sendable, Equatable {
  /// The number for every level that `byLevel` does not name.
  public var all: Int?
  public var byLevel: [LevelCount]
  public var span: SourceSpan

  public init(all: Int? = nil, byLevel: [LevelCount] = [], span: SourceSpan) {
    self.all = all
    self.byLevel = byLevel
    self.span = span
  }
}

/// A number of pieces of evidence at one level; 0 means that none is asked for there.
public struct LevelCount: Sendable, Equatable {
  public var level: Reference
  public var count: Int

  public init(level: Reference, count: Int) {
    self.level = level
    self.count = count
  }
}

/// The levels that something promises to reach over: `span = { from = 6, to = 12 }`.
public struct LevelSpan: Sendable, Equatable {
  public var from: Reference
  /// `nil` where the promise runs to the last level.
  public var to: Reference?
  public var span: SourceSpan

  public init(from: Reference, to: Reference?, span: SourceSpan) {
    self.from = from
    self.to = to
    self.span = span
  }
}

/// The level where work towards an outcome begins, and why not sooner: `starts_at = { level = 8, because = "…" }`.
public struct StartsAt: Sendable, Equatable {
  public var level: Reference
  public var because: Text?
  public var span: SourceSpan

  public init(level: Reference, because: Text?, span: SourceSpan) {
    self.level = level
    self.because = because
    self.span = span
  }
}

/// How the points of one scale read on another: `maps_to.letters = { not-yet = "i", proficient = "b" }`.
public struct ScaleMap: Sendable, Equatable {
  public var scale: Reference
  public var pairs: [ScaleMapPair]
  public var span: SourceSpan

  public init(scale: Reference, pairs: [ScaleMapPair], span: SourceSpan) {
    self.scale = scale
    self.pairs = pairs
    self.span = span
  }
}

/// One point and the point of the other scale that it reads as.
public struct ScaleMapPair: Sendable, Equatable {
  public var from: Reference
  public var to: Reference

  public init(from: Reference, to: Reference) {
    self.from = from
    self.to = to
  }
}

/// That something is no longer in use, and since when where a day was given.
public struct Retirement: Sendable, Equatable {
  public var date: CalendarDate?
  public var span: SourceSpan

  public init(date: CalendarDate?, span: SourceSpan) {
    self.date = date
    self.span = span
  }
}
