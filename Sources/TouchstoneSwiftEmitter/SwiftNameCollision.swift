public import TouchstoneLanguage

/// Things of one kind whose ids give the same Swift name even when every hyphen is spelled out.
///
/// ```toml
/// [[outcome]]
/// id = "a-1"        # <-- a1, else aDash1
/// [[outcome]]
/// id = "a1"         # <-- a1
/// [[outcome]]
/// id = "a-dash-1"   # <-- aDash1
/// ```
public struct SwiftNameCollision: Sendable, Equatable {
  /// The name that they would share, below its type: `Math.aDash1`.
  public var name: String
  /// The things, of which the first has the name.
  public var things: [EntityID]

  public init(name: String, things: [EntityID]) {
    self.name = name
    self.things = things
  }
}
