import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Visits every text of this package that says what work looks like at a level or at a point, with the thing that
  /// says it; what is retired is left out.
  func forEachDescription(_ visit: (EntityID, Text) -> Void) {
    for (id, competency) in each(Competency.self) where !competency.isRetired {
      for entry in competency.levels { entry.descriptor.map { visit(id, $0) } }
      for entry in competency.points { visit(id, entry.text) }
    }
    for (id, skill) in each(Skill.self) where !skill.isRetired {
      for entry in skill.levels { entry.descriptor.map { visit(id, $0) } }
      for entry in skill.points { visit(id, entry.text) }
    }
    for (id, target) in each(Target.self) where !target.isRetired {
      for entry in target.points { visit(id, entry.text) }
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
    let fields = type.fields.fields.map(\.binding)
    for (id, declaration) in each(type) where !declaration.isRetired {
      for field in fields {
        switch field {
        case .text(let path):
          declaration[path].map { visit(id, $0) }
        case .texts(let path):
          for text in declaration[path] { visit(id, text) }
        case .levels(let path):
          for entry in declaration[path] {
            for text in [entry.descriptor, entry.learnerStatement, entry.readyWhen] { text.map { visit(id, $0) } }
          }
        case .points(let path):
          for entry in declaration[path] { visit(id, entry.text) }
        case .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .references,
          .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
          break
        }
      }
    }
  }
}
