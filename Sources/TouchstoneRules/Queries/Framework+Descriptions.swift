import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Visits every text of this package that says what work looks like at a level or at a point, with the thing that
  /// says it; what is retired is left out.
  func forEachDescription(_ visit: (EntityID, Text) -> Void) {
    let competencies = own(Competency.self)
    for index in competencies.indices where competencies[index].common.retired == nil {
      let id = EntityID(.competency, index)
      for entry in competencies[index].levels { entry.descriptor.map { visit(id, $0) } }
      for entry in competencies[index].points { visit(id, entry.text) }
    }
    let skills = own(Skill.self)
    for index in skills.indices where skills[index].common.retired == nil {
      let id = EntityID(.skill, index)
      for entry in skills[index].levels { entry.descriptor.map { visit(id, $0) } }
      for entry in skills[index].points { visit(id, entry.text) }
    }
    let targets = own(Target.self)
    for index in targets.indices where targets[index].common.retired == nil {
      for entry in targets[index].points { visit(EntityID(.target, index), entry.text) }
    }
    for (id, criterion) in each(Criterion.self) where !criterion.isRetired {
      for entry in criterion.points { visit(id, entry.text) }
    }
    for (id, point) in each(ScalePoint.self) where !point.isRetired {
      point.description.map { visit(id, $0) }
    }
  }

  /// Visits every text of this package that people read as prose, whatever the kind and the field, with the thing that
  /// says it; what is retired is left out.
  func forEachText(_ visit: (EntityID, Text) -> Void) {
    for kind in Kind.allCases {
      forEachText(kind.type, visit)
    }
  }

  private func forEachText<D: Declaration>(_ type: D.Type, _ visit: (EntityID, Text) -> Void) {
    let declarations = own(type)
    let fields = type.fields.fields.map(\.binding)
    for index in declarations.indices where declarations[index].common.retired == nil {
      let id = EntityID(D.kind, index)
      let declaration = declarations[index]
      for field in fields {
        switch field {
        case .text(let path):
          declaration[keyPath: path].map { visit(id, $0) }
        case .texts(let path):
          for text in declaration[keyPath: path] { visit(id, text) }
        case .levels(let path):
          for entry in declaration[keyPath: path] {
            for text in [entry.descriptor, entry.learnerStatement, entry.readyWhen] { text.map { visit(id, $0) } }
          }
        case .points(let path):
          for entry in declaration[keyPath: path] { visit(id, entry.text) }
        case .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
          .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
          break
        }
      }
    }
  }
}
