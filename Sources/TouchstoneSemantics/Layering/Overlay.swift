import TouchstoneDiagnostics
import TouchstoneLanguage

extension DeclaredPackage {
  /// Lays a package over the one that it extends.
  ///
  /// What is inherited comes first, in its own order; what the upper layer refines is changed where it stands; what it
  /// adds follows. Names stay names, so everything is bound afterwards as if one package had declared it.
  ///
  /// - Parameter folder: where the lower package lies, so that what it uses is found.
  public func laid(over base: DeclaredPackage, in folder: String) -> DeclaredPackage {
    var overlay = Overlay(upper: self, base: base)
    overlay.lay()
    var merged = base
    merged.alias = alias
    merged.manifest = manifest
    merged.manifest.sealed = base.manifest.sealed + manifest.sealed
    merged.manifest.terms = base.manifest.terms + manifest.terms
    var rules = base.manifest.rules
    for scope in rules.scopes.indices where rules.scopes[scope].folder == nil { rules.scopes[scope].folder = folder }
    merged.manifest.rules = rules.overlaid(by: manifest.rules)
    let aliases = Set(manifest.uses.map(\.alias))
    let inherited = base.manifest.uses.filter { !aliases.contains($0.alias) }.map { use in
      var use = use
      use.folder = use.folder ?? folder
      return use
    }
    merged.manifest.uses = inherited + manifest.uses
    merged.manifest.framework.taxonomy = manifest.framework.taxonomy ?? base.manifest.framework.taxonomy
    merged.translations = base.translations + translations
    merged.layers = [base.manifest] + base.layers
    merged.origins = origins
    for (source, origin) in base.origins {
      merged.origins[source] = FileOrigin(format: origin.format, framework: origin.framework, layer: origin.layer + 1)
    }
    merged.diagnostics = diagnostics + overlay.diagnostics
    return merged
  }

  /// Reports what speaks of a layer below in a package that has none.
  public mutating func standAlone() {
    var search = StrayRefinements(declarations: declarations)
    for kind in Kind.allCases { kind.accept(&search, ()) }
    diagnostics += search.diagnostics
  }
}

private struct StrayRefinements: KindVisitor {
  let declarations: Declarations
  var diagnostics: [Diagnostic] = []

  mutating func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    for declaration in declarations[type.table] where declaration.layering?.refines != nil {
      diagnostics.append(.nothingToRefine(type.kind, declaration))
    }
  }
}

/// What becomes of a declaration of the upper layer.
private struct Place {
  enum Use {
    case addition
    case refinement
    /// Nothing, since it has been reported.
    case none
  }

  var index: Int
  var use: Use
}

/// The state of laying one package over another.
struct Overlay: KindVisitor {
  /// What is done with every kind in turn.
  enum Pass {
    case sink
    case match
    case merge
  }

  let upper: Declarations
  let base: Declarations
  let seals: [Text]
  /// The files of the upper layer.
  let origins: [SourceID: FileOrigin]
  var diagnostics: [Diagnostic] = []
  /// For each declaration of the upper layer, by kind, its place in the merged list, and what becomes of it.
  private var places: [[Place]]

  init(upper: DeclaredPackage, base: DeclaredPackage) {
    self.upper = upper.declarations
    self.base = base.declarations
    seals = base.manifest.sealed
    origins = upper.origins
    places = Array(repeating: [], count: Kind.allCases.count)
  }

  mutating func lay() {
    for pass in [Pass.sink, .match, .merge] {
      for kind in Kind.allCases { kind.accept(&self, pass) }
    }
  }

  mutating func visit<D: Declaration>(_ type: D.Type, _ pass: Pass) {
    switch pass {
    case .sink: sink(type)
    case .match: match(type)
    case .merge: merge(type)
    }
  }

  /// Everything inherited lies one layer further down.
  private func sink<D: Declaration>(_ type: D.Type) {
    for declaration in base[type.table] {
      let layering = declaration.ownLayering
      layering.layer += 1
      layering.fieldLayers = layering.fieldLayers.mapValues { $0 + 1 }
      layering.keyLayers = layering.keyLayers.mapValues { $0 + 1 }
    }
  }

  /// Finds for each declaration of the upper layer what it refines, or where it goes.
  private mutating func match<D: Declaration>(_ type: D.Type) {
    let inherited = base[type.table]
    var positions: [String: Int] = [:]
    if type.kind.hasID {
      for (index, declaration) in inherited.enumerated() where positions[declaration.id] == nil {
        positions[declaration.id] = index
      }
    }
    var count = inherited.count
    var refined: [Int: SourceSpan] = [:]
    for declaration in upper[type.table] {
      let known = declaration.id.isEmpty ? nil : positions[declaration.id]
      let isMeant = declaration.layering?.refines != nil
      guard let known, isMeant || declaration.layering?.isInRefinement == true else {
        if let known {
          diagnostics.append(.inheritedID(type.kind, declaration, inherited[known]))
          places[type.kind.position].append(Place(index: known, use: .none))
          continue
        } else if isMeant {
          diagnostics.append(
            .unknownRefined(type.kind, declaration, suggestions(for: declaration.id, among: Array(positions.keys))))
        } else {
          diagnostics += declaration.layering?.missing ?? []
          sealAgainstAdding(type.kind, declaration)
        }
        places[type.kind.position].append(Place(index: count, use: .addition))
        count += 1
        continue
      }
      if let first = refined.updateValue(declaration.idSpan, forKey: known) {
        diagnostics.append(.refinedTwice(type.kind, declaration, first))
      }
      places[type.kind.position].append(Place(index: known, use: .refinement))
    }
  }

  private mutating func sealAgainstAdding(_ kind: Kind, _ declaration: Common) {
    guard let seal = seals.first(where: { $0.value == kind.name }) else { return }
    diagnostics.append(.sealed("the list", kind, declaration, at: declaration.idSpan, by: seal.span))
  }

  private mutating func merge<D: Declaration>(_ type: D.Type) {
    var added: [D] = []
    for (declaration, place) in zip(upper[type.table], places[type.kind.position]) {
      switch place.use {
      case .none: continue
      case .refinement: refine(base[type.table][place.index], by: declaration)
      case .addition:
        if let parent = declaration.parent {
          declaration.parent = EntityID(parent.kind, places[parent.kind.position][Int(parent.index)].index)
        }
        added.append(declaration)
      }
    }
    if !added.isEmpty { base[type.table].append(contentsOf: added) }
  }
}
