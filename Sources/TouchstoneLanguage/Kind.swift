/// The sorts of things that a framework declares; each is described in a file of its own under `Kinds`.
///
/// ```toml
/// [[competency]]   # <-- the kind, in the singular
/// ```
///
/// The cases stand in the order in which kinds are shown. A `switch` that singles some kinds out ends with `default`:
/// there are too many of them to name the rest each time, and what is true of every kind stands in ``traits``.
public enum Kind: String, Sendable, CaseIterable, Comparable {
  // Purpose
  case profile
  case strand
  case outcome
  case belief
  case engagement
  // Expectations
  case domain
  case level
  case scale
  case point
  case standard
  case competency
  case skill
  case target
  case progression
  case taxonomy
  case depth
  // Evidence
  case rubric
  case criterion
  case exemplar
  case assessment
  case advancement
  case graduation
  case pathway
  case step
  case credential
  case grading
  case support
  case experience
  case phase
  case resource
  // Trust and people
  case moderation
  case calibration
  case measure
  case policy
  case attestation
  case rollout
  case role
  case responsibility
  case growthStage = "growth_stage"
  // Beside the framework
  case alignment
  case term
  case waiver

  /// The word as it stands in files and in messages.
  public var name: String { rawValue }

  /// The word for several, as folders, bundle keys and messages have it.
  public var plural: String { traits.plural }

  /// "a" or "an", for messages.
  public var article: String {
    let isVowel = rawValue.utf8.first.map { "aeiou".utf8.contains($0) } ?? false
    return isVowel ? "an" : "a"
  }

  /// Kinds inside whose declarations one of this kind may stand; empty for kinds that stand alone.
  public var parents: [Kind] { traits.parents }

  /// Whether declarations of this kind have an id.
  public var hasID: Bool { self != .alignment && self != .waiver }

  /// Whether the order of declarations of this kind means something, rather than only how they are shown.
  public var isOrdered: Bool {
    switch self {
    case .level, .point, .depth: true
    default: false
    }
  }

  /// An id that a thing of this kind could have; they belong to one imagined framework.
  public var exampleID: String { traits.exampleID }

  public static func < (left: Kind, right: Kind) -> Bool {
    left.position < right.position
  }

  /// Where the kind stands in the order in which kinds are shown.
  @inlinable public var position: Int {
    // The cases carry nothing, so the compiler numbers them in order; a test holds it to that.
    Int(unsafeBitCast(self, to: UInt8.self))
  }
}
