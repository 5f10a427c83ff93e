import TouchstoneDiagnostics
import TouchstoneLanguage

extension Overlay {
  /// Changes an inherited declaration by what a layer above says, field by field.
  mutating func refine<D: Declaration>(_ inherited: D, by refinement: D) {
    let kind = D.kind
    if let seal = seals.first(where: { $0.value == kind.name })?.span ?? inherited.sealSpan {
      return diagnostics.append(.sealed("the whole", kind, refinement, at: refinement.idSpan, by: seal))
    }
    let fields = D.fields.fields
    for position in fields.indices where refinement.written.contains(position) {
      let field = fields[position]
      if field.name == "refines" { continue }
      if let seal = seals.first(where: { $0.value == "\(kind.name).\(field.name)" }) {
        let place = field.place(in: refinement) ?? refinement.idSpan
        diagnostics.append(.sealed("`\(field.name)`", kind, refinement, at: place, by: seal.span))
        continue
      }
      let keys = inherited.written.contains(position) ? field.keys(in: refinement) : []
      let removals = refinement.layering?.removals[position]
      let removed = removals.map { removedPositions($0, of: field.items(in: inherited), field, refinement) }
      field.merge(into: inherited, from: refinement, removing: removed)
      inherited.written.insert(position)
      inherited.ownLayering.fieldPlaces[position] = refinement.layering?.fieldPlaces[position]
      inherited.ownLayering.removals[position] = removals
      if keys.isEmpty { inherited.ownLayering.fieldLayers[position] = 0 }
      for key in keys { inherited.ownLayering.keyLayers[key] = 0 }
    }
  }
}

extension Common {
  /// Where it says that it is sealed.
  fileprivate var sealSpan: SourceSpan? {
    layering?.isSealed.flatMap { $0.value ? $0.span : nil }
  }
}

extension Field where Root: Declaration {
  /// Puts what a refinement says into what is inherited: maps by their keys, lists as a whole or by what is added and
  /// taken out, everything else in place of what was there.
  fileprivate func merge(into inherited: Root, from refinement: Root, removing removed: Set<Int>?) {
    var inherited = inherited
    switch binding {
    case .text(let path), .label(let path): inherited[path] = refinement[path]
    case .wholeNumber(let path): inherited[path] = refinement[path]
    case .number(let path): inherited[path] = refinement[path]
    case .boolean(let path): inherited[path] = refinement[path]
    case .date(let path): inherited[path] = refinement[path]
    case .choice(let choice): if let word = choice.get(refinement) { _ = choice.set(&inherited, word) }
    case .reference(let path): inherited[path] = refinement[path]
    case .span(let path): inherited[path] = refinement[path]
    case .startsAt(let path): inherited[path] = refinement[path]
    case .scaleMaps(let path): inherited[path] = refinement[path]
    case .retirement(let path): inherited[path] = refinement[path]
    case .texts(let path), .labels(let path):
      inherited[path] = changed(inherited[path], by: refinement[path], removed) { ListItem($0.value, $0.span) }
    case .references(let path):
      inherited[path] = changed(inherited[path], by: refinement[path], removed) { ListItem($0) }
    case .requirements(let path):
      inherited[path] = changed(inherited[path], by: refinement[path], removed) { ListItem($0) }
    case .choices(let choices):
      let words = changed(choices.get(inherited), by: choices.get(refinement), removed) { ListItem($0.value, $0.span) }
      choices.removeAll(&inherited)
      for word in words { _ = choices.append(&inherited, word) }
    case .levels(let path): inherited[path].merge(refinement[path])
    case .points(let path): inherited[path].merge(refinement[path])
    case .evidenceMinimum(let path):
      guard let refined = refinement[path] else { return }
      inherited[path] = inherited[path].map { $0.merged(with: refined) } ?? refined
    case .parts: break
    }
  }

  /// A list with what is added and without what is taken out; an added item that is there already takes its place.
  private func changed<Item>(
    _ items: [Item], by others: [Item], _ removed: Set<Int>?, _ name: (Item) -> ListItem
  ) -> [Item] {
    guard let removed else { return others }
    var changed = items.indices.filter { !removed.contains($0) }.map { items[$0] }
    // By what is written, so that long lists take no longer than they are.
    var positions = Dictionary(grouping: changed.indices, by: { name(changed[$0]).written })
    for other in others {
      let item = name(other)
      if let known = positions[item.written]?.first(where: { name(changed[$0]).mayBe(item) }) {
        changed[known] = other
      } else {
        positions[item.written, default: []].append(changed.count)
        changed.append(other)
      }
    }
    return changed
  }

  /// Where the field's value stands, for the shapes that can be sealed with a sense.
  fileprivate func place(in root: Root) -> SourceSpan? {
    switch binding {
    case .text(let path), .label(let path): root[path]?.span
    case .texts(let path), .labels(let path): root[path].first?.span
    case .wholeNumber(let path): root[path]?.span
    case .number(let path): root[path]?.span
    case .boolean(let path): root[path]?.span
    case .date(let path): root[path]?.span
    case .choice(let choice): choice.get(root)?.span
    case .choices(let choices): choices.get(root).first?.span
    case .reference(let path): root[path]?.span
    case .references(let path): root[path].first?.span
    case .requirements(let path): root[path].first?.span
    case .levels(let path): root[path].first?.level.span
    case .points(let path): root[path].first?.point.span
    case .evidenceMinimum(let path): root[path]?.span
    case .span(let path): root[path]?.span
    case .startsAt(let path): root[path]?.span
    case .scaleMaps(let path): root[path].first?.span
    case .retirement(let path): root[path]?.span
    case .parts: nil
    }
  }
}

extension [LevelEntry] {
  fileprivate mutating func merge(_ others: [LevelEntry]) {
    for other in others {
      guard let index = firstIndex(where: { $0.level.written == other.level.written }) else {
        append(other)
        continue
      }
      self[index].descriptor = other.descriptor ?? self[index].descriptor
      self[index].learnerStatement = other.learnerStatement ?? self[index].learnerStatement
      self[index].readyWhen = other.readyWhen ?? self[index].readyWhen
      self[index].evidenceMinimum = other.evidenceMinimum ?? self[index].evidenceMinimum
    }
  }
}

extension [PointEntry] {
  fileprivate mutating func merge(_ others: [PointEntry]) {
    for other in others {
      if let index = firstIndex(where: { $0.point.written == other.point.written }) {
        self[index] = other
      } else {
        append(other)
      }
    }
  }
}

extension EvidenceMinimum {
  fileprivate func merged(with other: EvidenceMinimum) -> EvidenceMinimum {
    var merged = EvidenceMinimum(all: other.all ?? all, byLevel: byLevel, span: other.span)
    for count in other.byLevel {
      if let index = merged.byLevel.firstIndex(where: { $0.level.written == count.level.written }) {
        merged.byLevel[index] = count
      } else {
        merged.byLevel.append(count)
      }
    }
    return merged
  }
}
