public import TouchstoneLanguage
public import TouchstoneModel

extension SwiftEmitter {
  /// What everything is called in the Swift code that is generated of a framework.
  public static func generatedNames(in framework: Framework) -> GeneratedNames {
    let plan = SwiftPlan(framework)
    return GeneratedNames(namespace: plan.namespace, types: plan.types.map { GeneratedType($0, plan) })
  }
}

/// The names by which apps reach the things of a framework: what a tool must know to find them in Swift sources.
///
/// ```swift
/// Riverbend.Target.Math.Ratios.unitRate   // namespace, type, groups, member
/// ```
public struct GeneratedNames: Sendable, Equatable {
  /// The enum that holds everything: `Riverbend`.
  public var namespace: String
  public var types: [GeneratedType]
}

/// A generated type whose values are things of the framework.
public struct GeneratedType: Sendable, Equatable {
  /// Below the namespace: `Target`, `AcademicScale`.
  public var name: String
  public var kind: Kind
  /// The scale of points or the taxonomy of depths; `nil` for other kinds.
  public var whole: EntityID?
  /// The first part of the ids of its levels, `professional`; empty for the usual list and for other kinds.
  public var continuum: String
  /// Whether it is an enum, so that a `switch` over it must name every member.
  public var isEnum: Bool
  /// Names of things and, after them in their groups, names that things had before.
  public var members: [GeneratedMember]
  /// The ids by which it finds a thing, those that things had before among them.
  public var ids: [GeneratedID]
}

/// A name for a thing.
public struct GeneratedMember: Sendable, Equatable {
  public var thing: EntityID
  /// Below the type: `["Math", "Ratios", "unitRate"]`, without backticks.
  public var path: [String]
  /// Whether it is a deprecated name, which stands for a former id.
  public var isFormer: Bool

  /// As it is written after the type, with backticks where Swift wants them: `Math.Ratios.unitRate`.
  public var spelling: String {
    path.map { $0 == "init" || $0 == "self" || $0 == "Type" || $0 == "Protocol" ? "`\($0)`" : $0 }
      .joined(separator: ".")
  }
}

/// A string that generated code understands: `Riverbend.Target(rawValue: "math.ratios")`.
public struct GeneratedID: Sendable, Equatable {
  public var thing: EntityID
  public var id: String
  public var isFormer: Bool
}

extension GeneratedType {
  init(_ type: SwiftType, _ plan: SwiftPlan) {
    name = type.name
    kind = type.kind
    whole = type.whole
    continuum = type.kind == .level ? String(type.idPrefix.dropLast()) : ""
    isEnum = type.isEnum
    members = type.names.scopes.flatMap { scope in
      let groups = scope.path.split(separator: ".").map(String.init)
      return scope.members.map { GeneratedMember(thing: $0.thing, path: groups + [$0.name], isFormer: $0.isFormer) }
    }
    ids = type.things.flatMap { thing in
      [GeneratedID(thing: thing, id: plan.rawValue(of: thing), isFormer: false)]
        + plan.framework.formerIDs(of: thing).map { GeneratedID(thing: thing, id: $0, isFormer: true) }
    }
  }
}
