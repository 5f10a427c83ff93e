import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneTestSupport

@Suite("The same input gives the same bytes") struct DeterminismTests {
  static let samples = Sample.sound

  @Test("The order in which a disk lists files changes nothing", arguments: samples)
  func order(sample: Sample) throws {
    let files = try Sample.files()
    let first = try #require(compiled(sample, files, shuffles: false))
    try #require(
      !first.outputs.flatMap(\.files).isEmpty,
      "\(sample.name) has errors: \(first.diagnostics.map(\.message).prefix(10))")
    for _ in 0..<3 {
      let again = try #require(compiled(sample, files, shuffles: true))
      #expect(again.outputs.flatMap(\.files).map(\.path) == first.outputs.flatMap(\.files).map(\.path))
      #expect(zip(again.outputs.flatMap(\.files), first.outputs.flatMap(\.files)).allSatisfy { $0.bytes == $1.bytes })
      #expect(JSONRenderer().render(report(again)) == JSONRenderer().render(report(first)))
    }
  }

  private func compiled(_ sample: Sample, _ files: [String: [UInt8]], shuffles: Bool) -> Compilation? {
    var disk = InMemoryFileSystem(bytes: files)
    disk.shuffles = shuffles
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("json", folder: "", BundleEmitter())]
    return compile("frameworks/\(sample.name)", in: disk, options)
  }

  private func report(_ compilation: Compilation) -> DiagnosticReport {
    DiagnosticReport(compilation.diagnostics, sources: compilation.sources)
  }
}
