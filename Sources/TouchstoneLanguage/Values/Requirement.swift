public import TouchstoneDiagnostics

/// One thing that is asked for, by a diploma, a credential, a step or a role; or a choice among several.
///
/// ```toml
/// requires = [
///   "math.ratios",                                               # <-- a thing
///   { domain = "math", level = 10 },                             # <-- a thing, up to a level
///   { choose = 2, from = ["arts.music", "arts.dance", "arts.film"] },   # <-- a choice
/// ]
/// ```
///
/// A domain or an outcome stands for all its competencies.
public struct Requirement: Sendable, Equatable {
  /// What is asked for; `nil` for a choice.
  public var target: Reference?
  /// The level that it must reach.
  public var level: Reference?
  /// How good the evidence must be; proficient where it is not said.
  public var point: Reference?
  /// How many pieces of evidence are asked for.
  public var evidenceMinimum: Located<Int>?
  public var because: Text?
  /// How many of ``from`` are asked for; `nil` for a thing.
  public var choose: Located<Int>?
  /// What may be chosen from.
  public var from: [Requirement] = []
  public var span: SourceSpan

  /// The kinds that may be asked for.
  public static let kinds: [Kind] = [
    .outcome, .domain, .standard, .competency, .skill, .target, .assessment, .credential, .experience,
  ]

  public init(span: SourceSpan) {
    self.span = span
  }

  /// Every thing that is named, in choices too.
  public func forEachNamed(_ body: (Requirement) -> Void) {
    if target != nil { body(self) }
    for option in from { option.forEachNamed(body) }
  }

  /// Every reference in it: things, levels and points.
  public func forEachReference(_ body: (Reference, _ isKey: Bool) -> Void) {
    if let target { body(target, false) }
    if let level { body(level, true) }
    if let point { body(point, true) }
    for option in from { option.forEachReference(body) }
  }
}
