import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// `Framework.swift`: the enum that holds everything, and what the manifest says.
func frameworkFile(_ context: SwiftContext) -> [UInt8] {
  var writer = context.file(imports: ["Foundation", "Touchstone"])
  let header = context.framework.manifest.framework
  let access = context.plan.access
  let namespace = context.plan.namespace
  writer.documentation([header.title, header.statement].compactMap { $0?.value } + [publishing(header)])
  writer.block("\(access)enum \(namespace): BundledFramework") { writer in
    writer.documentation(["The framework as it was when the app was built, read when somebody first asks."])
    let type = "Touchstone.Framework<\(namespace)>"
    writer.call("\(access)static let framework =", type, [#"resource: "bundle.json""#, "in: .module"])
    writer.line()
    writer.documentation(["The UUID of the framework, which tells its bundles from those of others."])
    writer.literal(
      "\(access)static let frameworkUUID: String? =", Identifiers(context.framework).ofFramework.description)
    let facts: [(name: String, documentation: String, value: Text?)] = [
      ("id", "The short name of the framework.", header.id),
      ("title", "Its name.", header.title),
      ("language", "The language of its texts, as BCP 47 has it.", header.language),
      ("publisher", "Who publishes it.", header.publisher),
      ("uri", "The web address from which its identifiers are made.", header.uri),
      ("license", "Under what licence others may use it.", header.license),
    ]
    for fact in facts {
      guard let value = fact.value?.value else { continue }
      writer.line()
      writer.documentation([fact.documentation])
      writer.literal("\(access)static let \(fact.name) =", value)
    }
  }
  return writer.bytes
}

private func publishing(_ header: FrameworkHeader) -> String {
  guard let publisher = header.publisher?.value else { return "" }
  return "Published by \(publisher)" + (header.license.map { " under \($0.value)" } ?? "") + "."
}

/// `FrameworkVersion.swift`: what changes with every edition, so that nothing else has to.
func versionFile(_ context: SwiftContext, of files: [OutputFile]) -> [UInt8] {
  var writer = context.file(namingVersion: true)
  let header = context.framework.manifest.framework
  let access = context.plan.access
  writer.block("extension \(context.plan.namespace)") { writer in
    writer.documentation(["Which edition of the framework this is."])
    writer.literal("\(access)static let version =", header.version?.value ?? "")
    if let released = header.released?.value {
      writer.line()
      writer.documentation(["The day on which this edition was published."])
      writer.literal("\(access)static let released =", released.description)
    }
    writer.line()
    writer.documentation(["The SHA-256 digest of the other generated files, in the order of their names."])
    writer.literal("\(access)static let digest =", SHA256.hexadecimalDigest(files.flatMap(\.bytes)))
  }
  return writer.bytes
}

/// `Reference.swift`: types for what may name things of several kinds, and points of several scales.
func referenceFile(_ context: SwiftContext) -> [UInt8] {
  let types = context.plan.types.filter { $0.whole == nil && $0.kind != .level }
  let scales = context.plan.types(of: .point)
  guard !types.isEmpty || !scales.isEmpty else {
    var writer = context.file()
    writer.comment("The framework has nothing yet that could be referred to.")
    return writer.bytes
  }
  var writer = context.file(imports: ["Touchstone"])
  writer.block("extension \(context.plan.namespace)") { writer in
    if !types.isEmpty { writeReference(to: types, context.plan, &writer) }
    guard !scales.isEmpty else { return }
    if !types.isEmpty { writer.line() }
    writeScore(on: scales, context.plan, &writer)
  }
  return writer.bytes
}

private func writeReference(to types: [SwiftType], _ plan: SwiftPlan, _ writer: inout SwiftWriter) {
  let access = plan.access
  let thing = "Touchstone.Thing<\(plan.namespace)>"
  writer.documentation(["A thing of any kind, as `requires` and other fields name it."])
  writer.block("\(access)enum Reference: ThingReference") { writer in
    for type in types { writer.line("case \(SwiftName.declared(type.propertyName))(\(type.name))") }
    writer.line()
    writer.documentation(["The reference to a thing, or `nil` where its kind has no type here."])
    writer.block("\(access)init?(_ thing: \(thing))") { writer in
      writer.line("let found: Reference? =")
      writer.indented { writer in
        writer.line("switch thing.kind {")
        for type in types {
          writer.line("case .\(EntityKindName.of(type.kind)): \(type.name)(thing).map { .\(type.propertyName)($0) }")
        }
        writer.line("default: nil")
        writer.line("}")
      }
      writer.line("guard let found else { return nil }")
      writer.line("self = found")
    }
    writer.line()
    writer.documentation(["The kind and the id."])
    writer.block("\(access)var thing: \(thing)") { writer in
      writer.line("switch self {")
      for type in types { writer.line("case .\(type.propertyName)(let id): id.thing") }
      writer.line("}")
    }
  }
}

private func writeScore(on scales: [SwiftType], _ plan: SwiftPlan, _ writer: inout SwiftWriter) {
  let access = plan.access
  let names = SwiftNaming.names(for: scales.map { $0.idPrefix.dropLast() }, .member, kind: .scale)
  // The longest lines in it, four deep.
  let lines = zip(names, scales).flatMap { name, scale in
    ["    case \(name)(\(scale.name))", "    if let point = \(scale.name)(rawValue: rawValue) {"]
      + ["    case .\(name)(let point): point.rawValue"]
  }
  if let longest = lines.max(by: { $0.utf8.count < $1.utf8.count }) { writer.ignoreLayout(ofLine: longest) }
  writer.documentation(["A point of any scale, with its scale, so that a judgement is never taken for one of another."])
  writer.block("\(access)enum Score: FrameworkID") { writer in
    for (name, scale) in zip(names, scales) { writer.line("case \(SwiftName.declared(name))(\(scale.name))") }
    writer.line()
    writer.documentation(["The framework that it belongs to."])
    writer.line("\(access)typealias Definition = \(plan.namespace)")
    writer.line()
    writer.documentation(["The kind of what it names."])
    writer.property("\(access)static var kind: EntityKind", ".point")
    writer.line()
    writer.documentation(["The point with an id; `nil` where no scale has it."])
    writer.block("\(access)init?(rawValue: String)") { writer in
      for (name, scale) in zip(names, scales) {
        writer.block("if let point = \(scale.name)(rawValue: rawValue)") { writer in
          writer.line("self = .\(name)(point)")
          writer.line("return")
        }
      }
      writer.line("return nil")
    }
    writer.line()
    writer.documentation(["The id in the framework, the scale's and its own."])
    writer.block("\(access)var rawValue: String") { writer in
      writer.line("switch self {")
      for name in names { writer.line("case .\(name)(let point): point.rawValue") }
      writer.line("}")
    }
  }
}
