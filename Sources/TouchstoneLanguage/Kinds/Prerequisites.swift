/// A kind that may wait for other things: a competency, a skill, a target or a standard.
public protocol HasPrerequisites: Declaration {
  /// What must come first; the only strength that may not run in a circle.
  var requires: [Reference] { get set }
  /// What helps if it comes first.
  var buildsOn: [Reference] { get set }
  /// What grows together with it; goes both ways, and is written at one end.
  var alongside: [Reference] { get set }
}

/// How strongly one thing waits for another.
public enum PrerequisiteStrength: String, Sendable, CaseIterable {
  case requires
  case buildsOn = "builds_on"
  case alongside
}

extension HasPrerequisites {
  /// The rows of the three strengths, alike for each kind that has them.
  public static var prerequisiteFields: [Field<Self>] {
    [
      .references(
        "requires", { $0.requires }, { $0.requires = $1 }, to: .competency, .skill, .target, .standard,
        meaning: "What a learner must be able to do first.", example: #"[{ target = "math.ratios.compare" }]"#),
      .references(
        "builds_on", { $0.buildsOn }, { $0.buildsOn = $1 }, to: .competency, .skill, .target, .standard,
        meaning: "What helps to have done first.", example: #"["math.fractions"]"#),
      .references(
        "alongside", { $0.alongside }, { $0.alongside = $1 }, to: .competency, .skill, .target, .standard,
        meaning: "What grows together with it; written at one end.", example: #"["science.rates"]"#),
    ]
  }

  /// The references of one strength.
  public func prerequisites(_ strength: PrerequisiteStrength) -> [Reference] {
    switch strength {
    case .requires: requires
    case .buildsOn: buildsOn
    case .alongside: alongside
    }
  }
}
