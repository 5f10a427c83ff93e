/// One thing that is asked for, by a diploma, a credential, a step of a pathway or a rule of advancement; or a choice
/// among several.
///
/// It is what Touchstone's language calls a requirement: the items of `requires`. A domain or an outcome stands for
/// all its competencies.
///
/// ```toml
/// requires = [
///   "math.ratios",                                                      # a thing
///   { domain = "math", level = 10 },                                    # a thing, at a level
///   { choose = 2, from = ["arts.music", "arts.dance", "arts.film"] },   # a choice
/// ]
/// ```
public enum Requirement<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// A thing that must be shown, passed, earned or taken part in.
  case thing(RequiredThing<Definition>)
  /// Some of several.
  case choice(RequiredChoice<Definition>)
}

/// A thing that is asked for, with how far and how well: the field `requires` of Touchstone's language.
public struct RequiredThing<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// What is asked for.
  public var thing: Thing<Definition>
  /// The level that it must reach, as a thing; `nil` where it is asked for as a whole.
  public var levelThing: Thing<Definition>?
  /// How good the evidence must be, as a thing; `nil` where the framework's rules say so.
  public var pointThing: Thing<Definition>?
  /// How many pieces of evidence are asked for; `nil` where the framework's rules say so.
  public var evidenceMinimum: Int?
  /// Why it is asked for.
  public var because: String?

  /// A thing that is asked for.
  public init(
    _ thing: Thing<Definition>, level: Definition.Level? = nil, point: Definition.Score? = nil,
    evidenceMinimum: Int? = nil, because: String? = nil
  ) {
    self.thing = thing
    levelThing = level?.thing
    pointThing = point?.thing
    self.evidenceMinimum = evidenceMinimum
    self.because = because
  }

  init(_ thing: Thing<Definition>, level: Thing<Definition>?, point: Thing<Definition>?) {
    self.thing = thing
    levelThing = level
    pointThing = point
  }

  /// The level that it must reach; `nil` as well where it is a level that the app was not compiled with.
  public var level: Definition.Level? { levelThing.flatMap { Definition.Level($0) } }
  /// How good the evidence must be; `nil` as well where it is a point that the app was not compiled with.
  public var point: Definition.Score? { pointThing.flatMap { Definition.Score($0) } }
}

/// A choice: so many of several. It is `choose` and `from` of Touchstone's language.
public struct RequiredChoice<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// How many are asked for.
  public var count: Int
  /// What may be chosen from.
  public var options: [Requirement<Definition>]
  /// Why they are asked for.
  public var because: String?

  /// So many of several.
  public init(_ count: Int, from options: [Requirement<Definition>], because: String? = nil) {
    self.count = count
    self.options = options
    self.because = because
  }
}

extension Requirement {
  /// Every thing that is named, in choices too.
  public var things: [Thing<Definition>] {
    switch self {
    case .thing(let required): [required.thing]
    case .choice(let choice): choice.options.flatMap(\.things)
    }
  }

  /// Why it is asked for.
  public var because: String? {
    switch self {
    case .thing(let required): required.because
    case .choice(let choice): choice.because
    }
  }
}
