import TouchstoneLanguage
import TouchstoneModel

/// A property or a function that reads facts from the table.
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

  /// `reader("fact", of: rawValue)`
  private static func read(_ reader: String, _ fact: String) -> String {
    "Self.table.\(reader)(\"\(fact)\", of: rawValue)"
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
    case .texts, .labels: return property("[String]", read("texts", field.name))
    case .wholeNumber: return property("Int?", read("text", field.name) + ".flatMap { Int($0) }")
    case .number: return property("Double?", read("text", field.name) + ".flatMap { Double($0) }")
    case .boolean: return property("Bool", read("text", field.name) + " != nil")
    case .choice: return property("\(choice?.name ?? "String")?", read("value", field.name))
    case .choices: return property("[\(choice?.name ?? "String")]", read("values", field.name))
    case .reference(let kinds): return naming(kinds, field, plan)
    case .references(let kinds): return namingSeveral(kinds, field, plan)
    case .levels: return byLevel(plan)
    case .points: return byPoint(plan)
    case .evidenceMinimum: return evidence(field, plan)
    case .span: return perLevelType(field, plan) { ("ClosedRange<\($0)>?", read("range", field.name)) }
    case .startsAt: return perLevelType(field, plan) { ("\($0)?", read("value", field.name)) }
    case .retirement:
      return [
        SwiftProperty("is_retired", "Bool", "Whether it is no longer in use.", read("text", field.name) + " != nil")
      ]
    case .scaleMaps: return []
    case .requirements: return [SwiftProperty(field.name, "[Reference]", field.meaning, read("values", field.name))]
    case .parts(let kind):
      return plan.types(of: kind).map {
        SwiftProperty(kind.plural, "[\($0.name)]", field.meaning, read("values", kind.plural))
      }
    }
  }

  private static func naming(_ kinds: [Kind], _ field: FieldDescription, _ plan: SwiftPlan) -> [SwiftProperty] {
    guard let kind = kinds.first, kinds.count == 1 else {
      return [SwiftProperty(field.name, "Reference?", field.meaning, read("value", field.name))]
    }
    if kind == .level { return perLevelType(field, plan) { ("\($0)?", read("value", field.name)) } }
    return plan.types(of: kind).compactMap { type in
      guard kind != .point else { return nil }
      let name = kind != .depth || type.whole == plan.framework.taxonomy ? field.name : type.propertyName
      return SwiftProperty(name, "\(type.name)?", field.meaning, read("value", field.name))
    }
  }

  private static func namingSeveral(_ kinds: [Kind], _ field: FieldDescription, _ plan: SwiftPlan) -> [SwiftProperty] {
    // `for` reads badly after a dot.
    let name = field.name == "for" ? "subjects" : field.name
    guard let kind = kinds.first, kinds.count == 1 else {
      return [SwiftProperty(name, "[Reference]", field.meaning, read("values", field.name))]
    }
    return plan.types(of: kind).prefix(1).map {
      SwiftProperty(name, "[\($0.name)]", field.meaning, read("values", field.name))
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
          read("text", "levels.\\(level.rawValue)")),
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
        "Self.table.number(\"\(field.name)\", at: level.rawValue, of: rawValue)")
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
        SwiftProperty(kind.name, "\($0.name)?", "The \(kind.name) that it lies in.", read("value", kind.name))
      }
    }
  }

  private static func judging(_ type: SwiftType, _ plan: SwiftPlan) -> [SwiftProperty] {
    guard let scale = type.whole.flatMap({ plan.framework.value(Scale.self, $0) }) else { return [] }
    var properties: [SwiftProperty] = []
    if let proficient = scale.proficient {
      let point = SwiftLiteral.quoted(plan.rawValue(of: proficient.target))
      properties.append(
        SwiftProperty(
          "Whether work at this point is proficient.", head: "var isProficient: Bool",
          "Self.table.position(of: rawValue) >= Self.table.position(of: \(point))"))
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
      let fact = SwiftLiteral.quoted("maps_to.\(other.idPrefix.dropLast())")
      properties.append(
        SwiftProperty(
          "How this point reads on another scale.",
          head: "func reading(on scale: \(other.name).Type) -> \(other.name)?",
          "Self.table.value(\(fact), of: rawValue)"))
    }
    return properties
  }
}
