/// Whatever names a thing of a framework: an id of one kind, or a reference that may be of several.
public protocol NamesThing: Hashable, Codable, Sendable {
  /// The framework that the thing belongs to.
  associatedtype Definition: FrameworkDefinition

  /// The thing by its kind and its id.
  var thing: Thing<Definition> { get }

  /// The name of a thing, or `nil` where the type has none for it.
  init?(_ thing: Thing<Definition>)
}

/// The id of a thing in a framework, of one kind and of one framework.
///
/// An id is a value: it may be stored, compared and sent, and is coded as the text that it is. It says nothing about
/// whether the framework still has the thing; ``Framework/status(of:)`` does.
public protocol FrameworkID: NamesThing, RawRepresentable, Identifiable where RawValue == String {
  /// The kind of what it names.
  static var kind: EntityKind { get }
}

extension FrameworkID {
  /// Itself, which is what tells it apart.
  public var id: Self { self }

  /// The same without its type: its kind and its id.
  public var thing: Thing<Definition> {
    Thing(kind: Self.kind, id: rawValue)
  }

  /// The id as one of this type, or `nil` where it is of another kind or not one of a closed set.
  public init?(_ thing: Thing<Definition>) {
    guard thing.kind == Self.kind else { return nil }
    self.init(rawValue: thing.id)
  }
}

/// An id of which any text may be one: a target, a competency.
public protocol OpenFrameworkID: FrameworkID, CustomStringConvertible {
  /// The id with this text, whether the framework has such a thing or not.
  init(rawValue: String)
}

extension OpenFrameworkID {
  /// The id as authors write it.
  public var description: String { rawValue }
}

extension OpenFrameworkID where Self: CaseIterable, Definition: BundledFramework {
  /// All that are the framework's own, in its order, in the framework that the app was built with.
  public static var allCases: [Self] { Definition.framework.all(Self.self) }
}

extension OpenFrameworkID where Self: Comparable, Definition: BundledFramework {
  /// Whether the left one comes first in the framework.
  public static func < (left: Self, right: Self) -> Bool {
    let store = Definition.framework.store
    func position(_ id: Self) -> Int { store.position(kind, id.rawValue) ?? store.count(of: kind) }
    return position(left) < position(right)
  }
}

/// One of the few things of its kind that a framework has, as an enum, so that a `switch` over them is checked:
/// a level, a point of a scale, a domain.
public protocol ClosedFrameworkID: FrameworkID, CaseIterable where AllCases == [Self] {}

extension ClosedFrameworkID {
  /// The members with these ids, which stand in one text with spaces between them.
  public static func members(_ ids: String) -> [Self] {
    ids.split(separator: " ").compactMap { Self(rawValue: String($0)) }
  }

  /// How many members come before this one.
  public var position: Int {
    Self.allCases.firstIndex(of: self) ?? Self.allCases.count
  }
}

extension ClosedFrameworkID where Self: Comparable {
  /// Whether the left one comes first in the framework.
  public static func < (left: Self, right: Self) -> Bool {
    left.position < right.position
  }
}
