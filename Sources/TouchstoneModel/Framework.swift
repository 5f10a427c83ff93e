public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// A competency framework after everything in it has been bound: no reference is a name any more.
///
/// It holds what the package declares and, behind that, what it reaches in packages that it uses. Rules and emitters
/// read this value and nothing else.
public struct Framework: Sendable {
  public var manifest: Manifest
  /// Kind by kind: first what this package declares, then the built-in taxonomies and what used packages declare.
  public var declarations: Declarations
  /// How many declarations of each kind are this package's own, by the kind's position.
  public var ownCounts: [Int]
  /// The packages: 0 is this one, then those that it uses, last the built-in taxonomies.
  public var packages: [PackageReference]
  /// The packages on which this one builds, the nearest first; what they declare is this package's own, by
  /// ``Common/layer``.
  public var layers: [PackageReference] = []
  public var parts: PartIndex
  public var levels: LevelIndex
  public var surroundings: Surroundings
  /// For each list of levels that declarations name, its position among the lists that there are.
  var continua: [Int?]
  /// What each competency promises by a span.
  var promises: [SpanPromise?]
  public var levelUse: LevelUse
  public var levelReach: LevelReach
  public var prerequisites: PrerequisiteGraph
  public var translations: [Translation]

  /// - Parameter surroundings: worked out anew unless given, as by what bound the declarations.
  public init(
    manifest: Manifest, declarations: Declarations, ownCounts: [Int], packages: [PackageReference],
    surroundings: Surroundings? = nil, translations: [Translation] = []
  ) {
    self.manifest = manifest
    self.declarations = declarations
    self.ownCounts = ownCounts
    self.packages = packages
    self.translations = translations
    parts = PartIndex(declarations)
    levels = LevelIndex(declarations.levels)
    prerequisites = PrerequisiteGraph(declarations)
    let surroundings = surroundings ?? Surroundings(declarations)
    self.surroundings = surroundings
    continua = surroundings.continua.map { [levels] name in levels.continua.firstIndex { $0.name == name } }
    promises = declarations.competencies.map { [levels] in SpanPromise(of: $0, declarations, levels) }
    levelUse = LevelUse(declarations, levels)
    levelReach = LevelReach(declarations, levelUse, promises)
  }

  /// How far along the framework is; mature unless its manifest says otherwise.
  public var stage: Stage {
    manifest.framework.stage?.value.stage ?? .mature
  }

  /// The taxonomy that a bare depth means.
  public var taxonomy: EntityID? {
    manifest.framework.taxonomy?.target
  }

  /// What this package itself declares of a kind, in the order of files and places.
  @inlinable
  public func own<D: Declaration>(_ type: D.Type) -> ArraySlice<D> {
    declarations[type.table].prefix(ownCounts[type.kind.position])
  }

  /// The same with the identity of each.
  @inlinable
  public func each<D: Declaration>(_ type: D.Type) -> EntityList<D> {
    EntityList(values: own(type))
  }

  /// Whether a thing is this package's own.
  public func isOwn(_ id: EntityID) -> Bool {
    Int(id.index) < ownCounts[id.kind.position]
  }

  /// The declaration of a known kind, or `nil` where the identity is of another kind.
  public func value<D: Declaration>(_ type: D.Type, _ id: EntityID) -> D? {
    guard id.kind == type.kind else { return nil }
    let values = declarations[type.table]
    return values.indices.contains(Int(id.index)) ? values[Int(id.index)] : nil
  }

  /// The package that declared a thing first, or wrote a field of it last: this one is layer 0.
  public func package(ofLayer layer: Int) -> PackageReference {
    layers.indices.contains(layer - 1) ? layers[layer - 1] : packages[0]
  }

  /// What a thing says that every kind may say.
  public subscript(_ id: EntityID) -> Common {
    declarations[id] ?? Common(id: "", idSpan: manifest.span, span: manifest.span)
  }

  /// How messages name a thing: `competency math.ratios`.
  public func subject(_ id: EntityID) -> String {
    "\(id.kind.name) \(self[id].id)"
  }
}

/// A package that a framework reaches.
public struct PackageReference: Sendable, Equatable {
  /// The name under which references reach it, `ccss`; empty for the package itself and for what is built in.
  public var alias: String
  /// The manifest's id.
  public var id: String
  public var title: String
  public var uri: String?
  /// Where its manifest says that CASE is served, if it does.
  public var caseURL: String?
  public var isBuiltIn: Bool

  public init(
    alias: String, id: String, title: String, uri: String?, caseURL: String? = nil, isBuiltIn: Bool = false
  ) {
    self.alias = alias
    self.id = id
    self.title = title
    self.uri = uri
    self.caseURL = caseURL
    self.isBuiltIn = isBuiltIn
  }
}

/// Declarations of one kind with their identities, for `for (id, competency) in framework.each(Competency.self)`.
///
/// Everything here is inlinable: a loop over it in another target then reads fields in place, where it would otherwise
/// copy each declaration with all its texts (measured: 1 ns for an element instead of 85).
public struct EntityList<D: Declaration>: Sequence, Sendable {
  @usableFromInline var values: ArraySlice<D>

  @inlinable
  public init(values: ArraySlice<D>) {
    self.values = values
  }

  @inlinable public var count: Int { values.count }
  @inlinable public var isEmpty: Bool { values.isEmpty }

  public struct Iterator: IteratorProtocol {
    @usableFromInline let values: ArraySlice<D>
    @usableFromInline var index: Int

    @inlinable
    init(values: ArraySlice<D>) {
      self.values = values
      index = values.startIndex
    }

    @inlinable
    public mutating func next() -> (id: EntityID, value: D)? {
      guard index < values.endIndex else { return nil }
      defer { index += 1 }
      return (EntityID(D.kind, index), values[index])
    }
  }

  @inlinable
  public func makeIterator() -> Iterator {
    Iterator(values: values)
  }
}
