import Foundation
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneModel
import TouchstoneSwiftEmitter
import TouchstoneTestSupport

/// The small framework below `Golden`, compiled.
struct Harbor {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/harbor")

  let compilation: Compilation
  let framework: Framework
  let files: [OutputFile]

  /// - Parameters:
  ///   - root: where the package lies, which must not show.
  ///   - change: a change to the manifest.
  init(root: String = "harbor", manifest change: (String) -> String = { $0 }) throws {
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: Harbor.folder.appending(path: path)), as: UTF8.self)
    }
    let files = [
      "\(root)/touchstone.toml": change(try text("source/touchstone.toml")),
      "\(root)/framework.toml": try text("source/framework.toml"),
      "\(root)/../state/touchstone.toml": "[framework]\nid = \"state\"\ntitle = \"State\"\nversion = \"1\"\n",
      "\(root)/../state/standards.toml": try text("state.toml"),
    ]
    var paths: [String: String] = [:]
    let system = InMemoryFileSystem([:])
    for (path, text) in files { paths[system.canonical(path)] = text }
    guard let compilation = compile(root, in: InMemoryFileSystem(paths)), let framework = compilation.framework else {
      throw MissingFramework()
    }
    self.compilation = compilation
    self.framework = framework
    self.files = SwiftEmitter().emit(Publication(framework: framework, sources: compilation.sources))
  }

  /// The code with the bundle that it reads, as an app has them.
  var filesOfApp: [OutputFile] {
    Harbor.filesOfApp(Publication(framework: framework, sources: compilation.sources))
  }

  static func filesOfApp(_ publication: Publication) -> [OutputFile] {
    let bundle = BundleEmitter().emit(publication).filter { $0.path == "bundle.json" }
    return (SwiftEmitter().emit(publication) + bundle).sorted { $0.path < $1.path }
  }

  struct MissingFramework: Error {}
}
