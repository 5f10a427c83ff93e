public import TouchstoneLanguage

/// What has become of one thing of a framework, a competency or a level, in a later edition of that framework.
///
/// ```toml
/// [[competency]]
/// id = "math.proportion"
/// was = ["math.ratios"]   # <-- the thing that was math.ratios is found by this, and is the same thing
/// ```
///
/// Being the same and being replaced are two different answers, and a thing may have both: one that is retired is still
/// there, and says by `replaced_by` what stands in its place. What is replaced means something new; what is renamed or
/// moved means what it meant.
public struct ThingMatch: Sendable, Equatable {
  /// The thing in the old edition.
  public var old: EntityID
  /// The same thing in the new edition; `nil` where it is no longer there.
  public var new: EntityID?
  /// How the two were found to be the same; `nil` where there is nothing to be found.
  public var ground: MatchGround?
  /// What stands in its place in the new edition, in the order in which it was written; empty where nothing does.
  public var successors: [EntityID]
  /// What happened to it, in one word.
  public var fate: ThingFate
  /// Whether it is now part of another thing than that which its old whole has become.
  public var isMoved = false
}

/// How a thing of the new edition is known to be one of the old edition.
public enum MatchGround: Sendable, Equatable {
  /// Both have the same id.
  case id
  /// The new one says by `was` that it had the old one's id.
  case formerID
  /// It lies in what was renamed, and has the same last word, or had it by `was`.
  case whole
  /// Both have the same identifier, since both name the same first id, or, without any id, say the same.
  case identifier
}

/// What happened to a thing between two editions.
public enum ThingFate: Sendable, Equatable {
  /// It has its id and is in use as it was.
  case kept
  /// It is the same thing with another id.
  case renamed
  /// Several things of the old edition are one thing now.
  case merged
  /// One thing stands in its place.
  case replaced
  /// Several things stand in its place.
  case split
  /// It is still there, no longer in use, and nothing stands in its place.
  case retired
  /// It is gone, and nothing stands in its place.
  case removed
}
