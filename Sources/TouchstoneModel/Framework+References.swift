public import TouchstoneLanguage

extension Framework {
  /// Calls `body` with every place where a declaration of this package names a thing of one of these kinds, and with the
  /// field in which it does.
  ///
  /// Which fields hold references, and to what, is asked of the language, so that a new field is seen here without
  /// another word; fields that cannot name these kinds are not read.
  public func forEachReference(
    to kinds: Set<Kind>, _ body: (_ from: EntityID, _ field: String, _ reference: Reference) -> Void
  ) {
    func visit<D: Declaration>(_ type: D.Type) {
      let fields = type.fields.fields.filter { $0.description.type.mayName(kinds) }
      guard !fields.isEmpty else { return }
      for (id, declaration) in each(type) {
        for field in fields {
          field.binding.forEachReference(of: declaration) { reference in
            if kinds.contains(reference.target.kind) { body(id, field.name, reference) }
          }
        }
      }
    }
    for kind in Kind.allCases { visit(kind.type) }
  }
}

extension FieldType {
  fileprivate func mayName(_ kinds: Set<Kind>) -> Bool {
    switch self {
    case .reference(let named), .references(let named), .requirements(let named):
      // A reference in its table form may name a level beside what it is for.
      kinds.contains(.level) || kinds.contains(.point) || !kinds.isDisjoint(with: named)
    case .levels, .evidenceMinimum, .span, .startsAt: kinds.contains(.level)
    case .points: kinds.contains(.point)
    case .scaleMaps: kinds.contains(.scale) || kinds.contains(.point)
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement, .parts:
      false
    }
  }
}

extension FieldBinding {
  fileprivate func forEachReference(of root: Root, _ body: (Reference) -> Void) {
    switch self {
    case .reference(let path):
      root[path]?.forEachReference(body)
    case .references(let path):
      for reference in root[path] { reference.forEachReference(body) }
    case .levels(let path):
      for entry in root[path] { body(entry.level) }
    case .points(let path):
      for entry in root[path] { body(entry.point) }
    case .evidenceMinimum(let path):
      for count in root[path]?.byLevel ?? [] { body(count.level) }
    case .span(let path):
      guard let span = root[path] else { return }
      body(span.from)
      span.to.map(body)
    case .startsAt(let path):
      root[path].map { body($0.level) }
    case .scaleMaps(let path):
      for map in root[path] { map.forEachReference(body) }
    case .requirements(let path):
      for requirement in root[path] { requirement.forEachReference { reference, _ in body(reference) } }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .retirement, .parts:
      return
    }
  }
}

extension Reference {
  /// The thing named, and the level named beside it.
  fileprivate func forEachReference(_ body: (Reference) -> Void) {
    body(self)
    for level in detail?.level ?? [] { body(level) }
  }
}

extension ScaleMap {
  fileprivate func forEachReference(_ body: (Reference) -> Void) {
    body(scale)
    for pair in pairs {
      body(pair.from)
      body(pair.to)
    }
  }
}
