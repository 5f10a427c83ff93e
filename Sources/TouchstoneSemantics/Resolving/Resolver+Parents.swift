import TouchstoneDiagnostics
import TouchstoneLanguage

extension Resolver {
  /// Finds the parent of each part that stands alone: the id without its last part.
  mutating func bindParents() {
    var indexes: [String: [EntityID]] = [:]
    func collect<D: Declaration>(_ type: D.Type, _ declarations: [D]) {
      for index in declarations.indices {
        let common = declarations[index]
        indexes["\(common.package):\(common.id)", default: []].append(EntityID(type.kind, index))
      }
    }
    guard hasLooseParts else { return }
    collect(Scale.self, declarations.scales)
    collect(Competency.self, declarations.competencies)
    collect(Skill.self, declarations.skills)
    collect(Taxonomy.self, declarations.taxonomies)
    collect(Rubric.self, declarations.rubrics)
    bindParents(Skill.self, indexes)
    bindParents(Target.self, indexes)
    bindParents(ScalePoint.self, indexes)
    bindParents(Depth.self, indexes)
    bindParents(Criterion.self, indexes)
  }

  private var hasLooseParts: Bool {
    func isLoose<D: Declaration>(_ declarations: [D]) -> Bool { declarations.contains { $0.parent == nil } }
    return isLoose(declarations.skills) || isLoose(declarations.targets) || isLoose(declarations.points)
      || isLoose(declarations.depths) || isLoose(declarations.criteria)
  }

  private mutating func bindParents<D: Declaration>(_ type: D.Type, _ indexes: [String: [EntityID]]) {
    let allowed = type.kind.parents
    for index in declarations[type.table].indices {
      let common = declarations[type.table][index]
      guard common.parent == nil, !common.id.isEmpty else { continue }
      guard let dot = common.id.utf8.lastIndex(of: UInt8(ascii: ".")) else {
        report(.partWithoutParent(type.kind, common, allowed), inPackage: common.package)
        continue
      }
      let parentID = common.id[..<dot]
      let found = (indexes["\(common.package):\(parentID)"] ?? []).filter { allowed.contains($0.kind) }
      guard let parent = found.first else {
        let near = nearParents(of: String(parentID), allowed, package: common.package)
        report(.unknownParent(type.kind, common, String(parentID), allowed, near), inPackage: common.package)
        continue
      }
      declarations[type.table][index].parent = parent
    }
  }

  private func nearParents(of id: String, _ allowed: [Kind], package: Int) -> [String] {
    func ids<D: Declaration>(_ type: D.Type) -> [String] {
      declarations[type.table].filter { $0.package == package }.map(\.id)
    }
    return suggestions(for: id, among: allowed.flatMap { ids($0.type) })
  }
}
