import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Writes what the framework says about the things of one type, as the paragraphs of a table.
///
/// ```text
/// math.ratios.unit-rate math.ratios.rate
/// competency: math.ratios
/// statement: Find and use a unit rate.
/// level: 8
/// ```
struct SwiftFactWriter<D: Declaration> {
  private let type: SwiftType
  private let fields: [SwiftField<D>]
  private let evidence: SwiftEvidence
  private let framework: Framework
  private let plan: SwiftPlan

  init(_ type: SwiftType, _ fields: [SwiftField<D>], _ context: SwiftContext) {
    self.type = type
    self.fields = fields
    framework = context.framework
    plan = context.plan
    evidence = SwiftEvidence(context.framework)
  }

  func write(indentation: Int, to writer: inout ByteWriter) {
    var facts = SwiftFactLines(indentation: indentation, to: writer)
    let declarations = framework.declarations[D.table]
    for thing in type.things + type.external where declarations.indices.contains(Int(thing.index)) {
      let declaration = declarations[Int(thing.index)]
      let former = declaration.was.isEmpty ? [] : framework.formerIDs(of: thing)
      facts.begin(plan.rawValue(of: thing), former: former)
      if framework.isOwn(thing) || thing.kind == .depth {
        writeSurroundings(of: thing, to: &facts)
        for field in fields { write(field, of: declaration, thing, to: &facts) }
      } else {
        facts.text("title", declaration.title)
        facts.text("code", declaration.code)
        facts.text("statement", declaration.statement)
      }
      facts.end()
    }
    writer = facts.writer
  }

  private func write(_ field: SwiftField<D>, of root: D, _ thing: EntityID, to facts: inout SwiftFactLines) {
    let name = field.name
    switch field.binding {
    case .text(let path), .label(let path): facts.text(name, root[path])
    case .texts(let path), .labels(let path): for text in root[path] { facts.text(name, text) }
    case .wholeNumber(let path): facts.fact(name, root[path].map { String($0.value) })
    case .number(let path): facts.fact(name, root[path].map { String($0.value) })
    case .boolean(let path): facts.fact(name, root[path]?.value == true ? "true" : nil)
    case .date(let path): facts.fact(name, root[path]?.value.description)
    case .choice(let choice): facts.fact(name, choice.get(root)?.value)
    case .choices(let choice): facts.words(name, choice.get(root).map(\.value))
    case .reference(let path): facts.words(name, root[path].map { ids(of: [$0], field) } ?? [])
    case .references(let path): facts.words(name, ids(of: root[path], field))
    case .levels(let path): for level in root[path] { write(level, name, to: &facts) }
    case .points(let path):
      for point in root[path] { facts.text("\(name).\(plan.rawValue(of: point.point.target))", point.text) }
    case .evidenceMinimum:
      for (level, count) in evidence.counts(of: thing) {
        facts.fact(level.map { "\(name).\(plan.rawValue(of: $0))" } ?? name, String(count))
      }
    case .span(let path): facts.words(name, span(of: thing, root[path]).map { plan.rawValue(of: $0) })
    case .startsAt(let path): facts.fact(name, root[path].map { plan.rawValue(of: $0.level.target) })
    case .requirements(let path):
      var named: [Reference] = []
      for requirement in root[path] { requirement.forEachNamed { $0.target.map { named.append($0) } } }
      facts.words(name, ids(of: named, field))
    case .retirement(let path): facts.fact(name, root[path].map { $0.date?.description ?? "true" })
    case .scaleMaps, .parts: break
    }
  }

  /// What a thing lies in, what lies in it, and how a point reads on other scales.
  private func writeSurroundings(of thing: EntityID, to facts: inout SwiftFactLines) {
    if thing.kind == .skill || thing.kind == .target || thing.kind == .criterion {
      if let competency = framework.competency(of: thing) { facts.fact("competency", plan.rawValue(of: competency)) }
      if let parent = framework[thing].parent, parent.kind != .competency {
        facts.fact(parent.kind.name, plan.rawValue(of: parent))
      }
    }
    let parts = framework.parts[thing]
    if !parts.isEmpty {
      for kind in [Kind.skill, .target, .criterion] {
        facts.words(kind.plural, parts.filter { $0.kind == kind }.map { plan.rawValue(of: $0) })
      }
    }
    guard thing.kind == .point, let scale = type.whole.flatMap({ framework.value(Scale.self, $0) }) else { return }
    for map in scale.mapsTo {
      for pair in map.pairs where pair.from.target == thing {
        facts.fact("maps_to.\(framework[map.scale.target].id)", plan.rawValue(of: pair.to.target))
      }
    }
  }

  private func write(_ level: LevelEntry, _ name: String, to facts: inout SwiftFactLines) {
    let name = "\(name).\(plan.rawValue(of: level.level.target))"
    facts.text(name, level.descriptor)
    facts.text("\(name).learner_statement", level.learnerStatement)
    facts.text("\(name).ready_when", level.readyWhen)
  }

  /// The first and the last level promised; a competency that says nothing promises what its domains do.
  private func span(of thing: EntityID, _ span: LevelSpan?) -> [EntityID] {
    let positions: ClosedRange<Int>?
    if let span {
      positions = framework.positions(of: span)
    } else {
      positions = framework.promise(of: thing)?.positions
    }
    let levels = span.flatMap { framework.levels.continuum(of: $0.from.target) } ?? framework.continuum(of: thing)
    guard let positions, let levels = levels?.levels, levels.indices.contains(positions.upperBound) else { return [] }
    return [levels[positions.lowerBound], levels[positions.upperBound]]
  }

  private func ids(of references: [Reference], _ field: SwiftField<D>) -> [String] {
    references.compactMap { reference in
      let thing = reference.target
      guard plan.hasType(thing) else { return nil }
      return field.namesKinds ? "\(thing.kind.name)/\(plan.rawValue(of: thing))" : plan.rawValue(of: thing)
    }
  }
}
