import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Writes one type: its declaration, the properties that read what the framework says, and the names of its things.
struct SwiftTypeWriter<D: Declaration> {
  let type: SwiftType
  let context: SwiftContext
  private let fields: [SwiftField<D>]
  private let plan: SwiftPlan
  private let access: String
  /// The type as it is called everywhere: `Riverbend.Target`.
  private let fullName: String

  init(_ type: SwiftType, _ context: SwiftContext) {
    self.type = type
    self.context = context
    plan = context.plan
    access = plan.access
    fullName = "\(plan.namespace).\(type.name)"
    fields = D.fields.fields.compactMap { SwiftField($0, context.plan) }
  }

  func write(to writer: inout SwiftWriter) {
    writer.block("extension \(plan.namespace)") { writer in
      writer.documentation(type.documentation)
      writer.type(name, conformingTo: conformances) { writer in
        if type.isEnum { writeCases(to: &writer) } else { writeStorage(to: &writer) }
        writeIdentity(to: &writer)
        writeProperties(to: &writer)
      }
    }
    let firstScope = type.isEnum ? 1 : 0
    if type.isEnum { writeFormerCases(to: &writer) }
    for scope in type.names.scopes.dropFirst(firstScope) { write(scope, to: &writer) }
  }

  private var name: String {
    "\(access)\(type.isEnum ? "enum" : "struct") \(type.name)"
  }

  private var conformances: [String] {
    let order = type.kind.isOrdered ? ["Comparable"] : []
    return (type.isEnum ? ["String", "ClosedFrameworkID"] : ["OpenFrameworkID", "CaseIterable"]) + order
  }

  private func writeProperties(to writer: inout SwiftWriter) {
    let properties = SwiftProperty.beside(type, plan) + fields.flatMap(\.properties)
    for property in properties {
      writer.line()
      writer.ignoreLayout(ofLine: "\(access)\(property.head) {")
      writer.documentation([property.documentation])
      writer.property(access + property.head, property.expression)
    }
    for choice in fields.compactMap(\.choice) {
      writer.line()
      writer.documentation([choice.documentation])
      writer.block("\(access)enum \(choice.name): String, CaseIterable, Codable, Sendable") { writer in
        for word in choice.words {
          let name = SwiftName.name(word[...], .member, prefix: choice.name)
          writer.line("case \(SwiftName.declared(name)) = \(SwiftLiteral.quoted(word))")
        }
      }
    }
  }
}

// MARK: - Identity

extension SwiftTypeWriter {
  private func writeStorage(to writer: inout SwiftWriter) {
    writer.documentation(["The id in the framework."])
    writer.line("\(access)let rawValue: String")
    writer.line()
    writer.documentation(["The id with this text, whether the framework has such a thing or not."])
    writer.block("\(access)init(rawValue: String)") { $0.line("self.rawValue = rawValue") }
  }

  private func writeCases(to writer: inout SwiftWriter) {
    for (index, member) in members(former: false).enumerated() {
      if index > 0 { writer.line() }
      let literal = SwiftLiteral.quoted(plan.rawValue(of: member.thing))
      let line = "case \(SwiftName.declared(member.name)) = \(literal)"
      writer.ignoreLayout(ofLine: line)
      writeDocumentation(of: member.thing, to: &writer)
      writeAvailability(of: member.thing, to: &writer)
      writer.line(line)
    }
  }

  private func writeIdentity(to writer: inout SwiftWriter) {
    if type.isEnum && hasFormerIDs { writeDecoding(to: &writer) }
    writer.line()
    writer.documentation(["The framework that it belongs to."])
    writer.line("\(access)typealias Definition = \(plan.namespace)")
    writer.line()
    writer.documentation(["The kind of what it names."])
    writer.property("\(access)static var kind: EntityKind", ".\(EntityKindName.of(type.kind))")
    guard type.isEnum else { return }
    writer.line()
    let head = "\(access)static let allCases: [\(type.name)] ="
    writer.ignoreLayout(ofLine: "\(head) members(")
    writer.documentation(["All of them, in the order of the framework."])
    let ids = type.things.map { plan.rawValue(of: $0) }.joined(separator: " ")
    writer.call(head, "members", [SwiftLiteral.quoted(ids)])
  }

  /// What was stored under a former id can still be read.
  private func writeDecoding(to writer: inout SwiftWriter) {
    writer.line()
    writer.documentation(["Reads an id, which may be one that has changed since."])
    writer.block("\(access)init(from decoder: any Decoder) throws") { writer in
      writer.line("let container = try decoder.singleValueContainer()")
      writer.line("let id = try container.decode(String.self)")
      writer.block("guard let found = Self(id: id) else") { writer in
        writer.line("throw DecodingError.dataCorruptedError(")
        writer.indented { $0.line("in: container, debugDescription: \"there is no \\(Self.self) \\(id)\")") }
      }
      writer.line("self = found")
    }
  }

  private var hasFormerIDs: Bool {
    type.things.contains { !context.framework[$0].was.isEmpty }
  }

  private func members(former: Bool) -> [SwiftNames.Member] {
    type.names.scopes[0].members.filter { $0.isFormer == former }
  }
}

// MARK: - Names

extension SwiftTypeWriter {
  private func writeFormerCases(to writer: inout SwiftWriter) {
    let former = members(former: true)
    guard !former.isEmpty else { return }
    writer.line()
    writer.block("extension \(fullName)") { writer in
      for (index, member) in former.enumerated() {
        if index > 0 { writer.line() }
        guard let now = type.names.places[member.thing]?.name else { continue }
        writer.ignoreLayout(ofLine: "\(head(of: member)) {")
        writeFormer(member.thing, to: &writer)
        writeRenamed(to: "\(fullName).\(now)", &writer)
        writer.property(head(of: member), ".\(now)")
      }
    }
  }

  private func write(_ scope: SwiftNames.Scope, to writer: inout SwiftWriter) {
    guard !scope.groups.isEmpty || !scope.members.isEmpty else { return }
    writer.line()
    writer.block("extension \(fullName)\(scope.path)") { writer in
      var isFirst = true
      for group in scope.groups {
        if !isFirst { writer.line() }
        isFirst = false
        let line = "\(access)enum \(group.name) {}"
        writer.ignoreLayout(ofLine: line)
        writer.documentation(["What lies in `\(SwiftComment.inline(type.names.scopes[group.scope].id))`."])
        writer.line(line)
      }
      for member in scope.members {
        if !isFirst { writer.line() }
        isFirst = false
        write(member, to: &writer)
      }
    }
  }

  private func write(_ member: SwiftNames.Member, to writer: inout SwiftWriter) {
    let head = head(of: member)
    writer.ignoreLayout(ofLine: "\(head) {")
    if member.isFormer {
      guard let path = type.names.path(of: member.thing) else { return }
      writeFormer(member.thing, to: &writer)
      writeRenamed(to: fullName + path, &writer)
    } else {
      writeDocumentation(of: member.thing, to: &writer)
      writeAvailability(of: member.thing, to: &writer)
    }
    writer.property(head, madeOf: SwiftLiteral.quoted(plan.rawValue(of: member.thing)))
  }

  private func head(of member: SwiftNames.Member) -> String {
    "\(access)static var \(SwiftName.declared(member.name)): \(fullName)"
  }

  private func writeDocumentation(of thing: EntityID, to writer: inout SwiftWriter) {
    let common = context.framework[thing]
    let words = [meaning(of: thing, common), common.title, common.code].compactMap { $0?.value }
    var details = Array(words.dropFirst().reversed())
    if thing.kind == .target, let level = context.framework.value(Target.self, thing)?.level {
      details.append(levelName(level.target))
    }
    if let retired = common.retired { details.append(retired.date.map { "retired on \($0)" } ?? "retired") }
    let path = context.path(of: common)
    if !path.isEmpty { details.append("`\(path)`") }
    writer.documentation([words.first ?? common.id, details.joined(separator: " · ")])
  }

  private func writeFormer(_ thing: EntityID, to writer: inout SwiftWriter) {
    writer.documentation(["A former name of `\(SwiftComment.inline(context.framework[thing].id))`."])
  }

  /// The sentence that says what a thing is, whatever its kind calls it.
  private func meaning(of thing: EntityID, _ common: Common) -> Text? {
    if let statement = common.statement { return statement }
    if let point = context.framework.value(ScalePoint.self, thing) { return point.description }
    if let depth = context.framework.value(Depth.self, thing) { return depth.description }
    return context.framework.value(Term.self, thing)?.definition
  }

  private func levelName(_ level: EntityID) -> String {
    let common = context.framework[level]
    return common.title?.value ?? "level \(common.id)"
  }
}

// MARK: - Deprecation

extension SwiftTypeWriter {
  private func writeAvailability(of thing: EntityID, to writer: inout SwiftWriter) {
    let common = context.framework[thing]
    guard common.retired != nil || !common.replacedBy.isEmpty else { return }
    let successors = common.replacedBy.map(\.target)
    if successors.count == 1, let path = type.names.path(of: successors[0]), successors[0] != thing {
      writeRenamed(to: fullName + path, &writer)
    } else if successors.isEmpty {
      let day = common.retired?.date.map { " on \($0)" } ?? ""
      writeDeprecated("message:", "Retired\(day).", &writer)
    } else {
      let ids = successors.map { context.framework.subject($0) }.joined(separator: ", ")
      writeDeprecated("message:", "Replaced by \(ids).", &writer)
    }
  }

  private func writeRenamed(to name: String, _ writer: inout SwiftWriter) {
    writeDeprecated("renamed:", name, &writer)
  }

  private func writeDeprecated(_ label: String, _ text: String, _ writer: inout SwiftWriter) {
    let line = "@available(*, deprecated, \(label) \(SwiftLiteral.quoted(text)))"
    if writer.fits(line) {
      writer.line(line)
    } else {
      writer.line("@available(")
      writer.indented { writer in
        writer.line("*, deprecated,")
        writer.literal(label, text)
      }
      writer.line(")")
    }
  }
}

/// How the runtime library calls a kind: `growth_stage` is `growthStage`.
enum EntityKindName {
  static func of(_ kind: Kind) -> String {
    SwiftName.name(kind.name[...], .member, prefix: "kind")
  }
}
