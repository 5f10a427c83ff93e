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
    withoutActuallyEscaping(visit) { visit in
      var texts = TextVisitor(framework: self, visit: visit)
      for kind in Kind.allCases { kind.accept(&texts, ()) }
    }
  }
}

/// Visits the prose of every thing of a kind.
private struct TextVisitor: KindVisitor {
  let framework: Framework
  let visit: (EntityID, Text) -> Void

  func visit<D: Declaration>(_ type: D.Type, _ input: Void) {
    let table = type.fields
    for (id, declaration) in framework.each(type) where !declaration.isRetired {
      for position in table.prose where declaration.written.contains(position) {
        let field = table.fields[position]
        field.binding.forEachText(of: declaration, named: field.name, framework) { _, text in visit(id, text) }
      }
    }
  }
}
