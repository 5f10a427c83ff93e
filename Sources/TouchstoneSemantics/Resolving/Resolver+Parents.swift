import TouchstoneDiagnostics
import TouchstoneLanguage

extension Resolver {
  /// Finds the parent of each part that stands alone: the id without its last part.
  mutating func bindParents() {
    bindParents(Skill.self)
    bindParents(Target.self)
    bindParents(ScalePoint.self)
    bindParents(Depth.self)
    bindParents(Criterion.self)
    bindParents(Step.self)
    bindParents(Phase.self)
    bindParents(Responsibility.self)
  }

  private mutating func bindParents<D: Declaration>(_ type: D.Type) {
    let allowed = type.kind.parents
    for part in declarations[type.table] where part.parent == nil && !part.id.isEmpty {
      guard let dot = part.id.utf8.lastIndex(of: UInt8(ascii: ".")) else {
        report(.partWithoutParent(type.kind, part, allowed), inPackage: part.package)
        continue
      }
      let id = String(part.id[..<dot])
      // The first of the kinds, where things of two kinds have the id.
      for kind in allowed where part.parent == nil { part.parent = symbols[part.package].lookup(kind, id) }
      guard part.parent == nil else { continue }
      let near = suggestions(for: id, among: allowed.flatMap { symbols[part.package].ids($0) })
      report(.unknownParent(type.kind, part, id, allowed, near), inPackage: part.package)
    }
  }
}
