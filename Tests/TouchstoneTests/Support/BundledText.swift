import Foundation
import Testing
import Touchstone
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneTestSupport

/// A framework written in a test, compiled into a bundle and opened as an app opens it.
enum BundledText {
  /// A compilation that a test did not expect.
  struct NotCompiled: Error, CustomStringConvertible {
    var description: String
  }

  /// The bytes of the bundle.
  static func bundle(_ text: String, id: String = "fixture") throws -> Data {
    let files = [
      "package/touchstone.toml": """
      [framework]
      id = "\(id)"
      title = "Fixture"
      version = "1.0.0"
      language = "en"
      stage = "early"
      """,
      "package/text.toml": text,
    ]
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("json", folder: "", BundleEmitter())]
    let compilation = try #require(compile("package", in: InMemoryFileSystem(files), options))
    let file = compilation.outputs.flatMap(\.files).first { $0.path == "bundle.json" }
    guard let file else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }.map { "\($0.id): \($0.message)" }
      throw NotCompiled(description: errors.joined(separator: "\n"))
    }
    return Data(file.bytes)
  }

  static func framework(_ text: String) throws -> Framework<Untyped> {
    try Framework(data: bundle(text))
  }
}
