import TouchstoneLanguage
import TouchstoneModel

/// What one competency, skill, target or standard of this package names as coming first.
struct Prerequisites {
  var id: EntityID
  var requires: [Reference]
  var buildsOn: [Reference]
  var alongside: [Reference]

  subscript(_ strength: PrerequisiteStrength) -> [Reference] {
    switch strength {
    case .requires: requires
    case .buildsOn: buildsOn
    case .alongside: alongside
    }
  }
}

extension Framework {
  /// Visits everything of this package that names prerequisites and is not retired.
  func forEachDependent(_ visit: (Prerequisites) -> Void) {
    forEachDependent(Competency.self, visit)
    forEachDependent(Skill.self, visit)
    forEachDependent(Target.self, visit)
    forEachDependent(Standard.self, visit)
  }

  private func forEachDependent<D: HasPrerequisites>(_ type: D.Type, _ visit: (Prerequisites) -> Void) {
    for (id, declaration) in each(type) {
      // Most things wait for nothing.
      if declaration.requires.isEmpty, declaration.buildsOn.isEmpty, declaration.alongside.isEmpty { continue }
      guard !declaration.isRetired else { continue }
      visit(
        Prerequisites(
          id: id, requires: declaration.requires, buildsOn: declaration.buildsOn, alongside: declaration.alongside))
    }
  }
}
