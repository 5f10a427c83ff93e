import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// `Framework.swift`: the enum that holds everything, and what the manifest says.
func frameworkFile(_ context: SwiftContext) -> [UInt8] {
  var writer = context.file()
  let header = context.framework.manifest.framework
  let access = context.plan.access
  writer.documentation([header.title, header.statement].compactMap { $0?.value } + [publishing(header)])
  writer.block("\(access)enum \(context.plan.namespace)") { writer in
    let facts: [(name: String, documentation: String, value: Text?)] = [
      ("id", "The short name of the framework.", header.id),
      ("title", "Its name.", header.title),
      ("language", "The language of its texts, as BCP 47 has it.", header.language),
      ("publisher", "Who publishes it.", header.publisher),
      ("uri", "The web address from which its identifiers are made.", header.uri),
      ("license", "Under what licence others may use it.", header.license),
    ]
    var isFirst = true
    for fact in facts {
      guard let value = fact.value?.value else { continue }
      if !isFirst { writer.line() }
      isFirst = false
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

/// `Reference.swift`: a type for what may name things of several kinds.
func referenceFile(_ context: SwiftContext) -> [UInt8] {
  var writer = context.file()
  let access = context.plan.access
  let types = context.plan.types.filter { $0.whole == nil && $0.kind != .level }
  guard !types.isEmpty else {
    writer.comment("The framework has nothing yet that could be referred to.")
    return writer.bytes
  }
  writer.block("extension \(context.plan.namespace)") { writer in
    writer.documentation(["A thing of any kind, as `requires` and other fields name it."])
    writer.block("\(access)enum Reference: RawRepresentable, Codable, Hashable, Sendable") { writer in
      for type in types { writer.line("case \(type.propertyName)(\(type.name))") }
      writer.line()
      writer.documentation(["Reads `\(types[0].kind.name)/` and the id."])
      writer.block("\(access)init?(rawValue: String)") { writer in
        writer.line("let parts = rawValue.split(separator: \"/\", maxSplits: 1)")
        writer.line("guard parts.count == 2 else { return nil }")
        writer.line("let id = String(parts[1])")
        writer.line("let found: Reference? =")
        writer.indented { writer in
          writer.line("switch parts[0] {")
          for type in types {
            writer.line("case \"\(type.kind.name)\": \(type.name)(id: id).map { .\(type.propertyName)($0) }")
          }
          writer.line("default: nil")
          writer.line("}")
        }
        writer.line("guard let found else { return nil }")
        writer.line("self = found")
      }
      writer.line()
      writer.documentation(["The kind, a slash and the id."])
      writer.block("\(access)var rawValue: String") { writer in
        writer.line("switch self {")
        for type in types {
          writer.line("case .\(type.propertyName)(let thing): \"\(type.kind.name)/\\(thing.rawValue)\"")
        }
        writer.line("}")
      }
    }
  }
  return writer.bytes
}
