import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission

@testable import TouchstoneCASE

/// The frameworks in the repository, written as CASE.
struct SampleFrameworkTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "frameworks")

  private static let packages: [String] = {
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let manifests = paths.filter {
      ["touchstone.toml", "touchstone.yaml"].contains(($0 as NSString).lastPathComponent)
    }
    // Stories of frameworks that fail are meant to.
    return manifests.map { ($0 as NSString).deletingLastPathComponent }.filter { !$0.hasPrefix("stories/") }.sorted()
  }()

  @Test(arguments: packages)
  func everySampleIsSoundCASE(_ name: String) throws {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("case", folder: "", CASEEmitter())]
    let folder = Self.root.appending(path: name).path
    let compilation = try #require(compile(folder, in: DiskFileSystem(), options))
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map { "\($0.id): \($0.message)" }
    #expect(errors == [])
    let paths = Set(compilation.outputs.flatMap(\.files).map(\.path))
    #expect(paths.contains("cfpackage-1.1.json") && paths.contains("ims/case/v1p1/CFDocuments/index.json"))
  }

  @Test func thereAreSamples() {
    #expect(Self.packages.count > 30)
  }
}
