import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneModel
import TouchstoneTestSupport

/// Which framework a target's folder holds, and that nothing is read from outside of it.
@Suite struct WatchedFolderTests {
  static let files = [
    "app/Sources/App/main.swift": "",
    "curriculum/state/touchstone.toml": manifest("state"),
    "curriculum/district/touchstone.toml": manifest("district") + "\n[extends]\npath = \"../state\"\n",
    "curriculum/city/touchstone.toml": manifest("city") + "\n[uses.state]\npath = \"../state\"\n",
    "curriculum/city/targets/more.toml": "",
  ]

  static func manifest(_ id: String) -> String {
    "[framework]\nid = \"\(id)\"\ntitle = \"\(id)\"\nversion = \"1\""
  }

  static func disk(_ links: [String: String], besides more: [String: String] = [:]) -> InMemoryFileSystem {
    var disk = InMemoryFileSystem(files.merging(more) { $1 })
    disk.links = links.reduce(into: [:]) { $0["app/Sources/App/\($1.key)"] = $1.value }
    return disk
  }

  /// What a target's folder with these links holds: a folder, or the first line about what is wrong.
  private func found(_ links: [String: String], besides more: [String: String] = [:]) -> String {
    let disk = Self.disk(links, besides: more)
    switch WatchedFolder("app/Sources/App", in: disk).framework(in: disk) {
    case .found(let folder): return folder
    case .nothing: return "nothing"
    case .several(let compilation): return lines(compilation).first ?? ""
    }
  }

  private func lines(_ compilation: Compilation) -> [String] {
    let report = DiagnosticReport(
      compilation.diagnostics.filter { $0.severity == .error }, sources: compilation.sources)
    return LineRenderer(showsNotes: true).render(report).split(separator: "\n").map(String.init)
  }

  @Test func aLinkedFrameworkIsFound() {
    #expect(found(["framework": "curriculum/state"]) == "app/Sources/App/framework")
  }

  @Test func aFolderWithoutAFrameworkSaysSo() {
    #expect(found([:]) == "nothing")
    #expect(found(["framework": "curriculum/nowhere"]) == "nothing")
    let disk = Self.disk(["framework": "curriculum/nowhere"])
    #expect(WatchedFolder("app/Sources/App", in: disk).deadLinks == ["app/Sources/App/framework"])
  }

  @Test func whatOthersExtendOrUseIsPartOfThem() {
    #expect(
      found(["state": "curriculum/state", "framework": "curriculum/district"]) == "app/Sources/App/framework")
    #expect(found(["a": "curriculum/state", "b": "curriculum/city"]) == "app/Sources/App/b")
  }

  @Test func oneFolderLinkedTwiceIsOneFramework() {
    #expect(found(["a": "curriculum/state", "b": "curriculum/state"]) == "app/Sources/App/a")
  }

  @Test func aLinkToAFolderAboveEnds() {
    #expect(
      found(["framework": "curriculum/state", "up": "app/Sources", "self": "app/Sources/App"])
        == "app/Sources/App/framework")
  }

  @Test func twoFrameworksAreOneTooMany() {
    let words =
      "this is a second framework in the folder of one target, and nothing says that it is part of the other"
    #expect(
      found(["all": "curriculum"])
        == "app/Sources/App/all/district/touchstone.toml:1:1: error: \(words) [files/second-framework]")
  }

  /// A mistake that hides what a manifest extends is told before the question that it raises.
  @Test func aBrokenManifestIsToldFirst() {
    let broken = [
      "curriculum/district/touchstone.toml": Self.manifest("district") + "\n[extends]\npth = \"../state\"\n"
    ]
    let line = found(["a": "curriculum/state", "b": "curriculum/district"], besides: broken)
    #expect(line.hasPrefix("app/Sources/App/b/touchstone.toml:"))
    #expect(!line.hasSuffix("[files/second-framework]"))
  }

  @Test func whatABuildHasWrittenIsPassedOver() {
    let written = [
      "app/Sources/App/Generated/.touchstone-files": "", "app/Sources/App/Generated/touchstone.toml": "",
    ]
    #expect(found(["framework": "curriculum/state"], besides: written) == "app/Sources/App/framework")
  }

  @Test(arguments: [
    ("district", "the framework that this one extends", "6:8"), ("city", #"the package used as "state""#, "6:8"),
  ])
  func nothingIsReadFromOutside(_ package: String, _ words: String, _ place: String) throws {
    let disk = Self.disk(["framework": "curriculum/\(package)"])
    var options = CompilationOptions()
    options.watched = WatchedFolder("app/Sources/App", in: disk)
    let compilation = try #require(compile("app/Sources/App/framework", in: disk, options))
    let path = "app/Sources/App/framework/touchstone.toml:\(place)"
    #expect(
      lines(compilation) == [
        "\(path): error: \(words) lies outside of the target's folder, where the build would not notice that it changes "
          + "[files/unwatched-package]",
        "\(path): note: the build watches app/Sources/App and the folders that are linked there",
        #"\#(path): note: link it there, too: ln -s "curriculum/state" "app/Sources/App/state""#,
        "\(path): note: or, where a folder holds these and no other framework, make one link to that folder: "
          + #"ln -s "curriculum" "app/Sources/App/curriculum""#,
      ])
  }

  @Test func whatIsLinkedBesideItIsRead() throws {
    let disk = Self.disk(["framework": "curriculum/district", "below": "curriculum/state"])
    var options = CompilationOptions()
    options.watched = WatchedFolder("app/Sources/App", in: disk)
    let compilation = try #require(compile("app/Sources/App/framework", in: disk, options))
    #expect(compilation.framework?.layers.count == 1)
    #expect(!compilation.diagnostics.contains { $0.id.pack == "files" })
  }
}
