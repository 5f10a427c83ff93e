import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// What one competency, skill, target or standard of this package names as coming first.
struct Prerequisites {
  var id: EntityID
  var idSpan: SourceSpan
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
  ///
  /// One loop for each kind, since a generic one copies each declaration for every field that it reads: with 40,000
  /// targets of some thirty fields that takes longer than what is done with them.
  func forEachDependent(_ visit: (Prerequisites) -> Void) {
    for index in own(Competency.self).indices where declarations.competencies[index].common.retired == nil {
      Prerequisites(
        id: EntityID(.competency, index), idSpan: declarations.competencies[index].common.idSpan,
        requires: declarations.competencies[index].requires, buildsOn: declarations.competencies[index].buildsOn,
        alongside: declarations.competencies[index].alongside
      ).pass(to: visit)
    }
    for index in own(Skill.self).indices where declarations.skills[index].common.retired == nil {
      Prerequisites(
        id: EntityID(.skill, index), idSpan: declarations.skills[index].common.idSpan,
        requires: declarations.skills[index].requires, buildsOn: declarations.skills[index].buildsOn,
        alongside: declarations.skills[index].alongside
      ).pass(to: visit)
    }
    for index in own(Target.self).indices where declarations.targets[index].common.retired == nil {
      Prerequisites(
        id: EntityID(.target, index), idSpan: declarations.targets[index].common.idSpan,
        requires: declarations.targets[index].requires, buildsOn: declarations.targets[index].buildsOn,
        alongside: declarations.targets[index].alongside
      ).pass(to: visit)
    }
    for index in own(Standard.self).indices where declarations.standards[index].common.retired == nil {
      Prerequisites(
        id: EntityID(.standard, index), idSpan: declarations.standards[index].common.idSpan,
        requires: declarations.standards[index].requires, buildsOn: declarations.standards[index].buildsOn,
        alongside: declarations.standards[index].alongside
      ).pass(to: visit)
    }
  }
}

extension Prerequisites {
  fileprivate func pass(to visit: (Prerequisites) -> Void) {
    if !requires.isEmpty || !buildsOn.isEmpty || !alongside.isEmpty { visit(self) }
  }
}
