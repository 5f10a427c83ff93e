import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneSwiftEmitter
import TouchstoneTestSupport

/// What an emitter cannot write as expected is told beside the rules' findings.
@Suite struct EmitterProblemTests {
  @Test func idsThatSwiftCannotTellApartAreReported() {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("swift", folder: "", SwiftEmitter())]
    let files = [
      "package/touchstone.toml": "[framework]\nid = \"f\"\ntitle = \"F\"\nversion = \"1\"\n",
      "package/terms.toml": ["a-1", "a1", "a-dash-1"]
        .map { "[[term]]\nid = \"\($0)\"\ndefinition = \"A word of our own.\"\n" }.joined(),
    ]
    let compilation = compile("package", in: InMemoryFileSystem(files), options)
    let found = compilation?.diagnostics.filter { $0.id == "swift/name-collision" }
    #expect(found?.map(\.message) == ["in Swift, term a-dash-1 would have the name of term a-1"])
    #expect(compilation?.outputs.isEmpty == false)
  }
}
