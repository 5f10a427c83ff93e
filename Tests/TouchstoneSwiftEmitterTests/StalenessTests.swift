import Foundation
import Testing
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneSwiftEmitter
import TouchstoneTestSupport

/// The generated code that `GeneratedCodeTests` compiles and uses is that of the sample framework as it is now.
struct StalenessTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theCheckedInCodeIsThatOfTheSample() throws {
    let sample = StalenessTests.root.appending(path: "frameworks/riverbend")
    var files: [String: [UInt8]] = [:]
    let names = try #require(FileManager.default.enumerator(atPath: sample.path)).compactMap { $0 as? String }
    for name in names where name.hasSuffix(".toml") {
      files["riverbend/\(name)"] = Array(try Data(contentsOf: sample.appending(path: name)))
    }
    let compilation = try #require(compile("riverbend", in: InMemoryFileSystem(bytes: files)))
    let framework = try #require(compilation.framework)
    let output = Harbor.filesOfApp(Publication(framework: framework, sources: compilation.sources))
    try RecordedFolder(StalenessTests.root.appending(path: "Tests/GeneratedCodeTests/Generated")).compare(with: output)
  }
}
