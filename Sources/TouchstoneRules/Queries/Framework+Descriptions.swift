import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Visits every text of this package that says what work looks like at a level or at a point, with the thing that
  /// says it; what is retired is left out.
  func forEachDescription(_ visit: (EntityID, Text) -> Void) {
    for (id, competency) in each(Competency.self) where !competency.isRetired {
      competency.levels.forEachDescriptor { visit(id, $0) }
      competency.points.forEachText { visit(id, $0) }
    }
    for (id, skill) in each(Skill.self) where !skill.isRetired {
      skill.levels.forEachDescriptor { visit(id, $0) }
      skill.points.forEachText { visit(id, $0) }
    }
    for (id, target) in each(Target.self) where !target.isRetired {
      target.points.forEachText { visit(id, $0) }
    }
    for (id, criterion) in each(Criterion.self) where !criterion.isRetired {
      criterion.points.forEachText { visit(id, $0) }
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

// By position, since taking an entry out of its list copies all that it says.

extension [LevelEntry] {
  fileprivate func forEachDescriptor(_ visit: (Text) -> Void) {
    for position in indices {
      if let descriptor = self[position].descriptor { visit(descriptor) }
    }
  }
}

extension [PointEntry] {
  fileprivate func forEachText(_ visit: (Text) -> Void) {
    for position in indices { visit(self[position].text) }
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
