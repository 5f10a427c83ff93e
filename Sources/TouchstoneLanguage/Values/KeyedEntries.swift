package import TouchstoneDiagnostics

/// What is said about one level of a continuum.
///
/// ```toml
/// levels.8 = { descriptor = "Uses a unit rate.", evidence_min = 3 }   # <-- one entry
/// ```
package struct LevelEntry: Sendable, Equatable {
  package var level: Reference
  /// What proficient work looks like at this level.
  package var descriptor: Text?
  package var learnerStatement: Text?
  /// When a learner is ready to move on from here.
  package var readyWhen: Text?
  package var evidenceMinimum: Located<Int>?

  package init(level: Reference) {
    self.level = level
  }
}

/// What one point of a scale looks like here: `points.proficient = "Compares by a unit rate."`.
package struct PointEntry: Sendable, Equatable {
  package var point: Reference
  package var text: Text

  package init(point: Reference, text: Text) {
    self.point = point
    self.text = text
  }
}

/// How many pieces of evidence are asked for: `evidence_min = 2`, or by level `evidence_min = { 9 = 1, 12 = 4 }`.
package struct EvidenceMinimum: Sendable, Equatable {
  /// The number for every level that `byLevel` does not name.
  package var all: Int?
  package var byLevel: [LevelCount]
  package var span: SourceSpan

  package init(all: Int? = nil, byLevel: [LevelCount] = [], span: SourceSpan) {
    self.all = all
    self.byLevel = byLevel
    self.span = span
  }
}

/// A number of pieces of evidence at one level; 0 means that none is asked for there.
package struct LevelCount: Sendable, Equatable {
  package var level: Reference
  package var count: Int

  package init(level: Reference, count: Int) {
    self.level = level
    self.count = count
  }
}

/// The levels that something promises to reach over: `span = { from = 6, to = 12 }`.
package struct LevelSpan: Sendable, Equatable {
  package var from: Reference
  /// `nil` where the promise runs to the last level.
  package var to: Reference?
  package var span: SourceSpan

  package init(from: Reference, to: Reference?, span: SourceSpan) {
    self.from = from
    self.to = to
    self.span = span
  }
}

/// The level where work towards an outcome begins, and why not sooner: `starts_at = { level = 8, because = "…" }`.
package struct StartsAt: Sendable, Equatable {
  package var level: Reference
  package var because: Text?
  package var span: SourceSpan

  package init(level: Reference, because: Text?, span: SourceSpan) {
    self.level = level
    self.because = because
    self.span = span
  }
}

/// How the points of one scale read on another: `maps_to.letters = { not-yet = "i", proficient = "b" }`.
package struct ScaleMap: Sendable, Equatable {
  package var scale: Reference
  package var pairs: [ScaleMapPair]
  package var span: SourceSpan

  package init(scale: Reference, pairs: [ScaleMapPair], span: SourceSpan) {
    self.scale = scale
    self.pairs = pairs
    self.span = span
  }
}

/// One point and the point of the other scale that it reads as.
package struct ScaleMapPair: Sendable, Equatable {
  package var from: Reference
  package var to: Reference

  package init(from: Reference, to: Reference) {
    self.from = from
    self.to = to
  }
}

/// That something is no longer in use, and since when where a day was given.
package struct Retirement: Sendable, Equatable {
  package var date: CalendarDate?
  package var span: SourceSpan

  package init(date: CalendarDate?, span: SourceSpan) {
    self.date = date
    self.span = span
  }
}
