/// The sorts of things that a framework declares; each is described in a file of its own under `Kinds`.
///
/// ```toml
/// [[competency]]   # <-- the kind, in the singular
/// ```
public enum Kind: String, Sendable, CaseIterable, Comparable {
  case profile
  case strand
  case outcome
  case domain
  case level
  case scale
  case point
  case standard
  case competency
  case skill
  case target
  case taxonomy
  case depth
  case rubric
  case criterion
  case alignment
  case term
  case waiver

  /// The word as it stands in files and in messages.
  public var name: String { rawValue }

  /// The word for several, as folders, bundle keys and messages have it.
  public var plural: String {
    switch self {
    case .competency: "competencies"
    case .taxonomy: "taxonomies"
    case .criterion: "criteria"
    case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .skill, .target, .depth, .rubric,
      .alignment, .term, .waiver:
      rawValue + "s"
    }
  }

  /// "a" or "an", for messages.
  public var article: String {
    switch self {
    case .outcome, .alignment: "an"
    case .profile, .strand, .domain, .level, .scale, .point, .standard, .competency, .skill, .target, .taxonomy,
      .depth, .rubric, .criterion, .term, .waiver:
      "a"
    }
  }

  public static func < (left: Kind, right: Kind) -> Bool {
    left.position < right.position
  }

  /// Where the kind stands in the order in which kinds are shown.
  @inlinable public var position: Int {
    switch self {
    case .profile: 0
    case .strand: 1
    case .outcome: 2
    case .domain: 3
    case .level: 4
    case .scale: 5
    case .point: 6
    case .standard: 7
    case .competency: 8
    case .skill: 9
    case .target: 10
    case .taxonomy: 11
    case .depth: 12
    case .rubric: 13
    case .criterion: 14
    case .alignment: 15
    case .term: 16
    case .waiver: 17
    }
  }
}
