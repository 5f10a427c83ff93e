public import TouchstoneDiagnostics

/// What a declaration says, and what is known of it, as part of a layer: a school's over a district's over a state's.
///
/// ```toml
/// [[competency]]
/// refines = "math.ratios"          # <-- stands in for what the district declares
/// levels.8 = "Uses a unit rate."   # <-- instead of the district's words, for this level alone
/// ```
public final class Layering: @unchecked Sendable {
  /// The inherited id that it stands in for.
  public var refines: Text?
  /// Whether layers above may not refine it.
  public var isSealed: Located<Bool>?
  /// Whether it lies in a declaration that refines another: then it refines the part of its id, if there is one.
  public var isInRefinement = false
  /// For lists that are changed rather than replaced, by the position of the field: what is taken out.
  public var removals: [Int: [Text]] = [:]
  /// What is missing in it, unless it turns out to refine something.
  public var missing: [Diagnostic] = []

  /// Which layer declared it: 0 is the package itself, 1 what it extends, 2 what that extends.
  public var layer = 0
  /// For fields that layers above have written, by position, the layer that did so last.
  public var fieldLayers: [Int: Int] = [:]
  /// The same for single keys of maps that lower layers have begun: `levels.8`.
  public var keyLayers: [String: Int] = [:]

  public init() {}
}

extension Common {
  /// Which layer declared it first: 0 is the package itself, 1 what it extends.
  public final var layer: Int { layering?.layer ?? 0 }

  /// The layer that wrote a field last.
  public final func layer(ofField position: Int) -> Int { layering?.fieldLayers[position] ?? layer }

  /// The layer that wrote a key of a map last, `levels.8` of the field at a position.
  public final func layer(ofKey key: String, inField position: Int) -> Int {
    layering?.keyLayers[key] ?? layer(ofField: position)
  }

  /// The layering, made where there was none.
  public final var ownLayering: Layering {
    if let layering { return layering }
    let made = Layering()
    layering = made
    return made
  }
}

extension Field where Root: Declaration {
  /// The keys of a map that refinements change one by one, with the field before them: `levels.8`.
  public func keys(in root: Root) -> [String] {
    switch binding {
    case .levels(let path): root[path].map { "\(name).\($0.level.written)" }
    case .points(let path): root[path].map { "\(name).\($0.point.written)" }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference,
      .references, .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
      []
    }
  }
}
