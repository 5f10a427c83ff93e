import Foundation
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneModel
import TouchstoneSiteEmitter
import TouchstoneTestSupport

/// The small framework below `Golden`, compiled, with something of every kind.
struct Garden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/garden")

  let compilation: Compilation
  let framework: Framework

  /// - Parameter root: where the package lies, which must not show.
  init(root: String = "garden") throws {
    let system = InMemoryFileSystem([:])
    var files: [String: String] = [:]
    func add(_ path: String, _ text: String) { files[system.canonical(path)] = text }
    for name in ["touchstone.toml", "framework.toml", "es/framework.toml"] {
      add("\(root)/\(name)", try Garden.text("source/\(name)"))
    }
    add(
      "\(root)/../state/touchstone.toml", "[framework]\nid = \"state\"\ntitle = \"State Standards\"\nversion = \"1\"\n")
    add("\(root)/../state/standards.toml", try Garden.text("state.toml"))
    guard let compilation = compile(root, in: InMemoryFileSystem(files)), let framework = compilation.framework else {
      throw MissingFramework()
    }
    self.compilation = compilation
    self.framework = framework
  }

  var publication: Publication {
    Publication(framework: framework, sources: compilation.sources)
  }

  /// The whole site.
  var files: [OutputFile] { SiteEmitter(data: BundleData()).emit(publication) }

  struct MissingFramework: Error {}

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }
}
