import TouchstoneLanguage
import TouchstoneModel

/// A property or a function that reads a field of the framework.
struct SwiftProperty {
  var documentation: String
  /// Up to the brace: `var code: String?`.
  var head: String
  var expression: String

  /// A property, named as a field is: `learner_statement` is `learnerStatement`.
  init(_ name: String, _ type: String, _ documentation: String, _ expression: String) {
    let name = SwiftName.name(name[...], .member, prefix: "field")
    self.init(documentation, head: "var \(SwiftName.declared(name)): \(type)", expression)
  }

  init(_ documentation: String, head: String, _ expression: String) {
    self.documentation = documentation
    self.head = head
    self.expression = expression
  }

  /// `entity?.reader("field")`
  private static func read(_ reader: String, _ path: String) -> String {
    "entity?.\(reader)(\"\(path)\")"
  }

  /// The same for what is never `nil`: `entity?.texts("grades") ?? []`.
  private static func readAll(_ reader: String, _ path: String) -> String {
    "\(read(reader, path)) ?? []"
  }

  /// The properties for a field; none where the framework has nothing that it could name.
  static func reading(_ field: FieldDescription, _ choice: SwiftChoice?, _ plan: SwiftPlan) -> [SwiftProperty] {
    func property(_ type: String, _ expression: String) -> [SwiftProperty] {
      [SwiftProperty(field.name, type, field.meaning, expression)]
    }
    switch field.type {
    case .text, .label:
      let text = read("text", field.name)
      return field.isRequired ? property("String", text + " ?? \"\"") : property("String?", text)
    case .date: return property("String?", read("text", field.name))
    case .texts, .labels: return property("[String]", readAll("texts", field.name))
    case .wholeNumber: return property("Int?", read("integer", field.name))
    case .number: return property("Double?", read("number", field.name))
    case .boolean: return property("Bool", read("flag", field.name) + " ?? false")
    case .choice: return property("\(choice?.name ?? "String")?", read("choice", field.name))
    case .choices: return property("[\(choice?.name ?? "String")]", readAll("choices", field.name))
    case .reference(let kinds): return naming(kinds, field, plan)
    case .references(let kinds): return namingSeveral(kinds, field, plan)
    case .levels: return byLevel(plan)
    case .points: return byPoint(plan)
    case .evidenceMinimum: return evidence(field, plan)
    case .span: return perLevelType(field, plan) { ("ClosedRange<\($0)>?", "entity?.span()") }
    case .startsAt: return perLevelType(field, plan) { ("\($0)?", read("reference", field.name + ".level")) }
    case .retirement:
      return [
        SwiftProperty("is_retired", "Bool", "Whether it is no longer in use.", "entity?.isRetired ?? false")
      ]
    case .scaleMaps: return []
    case .requirements:
      return [SwiftProperty(field.name, "[Reference]", field.meaning, readAll("references", field.name))]
    case .parts(let kind):
      return plan.types(of: kind).map {
        SwiftProperty(kind.plural, "[\($0.name)]", field.meaning, readAll("references", "parts"))
      }
    }
  }

  private static func naming(_ kinds: [Kind], _ field: FieldDescription, _ plan: SwiftPlan) -> [SwiftProperty] {
    guard let kind = kinds.first, kinds.count == 1 else {
      return [SwiftProperty(field.name, "Reference?", field.meaning, read("reference", field.name))]
    }
    if kind == .level { return perLevelType(field, plan) { ("\($0)?", read("reference", field.name)) } }
    return plan.types(of: kind).compactMap { type in
      guard kind != .point else { return nil }
      let name = kind != .depth || type.whole == plan.framework.taxonomy ? field.name : type.propertyName
      return SwiftProperty(name, "\(type.name)?", field.meaning, read("reference", field.name))
    }
  }

  private static func namingSeveral(_ kinds: [Kind], _ field: FieldDescription, _ plan: SwiftPlan) -> [SwiftProperty] {
    // `for` reads badly after a dot.
    let name = field.name == "for" ? "subjects" : field.name
    guard let kind = kinds.first, kinds.count == 1 else {
      return [SwiftProperty(name, "[Reference]", field.meaning, readAll("references", field.name))]
    }
    return plan.types(of: kind).prefix(1).map {
      SwiftProperty(name, "[\($0.name)]", field.meaning, readAll("references", field.name))
    }
  }

  /// One property for each list of levels: `level`, and `levelOfProfessionalLevel` where there is a second list.
  private static func perLevelType(
    _ field: FieldDescription, _ plan: SwiftPlan, _ body: (_ level: String) -> (type: String, expression: String)
  ) -> [SwiftProperty] {
    plan.types(of: .level).map { level in
      let isMain = level.idPrefix.isEmpty
      let own = field.name == "level" ? level.propertyName : "\(field.name)_\(level.propertyName)"
      let (type, expression) = body(level.name)
      return SwiftProperty(isMain ? field.name : own, type, field.meaning, expression)
    }
  }

  private static func byLevel(_ plan: SwiftPlan) -> [SwiftProperty] {
    plan.types(of: .level).flatMap { level in
      [
        SwiftProperty(
          "What proficient work looks like at a level.", head: "func descriptor(at level: \(level.name)) -> String?",
          read("text", "levels.\\(level.rawValue).descriptor")),
        SwiftProperty(
          "The same for the learner, beginning with I can.",
          head: "func learnerStatement(at level: \(level.name)) -> String?",
          read("text", "levels.\\(level.rawValue).learner_statement")),
        SwiftProperty(
          "When a learner is ready to move on from a level.",
          head: "func readyWhen(at level: \(level.name)) -> String?",
          read("text", "levels.\\(level.rawValue).ready_when")),
      ]
    }
  }

  private static func byPoint(_ plan: SwiftPlan) -> [SwiftProperty] {
    plan.types(of: .point).map { scale in
      SwiftProperty(
        "What a point of the scale looks like here.", head: "func descriptor(at point: \(scale.name)) -> String?",
        read("text", "points.\\(point.rawValue)"))
    }
  }

  private static func evidence(_ field: FieldDescription, _ plan: SwiftPlan) -> [SwiftProperty] {
    plan.types(of: .level).map { level in
      SwiftProperty(
        "How many pieces of evidence are asked for at a level; `nil` where nobody says.",
        head: "func evidenceMinimum(at level: \(level.name)) -> Int?",
        "entity?.evidenceMinimum(at: level)")
    }
  }
}

// MARK: - What no field holds

extension SwiftProperty {
  /// What a thing lies in, how a point of a scale reads, and the scale itself.
  static func beside(_ type: SwiftType, _ plan: SwiftPlan) -> [SwiftProperty] {
    switch type.kind {
    case .skill: parents([.competency, .skill], plan)
    case .target: parents([.competency, .skill], plan)
    case .criterion: parents([.rubric], plan)
    case .point: judging(type, plan)
    default:
      []
    }
  }

  private static func parents(_ kinds: [Kind], _ plan: SwiftPlan) -> [SwiftProperty] {
    kinds.flatMap { kind in
      plan.types(of: kind).map {
        SwiftProperty(kind.name, "\($0.name)?", "The \(kind.name) that it lies in.", "entity?.enclosing()")
      }
    }
  }

  private static func judging(_ type: SwiftType, _ plan: SwiftPlan) -> [SwiftProperty] {
    guard let scale = type.whole.flatMap({ plan.framework.value(Scale.self, $0) }) else { return [] }
    var properties: [SwiftProperty] = []
    if let proficient = scale.proficient {
      let position = type.things.firstIndex(of: proficient.target) ?? type.things.count
      properties.append(
        SwiftProperty(
          "Whether work at this point is proficient.", head: "var isProficient: Bool", "position >= \(position)"))
    }
    properties += [
      SwiftProperty(
        "What the scale is called.", head: "static var scaleTitle: String",
        SwiftLiteral.quoted(scale.displayName)),
      SwiftProperty(
        "Whether a judgement may lie between two points.", head: "static var allowsHalfSteps: Bool",
        scale.halfSteps?.value == true ? "true" : "false"),
    ]
    if let label = scale.noEvidence?.value {
      properties.append(
        SwiftProperty(
          "What is shown where there is no evidence yet: a label, not a point.",
          head: "static var noEvidence: String", SwiftLiteral.quoted(label)))
    }
    for other in plan.types(of: .point) where scale.mapsTo.contains(where: { $0.scale.target == other.whole }) {
      let id = SwiftLiteral.quoted(String(other.idPrefix.dropLast()))
      properties.append(
        SwiftProperty(
          "The point of another scale that this one stands for.",
          head: "func equivalent(on scale: \(other.name).Type) -> \(other.name)?",
          "\(plan.namespace).framework.equivalent(of: self, onScale: \(id))"))
    }
    return properties
  }
}
