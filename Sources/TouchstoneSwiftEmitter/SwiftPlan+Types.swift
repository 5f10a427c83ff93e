import TouchstoneLanguage
import TouchstoneModel

extension SwiftPlan {
  /// The types that a framework needs: one for each list of levels, each scale, each taxonomy and each other kind that
  /// has things; of the kinds that the manifest names, where it names any.
  static func types(of framework: Framework) -> [SwiftType] {
    let external = externalThings(of: framework)
    let listed = listedKinds.compactMap { kind -> SwiftType? in
      let things = (0..<framework.ownCounts[kind.position]).map { EntityID(kind, $0) }
      let isEnum = closedKinds.contains(kind) && (1...SwiftType.largestEnum).contains(things.count)
      let others = isEnum ? [] : external[kind.position]
      guard !things.isEmpty || !others.isEmpty else { return nil }
      return SwiftType(
        name: typeName(of: kind), kind: kind, documentation: [kind.type.meaning], things: things, external: others,
        isEnum: isEnum)
    }
    let all = levelTypes(of: framework) + scaleTypes(of: framework) + depthTypes(of: framework) + listed
    let chosen = Set(framework.manifest.swift.kinds.map(\.value))
    return chosen.isEmpty ? all : all.filter { chosen.contains($0.kind) }
  }

  /// Kinds with one type for all their things.
  private static let listedKinds = Kind.allCases.filter { kind in
    kind.hasID && ![.level, .scale, .point, .taxonomy, .depth].contains(kind)
  }

  /// Kinds of which a framework has few, so that a `switch` over them makes sense.
  private static let closedKinds: Set<Kind> = [.profile, .strand, .outcome, .domain]

  private static func levelTypes(of framework: Framework) -> [SwiftType] {
    let continua = framework.levels.continua.filter { $0.levels.first.map(framework.isOwn) == true }
    let names = typeNames(for: continua.map(\.name), ending: "Level", kind: .level)
    return zip(continua, names).map { continuum, name in
      SwiftType(
        name: name, kind: .level, documentation: [Kind.level.type.meaning],
        idPrefix: continuum.name.isEmpty ? "" : continuum.name + ".", things: continuum.levels, isEnum: true)
    }
  }

  private static func scaleTypes(of framework: Framework) -> [SwiftType] {
    let scales = framework.each(Scale.self).filter { !framework.points(of: $0.id).isEmpty }
    let names = typeNames(for: scales.map(\.value.id), ending: "Scale", kind: .scale)
    return zip(scales, names).map { scale, name in
      SwiftType(
        name: name, kind: .point,
        documentation: documentation(of: scale.value) + [Kind.point.type.meaning], whole: scale.id,
        idPrefix: scale.value.id + ".", things: framework.points(of: scale.id), isEnum: true)
    }
  }

  /// The framework's own taxonomies, and the one that a bare depth means.
  private static func depthTypes(of framework: Framework) -> [SwiftType] {
    var taxonomies = framework.each(Taxonomy.self).map { $0.id }
    if let used = framework.taxonomy, !framework.isOwn(used) { taxonomies.append(used) }
    taxonomies.removeAll { framework.parts[$0, .depth].isEmpty }
    let names = typeNames(for: taxonomies.map { framework[$0].id }, ending: "Depth", kind: .taxonomy)
    return zip(taxonomies, names).map { taxonomy, name in
      SwiftType(
        name: name, kind: .depth, documentation: documentation(of: framework[taxonomy]) + [Kind.depth.type.meaning],
        whole: taxonomy, idPrefix: framework[taxonomy].id + ".", things: framework.parts[taxonomy, .depth],
        isEnum: true)
    }
  }

  private static func documentation(of common: Common) -> [String] {
    [(common.title ?? common.statement)?.value ?? common.id]
  }

  /// `academic` as `AcademicScale`.
  private static func typeNames(for ids: [String], ending: String, kind: Kind) -> [String] {
    var taken: Set<String> = []
    return zip(ids, SwiftNaming.names(for: ids.map { $0[...] }, .type, kind: kind)).map { id, name in
      var whole = id.isEmpty ? ending : name + ending
      while !taken.insert(whole).inserted { whole = "Other" + whole }
      return whole
    }
  }

  /// Things of used packages that this one refers to, by the position of their kind.
  private static func externalThings(of framework: Framework) -> [[EntityID]] {
    var found = Array(repeating: Set<EntityID>(), count: Kind.allCases.count)
    framework.forEachReference(to: Set(listedKinds)) { _, _, reference in
      let thing = reference.target
      if thing.index >= 0 && !framework.isOwn(thing) { found[thing.kind.position].insert(thing) }
    }
    return found.map { $0.sorted() }
  }
}
