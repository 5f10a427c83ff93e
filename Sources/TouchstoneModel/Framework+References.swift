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
          field.binding.forEachReference(of: declaration) { reference, _ in
            if kinds.contains(reference.target.kind) { body(id, field.name, reference) }
            // The level named beside it.
            for level in reference.detail?.level ?? [] where kinds.contains(level.target.kind) {
              body(id, field.name, level)
            }
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
