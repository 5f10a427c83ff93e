import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

extension Overlay {
  /// Which items of an inherited list a refinement takes out; reports what is not in the list, and a bare id that fits
  /// items of two kinds.
  ///
  /// ```toml
  /// options = { remove = ["imagin"] }   # <-- the list holds "imagine"
  /// ```
  mutating func removedPositions<D: Declaration>(
    _ removals: [ListItem], of items: [ListItem], _ field: Field<D>, _ refinement: D
  ) -> Set<Int> {
    var removed: Set<Int> = []
    let positions = Dictionary(grouping: items.indices, by: { items[$0].written })
    for removal in removals {
      let found = positions[removal.written]?.filter { means(removal, items[$0]) } ?? []
      let exact = found.filter { items[$0].kind == removal.kind }
      let kinds = Set(found.compactMap { items[$0].kind })
      if found.isEmpty {
        diagnostics.append(.nothingToRemove(removal, from: items, field.name, D.kind, refinement))
      } else if removal.kind == nil && kinds.count > 1 {
        let reference = Reference(written: removal.written, span: removal.span)
        diagnostics.append(
          .ambiguousReference(reference, kinds.sorted(), origins[removal.span.source]?.format ?? .toml))
      } else {
        removed.formUnion(removal.kind == nil || exact.isEmpty ? found : exact)
      }
    }
    return removed
  }

  /// Whether what is taken out may be this item; a bare id in the list is of the kind that declares it.
  private func means(_ removal: ListItem, _ item: ListItem) -> Bool {
    guard removal.mayBe(item) else { return false }
    guard let kind = removal.kind, item.kind == nil, !item.written.utf8.contains(UInt8(ascii: ":")) else { return true }
    func declares<D: Declaration>(_ type: D.Type) -> Bool { base[type.table].contains { $0.id == item.written } }
    return declares(kind.type)
  }
}
