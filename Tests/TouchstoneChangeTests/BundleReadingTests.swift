import Foundation
import Testing
import TouchstoneChange
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneTestSupport

/// A framework that is read back from its bundle is the same framework.
struct BundleReadingTests {
  @Test(arguments: ChangeClassTests.classes)
  func theBundleOfABundleIsTheBundle(_ name: String) throws {
    let file = ChangeClassTests.folder.appending(path: "\(name)/after.toml")
    try expectSame(try Side(try String(contentsOf: file, encoding: .utf8)).compiled())
  }

  /// Samples that use everything: layers, other packages, translations, adults.
  @Test(arguments: ["riverbend", "lakeshore", "driving", "stories/inequitable-overlay/school"])
  func samplesAreReadBack(_ name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "frameworks")
    var files: [String: [UInt8]] = [:]
    for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".toml") || path.hasSuffix(".yaml") {
      files["frameworks/\(path)"] = [UInt8](try Data(contentsOf: root.appending(path: path)))
    }
    var options = CompilationOptions()
    options.judges = false
    let compilation = try #require(compile("frameworks/\(name)", in: InMemoryFileSystem(bytes: files), options))
    try expectSame(ComparedSide(try #require(compilation.framework), sources: compilation.sources, name: name))
  }

  @Test(arguments: [
    ("{", "is no JSON"),
    (#"{"format":"other"}"#, "is no bundle"),
    (#"{"format":"touchstone-bundle","format_version":99}"#, "another format"),
    (
      #"{"format":"touchstone-bundle","format_version":1,"competencies":[{"id":"a","domains":[{"kind":"domain","id":"b"}]}]}"#,
      "names something that it does not hold: domain/b"
    ),
    (
      #"{"format":"touchstone-bundle","format_version":1,"levels":[{"id":"b"}],"competencies":[{"id":"a","domains":[{"kind":"level","id":"b"}]}]}"#,
      "names a level in `domains`"
    ),
    (
      #"{"format":"touchstone-bundle","format_version":1,"skills":[{"id":"a","parent":{"kind":"skill","id":"a"}}]}"#,
      "lets a skill lie in itself"
    ),
  ])
  func whatIsNoBundleIsTold(_ text: String, _ words: String) {
    do {
      _ = try framework(fromBundle: Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.description.contains(words), "\(error)")
    }
  }

  private func expectSame(_ side: ComparedSide) throws {
    let bytes = try bundle(side)
    let read = ComparedSide(try framework(fromBundle: bytes), name: "bundle")
    let again = try bundle(read)
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    #expect(ChangeReport(from: side, to: read, keeps: .addresses).diff.changes == [])
    #expect(ChangeReport(from: read, to: side, keeps: .addresses).diff.changes == [])
  }

  private func bundle(_ side: ComparedSide) throws -> [UInt8] {
    let publication = Publication(framework: side.framework, sources: side.sources)
    return try #require(AppBundleEmitter().emit(publication).first).bytes
  }
}
