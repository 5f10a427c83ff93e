public import TouchstoneLanguage
public import TouchstoneModel

/// The identifiers under which other systems know the things of a framework; they stay the same when a thing is renamed
/// or moved to another file.
///
/// An identifier is a version 5 UUID. Its namespace belongs to the package that declares the thing: the identifier of
/// the package's `uri` among web addresses, or of `urn:touchstone:` and the package's id where it has no `uri`. Its name
/// is the kind, a slash, and the first id that the thing ever had:
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// was = ["math.rates"]   # <-- the name stays competency/math.rates
/// ```
///
/// A part that says nothing about former ids moves with what it lies in: after the renaming above the target
/// `math.ratios.unit-rate` is still known as `target/math.rates.unit-rate`. What has no id, an alignment or a waiver, is
/// named by its required words and by the identifiers of what it refers to, so its place among others means nothing.
public struct Identifiers: Sendable {
  private let framework: Framework
  private let namespaces: [UUIDv5]
  /// Those of the layers below, the nearest first.
  private let layerNamespaces: [UUIDv5]
  /// How many things without an id came before one that says the same, so that the two differ.
  private var repetitions: [EntityID: Int] = [:]

  public init(_ framework: Framework) {
    self.framework = framework
    namespaces = framework.packages.map { Identifiers.namespace(of: $0) }
    layerNamespaces = framework.layers.map { Identifiers.namespace(of: $0) }
    for kind in Kind.allCases where !kind.hasID { countRepetitions(kind.type) }
  }

  /// The identifier of a package, in which those of its things are made.
  public static func namespace(of package: PackageReference) -> UUIDv5 {
    UUIDv5(name: package.uri ?? "urn:touchstone:\(package.id)", in: .urls)
  }

  /// The identifier of the framework itself.
  public var ofFramework: UUIDv5 {
    namespace(0)
  }

  /// The identifier of a thing, computed when it is asked for.
  public subscript(_ id: EntityID) -> UUIDv5 {
    guard id.kind.hasID else { return anonymous(id) }
    guard let common = framework.declarations[id] else { return .urls }
    return UUIDv5(name: id.kind.name + "/" + firstID(of: common), in: namespace(of: common, id.kind))
  }

  /// The layer to whose package the identifier of an own thing belongs: 0 is this package, 1 what it extends.
  public func layer(of id: EntityID) -> Int {
    guard let common = framework.declarations[id], common.package == 0 else { return 0 }
    return layer(of: common, id.kind)
  }

  /// What a layer below declares under another identifier, where a layer above has changed what it states.
  public func original(of id: EntityID) -> (identifier: UUIDv5, layer: Int)? {
    guard let common = framework.declarations[id], common.package == 0, common.layer != layer(of: common, id.kind)
    else { return nil }
    let identifier = UUIDv5(name: id.kind.name + "/" + firstID(of: common), in: namespace(ofLayer: common.layer))
    return (identifier, common.layer)
  }

  private func namespace(of common: Common, _ kind: Kind) -> UUIDv5 {
    common.package == 0 ? namespace(ofLayer: layer(of: common, kind)) : namespace(common.package)
  }

  /// The layer that declared a thing first. One that changes what a thing states makes it another thing.
  private func layer(of common: Common, _ kind: Kind) -> Int {
    guard let layering = common.layering, !layering.fieldLayers.isEmpty, let statement = kind.type.statementPosition
    else { return common.layer }
    return common.layer(ofField: statement)
  }

  private func namespace(ofLayer layer: Int) -> UUIDv5 {
    layerNamespaces.indices.contains(layer - 1) ? layerNamespaces[layer - 1] : namespace(0)
  }

  private func namespace(_ package: Int) -> UUIDv5 {
    namespaces.indices.contains(package) ? namespaces[package] : .urls
  }

  /// The first id that a thing ever had.
  private func firstID(of common: Common) -> String {
    let former = common.was.first?.value
    guard let parent = common.parent.flatMap({ framework.declarations[$0] }) else { return former ?? common.id }
    // Inside its parent a part may write the last word of a former id only; a whole one holds a dot.
    if let former, former.utf8.contains(UInt8(ascii: ".")) { return former }
    let first = firstID(of: parent)
    if former == nil && first == parent.id { return common.id }
    let word = former ?? String(common.id.utf8.dropFirst(parent.id.utf8.count + 1)) ?? common.id
    return "\(first).\(word)"
  }
}

extension Declaration {
  /// The position of the field that says what the thing is.
  fileprivate static var statementPosition: Int? { fields.position(of: "statement") }
}

// MARK: - Things without ids

extension Identifiers {
  private mutating func countRepetitions<D: Declaration>(_ type: D.Type) {
    var seen: [UUIDv5: Int] = [:]
    for (index, declaration) in framework.declarations[type.table].enumerated() {
      let identifier = anonymous(declaration, repetition: nil)
      let earlier = seen[identifier, default: 0]
      if earlier > 0 { repetitions[EntityID(type.kind, index)] = earlier }
      seen[identifier] = earlier + 1
    }
  }

  private func anonymous(_ id: EntityID) -> UUIDv5 {
    func identifier<D: Declaration>(_ type: D.Type) -> UUIDv5 {
      let declarations = framework.declarations[type.table]
      guard declarations.indices.contains(Int(id.index)) else { return .urls }
      return anonymous(declarations[Int(id.index)], repetition: repetitions[id])
    }
    return identifier(id.kind.type)
  }

  private func anonymous<D: Declaration>(_ declaration: D, repetition: Int?) -> UUIDv5 {
    var name = D.kind.name
    for field in D.fields.fields {
      for word in words(field, of: declaration) { name += "/" + word }
    }
    if let repetition { name += "/\(repetition)" }
    return UUIDv5(name: name, in: namespace(of: declaration, D.kind))
  }

  /// What a field adds to the name: its words where it is required, and whatever it refers to.
  private func words<D: Declaration>(_ field: Field<D>, of declaration: D) -> [String] {
    switch field.binding {
    case .label(let path) where field.description.isRequired: declaration[path].map { [$0.value] } ?? []
    case .choice(let binding) where field.description.isRequired: binding.get(declaration).map { [$0.value] } ?? []
    case .reference(let path): declaration[path].map { [name(of: $0, in: field)] } ?? []
    case .references(let path): declaration[path].map { name(of: $0, in: field) }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .levels, .points,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements, .retirement, .parts:
      []
    }
  }

  private func name<D>(of reference: Reference, in field: Field<D>) -> String {
    // Nothing refers to a thing without id, so this cannot turn in a circle.
    let target = reference.target.kind.hasID ? self[reference.target].description : reference.written
    return "\(field.name)=\(target)"
  }
}
