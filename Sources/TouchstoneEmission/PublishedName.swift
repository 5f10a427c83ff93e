public import TouchstoneLanguage

/// A name under which something outside of a framework reaches a thing of it: an address on the site, a name in
/// generated Swift code.
///
/// ```
/// competency/math.ratios.html
/// Riverbend.Competency.Math.ratios
/// ```
///
/// A later edition in which the name leads nowhere breaks whoever wrote it down.
public struct PublishedName: Sendable, Equatable {
  public var name: String
  public var thing: EntityID
  /// Whether it is kept for those who know the thing by a former id.
  public var isFormer: Bool

  public init(_ name: String, _ thing: EntityID, isFormer: Bool = false) {
    self.name = name
    self.thing = thing
    self.isFormer = isFormer
  }
}
