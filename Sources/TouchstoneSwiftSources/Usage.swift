public import TouchstoneLanguage

/// A place in Swift sources that names a thing of a framework.
///
/// ```swift
/// plan.next = Riverbend.Target.Math.Ratios.unitRate          // spelled out
/// plan.next = .Math.Ratios.unitRate                          // implicit
/// plan.next = Riverbend.Target(rawValue: "math.ratios.unit-rate")   // a stored id
/// ```
public struct Usage: Sendable, Equatable {
  /// How the thing is named.
  public enum Form: String, Sendable, CaseIterable {
    /// With its type: `Riverbend.Level.level4`.
    case spelledOut = "full"
    /// From the dot on, where the type is known from the place: `.level4`.
    case implicit
    /// By its id in a string that a generated type reads: `Riverbend.Level(id: "4")`.
    case storedID = "id"
  }

  /// A name that is meant, or may be meant.
  public struct Meaning: Sendable, Equatable {
    /// The position of the type in the generated names.
    var type: Int
    /// The position of the name in the type; `nil` for a stored id.
    var member: Int?
    public var thing: EntityID
    /// Whether it is a name or an id that the thing had before.
    public var isFormer: Bool
  }

  /// The position of the file among the sources.
  var file: Int
  public var form: Form
  /// One where the type is known from the sources; else everything that the name could mean.
  public var meanings: [Meaning]
  /// Whether the type is known from the sources, rather than only possible.
  public var isSure: Bool
  /// Where the names of groups and member stand, as far as they are written; for a stored id, the characters of it.
  var parts: [Range<Int>]
  /// Where the name of the type stands, if it is written before them.
  var typePart: Range<Int>?
  /// Whether an enum was asked by `rawValue:`, which does not know ids that things had before.
  var asksRawValue = false

  /// Where it begins.
  var offset: Int { parts.first?.lowerBound ?? 0 }
}

/// A place that names a generated type itself: `Riverbend.AcademicScale`.
struct TypeUsage: Equatable {
  var file: Int
  var type: Int
  /// Where the last part of the name stands.
  var range: Range<Int>
}

/// A `switch` over things of a framework that names all of them, so that one more breaks it.
struct SwitchUsage: Equatable {
  var file: Int
  var offset: Int
  var type: Int
  /// The members that it names.
  var members: Set<Int>
  /// Whether it is over several values at once, so that it cannot be said what it covers.
  var isOverSeveral: Bool
}

/// Everything that sources have to do with a framework.
public struct SourceUsages: Sendable {
  public internal(set) var usages: [Usage] = []
  var types: [TypeUsage] = []
  var switches: [SwitchUsage] = []
}
