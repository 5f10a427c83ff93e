import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What names of levels and points mean for one declaration.
struct NamingContext {
  var package: Int
  /// The first part of level ids; empty for the usual list.
  var continuum: String
  /// The id of the scale; `nil` where none is determined.
  var scale: String?
  var owner: Subject

  /// The declaration, in words.
  var subject: String { owner.words }
}

extension Resolver {
  /// Binds levels, points and depths, which are named within a list that depends on the declaration.
  mutating func bindInContext() {
    var last: (id: EntityID, context: NamingContext)?
    for use in uses {
      let context = last?.id == use.id ? last?.context : nil
      let current = context ?? self.context(of: use.id, use.declaration)
      last = (use.id, current)
      bindInContext(use.declaration, use.field, current)
    }
  }

  private func context(of id: EntityID, _ common: Common) -> NamingContext {
    let scale: EntityID? =
      id.kind == .scale ? id : id.kind == .point ? common.parent : declarations.scale(of: id)
    return NamingContext(
      package: common.package, continuum: declarations.continuumName(of: id),
      scale: scale.flatMap { declarations[$0]?.id }, owner: Subject(kind: id.kind, name: common.id))
  }

  private mutating func bindInContext<D: Declaration>(
    _ declaration: D, _ position: Int, _ context: NamingContext
  ) {
    var declaration = declaration
    let field = D.fields.fields[position]
    switch field.binding {
    case .reference(let path):
      guard let kind = field.description.type.contextualKind, let reference = declaration[path]
      else { return }
      declaration[path] = bind(reference, kind, context)
    case .references(let path):
      bindDetails(&declaration[path], context)
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
      if let first = entries.first { report(.undeterminedScale(first, context), inPackage: context.package) }
      return []
    }
    return entries.compactMap { entry in
      bind(entry.point, .point, context).map { PointEntry(point: $0, text: entry.text) }
    }
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
    for name in names(reference.written, kind, context) {
      let own = symbols[context.package].lookup(kind, name)
      guard let target = own ?? (kind == .depth ? symbols[builtIn].lookup(kind, name) : nil) else { continue }
      bound.target = target
      return bound
    }
    guard context.package == 0, isFirst("\(kind.name) \(names(reference.written, kind, context)[0])") else {
      return nil
    }
    report(unknown(reference, kind, context), inPackage: context.package)
    return nil
  }

  /// The whole ids that a written name may stand for, the likeliest first.
  private func names(_ written: String, _ kind: Kind, _ context: NamingContext) -> [String] {
    switch kind {
    case .level: context.continuum.isEmpty ? [written] : ["\(context.continuum).\(written)", written]
    case .point: context.scale.map { ["\($0).\(written)", written] } ?? [written]
    case .depth: ["\(manifest.framework.taxonomy?.written ?? "webb").\(written)", written]
    case .profile, .strand, .outcome, .domain, .scale, .standard, .competency, .skill, .target, .taxonomy, .rubric,
      .criterion, .alignment, .term, .waiver:
      [written]
    }
  }

  private func unknown(_ reference: Reference, _ kind: Kind, _ context: NamingContext) -> Diagnostic {
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
      let all = Array(table.ids(.depth)) + symbols[builtIn].ids(.depth)
      let own = all.filter { $0.hasPrefix("\(taxonomy).") }.map { String($0.dropFirst(taxonomy.count + 1)) }.sorted()
      return .unknownDepth(
        reference, near: suggestions(for: reference.written, among: own), depths: own, taxonomy: taxonomy, context)
    case .profile, .strand, .outcome, .domain, .scale, .standard, .competency, .skill, .target, .taxonomy, .rubric,
      .criterion, .alignment, .term, .waiver:
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
}
