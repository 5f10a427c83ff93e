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
  public var removals: [Int: [ListItem]] = [:]
  /// Where the declaration that refines writes each field, by its position: the word before the value.
  public var fieldPlaces: [Int: SourceSpan] = [:]
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

/// How an item of a list is told from the others when a layer above adds some and takes some out.
///
/// ```toml
/// options = { remove = [{ resource = "imagine" }, "textbook"] }   # <-- two of them
/// ```
public struct ListItem: Sendable {
  /// The id or the text; for a choice its number and its options, `2 of arts.dance, arts.music`.
  public var written: String
  /// The kind, where a table names it.
  public var kind: Kind?
  public var span: SourceSpan

  public init(_ written: String, kind: Kind? = nil, _ span: SourceSpan) {
    self.written = written
    self.kind = kind
    self.span = span
  }

  public init(_ reference: Reference) {
    self.init(reference.written, kind: reference.detail?.kind?.value, reference.span)
  }

  public init(_ requirement: Requirement) {
    if let target = requirement.target {
      self.init(target)
    } else {
      let options = requirement.from.map { ListItem($0).written }.sorted().joined(separator: ", ")
      self.init("\(requirement.choose?.value ?? 0) of \(options)", requirement.span)
    }
  }

  /// Whether both may mean one item: a bare id fits a table that names the kind as well.
  public func mayBe(_ other: ListItem) -> Bool {
    written == other.written && (kind == nil || other.kind == nil || kind == other.kind)
  }
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

  /// The items of a field that holds a list; none for other fields.
  public func items(in root: Root) -> [ListItem] {
    switch binding {
    case .texts(let path), .labels(let path): root[path].map { ListItem($0.value, $0.span) }
    case .choices(let choices): choices.get(root).map { ListItem($0.value, $0.span) }
    case .references(let path): root[path].map { ListItem($0) }
    case .requirements(let path): root[path].map { ListItem($0) }
    case .text, .label, .wholeNumber, .number, .boolean, .date, .choice, .reference, .levels, .points,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
      []
    }
  }
}
