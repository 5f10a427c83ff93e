import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What names of levels and points mean for one declaration.
struct NamingContext {
  var package: Int
  /// The layer that declared it.
  var layer: Int
  /// The first part of level ids; empty for the usual list.
  var continuum: String
  /// The id of the scale; `nil` where none is determined.
  var scale: String?
  var owner: Subject
  /// Whether the name stands beside something that is asked for, so that no `scale` of the declaration decides.
  var isBesideRequirement = false

  /// The declaration, in words.
  var subject: String { owner.words }
}

extension Resolver {
  /// Binds levels, points and depths, which are named within a list that depends on the declaration.
  ///
  /// - Returns: what declarations take from those around them, of which nothing is bound here.
  mutating func bindInContext() -> Surroundings {
    let surroundings = Surroundings(declarations)
    bindShares(.bindInContext(surroundings))
    return surroundings
  }

  mutating func bindInContext<D: Declaration>(_ type: D.Type, _ surroundings: Surroundings) {
    let table = type.fields
    let positions = table.naming.filter { table.fields[$0].description.type.dependsOnContext }
    let isMeant = PositionSet(positions)
    let declarations = declarations[type.table]
    for index in share.stretch(of: declarations.count) {
      let declaration = declarations[index]
      if declaration.written.isDisjoint(with: isMeant) { continue }
      let context = context(of: EntityID(type.kind, index), declaration, surroundings)
      for position in positions where declaration.written.contains(position) {
        bindInContext(declaration, table.fields[position], context, surroundings)
      }
    }
  }

  private func context(of id: EntityID, _ declaration: Common, _ surroundings: Surroundings) -> NamingContext {
    let scale: EntityID? =
      id.kind == .scale ? id : id.kind == .point ? declaration.parent : surroundings.scale(of: id)
    return NamingContext(
      package: declaration.package, layer: declaration.layer,
      continuum: surroundings.continua[Int(surroundings.continuum(of: id))],
      scale: scale.flatMap { declarations[$0]?.id }, owner: Subject(kind: id.kind, name: declaration.id))
  }

  private mutating func bindInContext<D: Declaration>(
    _ declaration: D, _ field: Field<D>, _ context: NamingContext, _ surroundings: Surroundings
  ) {
    var declaration = declaration
    switch field.binding {
    case .reference(let path):
      guard let kind = field.description.type.contextualKind, let reference = declaration[path]
      else { return }
      declaration[path] = kind == .point ? bindPoint(reference, context) : bind(reference, kind, context)
    case .references(let path):
      if declaration[path].contains(where: { $0.detail != nil }) { bindDetails(&declaration[path], context) }
    case .levels(let path):
      declaration[path] = bindLevels(declaration[path], context)
    case .points(let path):
      declaration[path] = bindPoints(declaration[path], context)
    case .evidenceMinimum(let path):
      let counts = declaration[path]?.byLevel ?? []
      if !counts.isEmpty { declaration[path]?.byLevel = bindCounts(counts, context) }
    case .span(let path):
      declaration[path] = declaration[path].flatMap { bindSpan($0, context) }
    case .startsAt(let path):
      guard let start = declaration[path] else { return }
      declaration[path] = bind(start.level, .level, context).map {
        StartsAt(level: $0, because: start.because, span: start.span)
      }
    case .scaleMaps(let path):
      declaration[path] = declaration[path].compactMap { bindMap($0, context) }
    case .requirements(let path):
      declaration[path] = declaration[path].map { bindRequirement($0, context, surroundings) }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement,
      .parts:
      break
    }
  }

  private mutating func bindLevels(_ entries: [LevelEntry], _ context: NamingContext) -> [LevelEntry] {
    entries.compactMap { entry in
      bind(entry.level, .level, context).map { level in
        var entry = entry
        entry.level = level
        return entry
      }
    }
  }

  private mutating func bindPoints(_ entries: [PointEntry], _ context: NamingContext) -> [PointEntry] {
    guard context.scale != nil else {
      if let first = entries.first { reportUndeterminedScale(first.point, context) }
      return []
    }
    return entries.compactMap { entry in
      bind(entry.point, .point, context).map { PointEntry(point: $0, text: entry.text) }
    }
  }

  /// Levels and points beside what is asked for are those of that thing, not those of whoever asks.
  private mutating func bindRequirement(
    _ requirement: Requirement, _ context: NamingContext, _ surroundings: Surroundings
  ) -> Requirement {
    var bound = requirement
    bound.from = requirement.from.map { bindRequirement($0, context, surroundings) }
    guard let target = requirement.target?.target, requirement.level != nil || requirement.point != nil else {
      return bound
    }
    var there = context
    there.continuum = surroundings.continua[Int(surroundings.continuum(of: target))]
    let scale =
      surroundings.scale(of: target) ?? surroundings.academicScale(ofPackage: context.package, from: context.layer)
    there.scale = scale.flatMap { declarations[$0]?.id }
    there.isBesideRequirement = true
    bound.level = requirement.level.flatMap { bind($0, .level, there) }
    bound.point = requirement.point.flatMap { bindPoint($0, there) }
    return bound
  }

  /// A point that stands alone, not as the key of a text; with its scale before it where nothing else says the scale.
  private mutating func bindPoint(_ point: Reference, _ context: NamingContext) -> Reference? {
    if context.scale == nil && meaning(of: point.written, .point, context) == nil {
      reportUndeterminedScale(point, context)
      return nil
    }
    return bind(point, .point, context)
  }

  private mutating func reportUndeterminedScale(_ point: Reference, _ context: NamingContext) {
    let table = symbols[context.package]
    let fitting = table.ids(.point).filter { $0.hasSuffix(".\(point.written)") }
      .map { String($0.dropLast(point.written.utf8.count + 1)) }
    let scales = (fitting.isEmpty ? table.ids(.scale) : fitting).sorted()
    report(.undeterminedScale(point, scales, context, format(at: point.span)), inPackage: context.package)
  }

  private mutating func bindCounts(_ counts: [LevelCount], _ context: NamingContext) -> [LevelCount] {
    counts.compactMap { count in
      bind(count.level, .level, context).map { LevelCount(level: $0, count: count.count) }
    }
  }

  private mutating func bindSpan(_ span: LevelSpan, _ context: NamingContext) -> LevelSpan? {
    guard let from = bind(span.from, .level, context) else { return nil }
    return LevelSpan(from: from, to: span.to.flatMap { bind($0, .level, context) }, span: span.span)
  }

  private mutating func bindMap(_ map: ScaleMap, _ context: NamingContext) -> ScaleMap? {
    guard let scale = symbols[context.package].lookup(.scale, map.scale.written) else {
      let near = suggestions(for: map.scale.written, among: symbols[context.package].ids(.scale))
      report(.unknownScale(map.scale, near, context), inPackage: context.package)
      return nil
    }
    var bound = map
    bound.scale.target = scale
    var other = context
    other.scale = map.scale.written
    bound.pairs = map.pairs.compactMap { pair in
      guard let from = bind(pair.from, .point, context), let to = bind(pair.to, .point, other) else { return nil }
      return ScaleMapPair(from: from, to: to)
    }
    return bound
  }

  /// The levels inside tables such as `requires = [{ competency = "math.ratios", level = 10 }]`.
  private mutating func bindDetails(_ references: inout [Reference], _ context: NamingContext) {
    for position in references.indices {
      guard var detail = references[position].detail, let level = detail.level.first else { continue }
      detail.level = bind(level, .level, context).map { [$0] } ?? []
      references[position].detail = detail
    }
  }

  /// What the name of a level, a point or a depth means here.
  private mutating func bind(_ reference: Reference, _ kind: Kind, _ context: NamingContext) -> Reference? {
    var bound = reference
    if let target = meaning(of: reference.written, kind, context) {
      bound.target = target
      return bound
    }
    if context.package == 0 {
      let name = names(reference.written, kind, context)[0]
      unknownNames.add("\(kind.name) \(name)", .listed(reference, kind, context))
    }
    return nil
  }

  /// Looks a name up once for each list that it may stand in: there are few lists and few names in each, and they are
  /// named tens of thousands of times.
  private mutating func meaning(of written: String, _ kind: Kind, _ context: NamingContext) -> EntityID? {
    let list = ListedName(
      package: context.package, kind: kind,
      list: kind == .level ? context.continuum : kind == .point ? context.scale ?? "" : "", name: written)
    if let known = listedNames[list] { return known }
    for name in names(written, kind, context) {
      let own = symbols[context.package].lookup(kind, name)
      guard let target = own ?? (kind == .depth ? symbols[builtIn].lookup(kind, name) : nil) else { continue }
      listedNames[list] = target
      return target
    }
    return nil
  }

  /// The whole ids that a written name may stand for, the likeliest first.
  private func names(_ written: String, _ kind: Kind, _ context: NamingContext) -> [String] {
    switch kind {
    case .level: context.continuum.isEmpty ? [written] : ["\(context.continuum).\(written)", written]
    case .point: context.scale.map { ["\($0).\(written)", written] } ?? [written]
    case .depth: ["\(manifest.framework.taxonomy?.written ?? "webb").\(written)", written]
    default:
      [written]
    }
  }

  func unknown(_ reference: Reference, _ kind: Kind, _ context: NamingContext) -> Diagnostic {
    let table = symbols[context.package]
    switch kind {
    case .level:
      let points = table.ids(.point).filter { $0.hasSuffix(".\(reference.written)") }
      return .unknownLevel(
        reference, near: suggestions(for: reference.written, among: table.ids(.level)), isPoint: !points.isEmpty,
        levels: declarations.levels.filter { $0.package == context.package }.map(\.id), context)
    case .point:
      let prefix = context.scale.map { "\($0)." } ?? ""
      let own = table.ids(.point).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.sorted()
      return .unknownPoint(
        reference, near: suggestions(for: reference.written, among: own), points: own,
        isLevel: table.lookup(.level, reference.written) != nil, context)
    case .depth:
      let taxonomy = manifest.framework.taxonomy?.written ?? "webb"
      let all = table.ids(.depth) + symbols[builtIn].ids(.depth)
      let own = all.filter { $0.hasPrefix("\(taxonomy).") }.map { String($0.dropFirst(taxonomy.count + 1)) }.sorted()
      return .unknownDepth(
        reference, near: suggestions(for: reference.written, among: own), depths: own, taxonomy: taxonomy, context)
    default:
      return .unknownScale(reference, [], context)
    }
  }
}

extension FieldType {
  /// The kind, where the field names a level, a point or a depth.
  var contextualKind: Kind? {
    guard case .reference(let kinds) = self, let kind = kinds.first, kinds.count == 1,
      kind == .level || kind == .point || kind == .depth
    else { return nil }
    return kind
  }

  /// Whether what the field names depends on the scale or the list of levels of the declaration, in part at least.
  fileprivate var dependsOnContext: Bool {
    switch self {
    case .reference: contextualKind != nil
    case .references, .levels, .points, .evidenceMinimum, .span, .startsAt, .scaleMaps, .requirements: true
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement,
      .parts:
      false
    }
  }
}

/// A name as it is written for something of a list: the level 8 of the usual list, the point `proficient` of a scale.
struct ListedName: Hashable {
  var package: Int
  var kind: Kind
  /// The list's name or the scale's id.
  var list: String
  var name: String
}
