import Testing
import TouchstoneJSON

@testable import TouchstoneCASE

/// The files of the service say what the package says, and every link leads to one.
struct ProviderTests {
  private static let base = "https://hill.example/framework/"

  private static func compiled() -> CompiledCASE {
    CompiledCASE(
      ExportTests.text,
      manifest: CompiledCASE.header + "released = \"2026-08-01\"\n[case]\nversions = [\"1.1\", \"1.0\"]\n")
  }

  /// Every address in a tree that lies below the service, without what stands after `#`.
  private static func links(_ value: JSONValue) -> [String] {
    if let text = value.string, text.hasPrefix(base) {
      return [String(text.dropFirst(base.count).prefix { $0 != "#" })]
    }
    return (value.members?.map(\.value) ?? value.items ?? []).flatMap { links($0) }
  }

  @Test func everyLinkLeadsToAFileThatHoldsIt() throws {
    let compiled = Self.compiled()
    var waiting = ["ims/case/v1p1/CFDocuments/index.json"]
    var seen = Set(waiting)
    while let path = waiting.popLast() {
      let bytes = try #require(compiled.files[path], "nothing is served at \(path)")
      let value = try JSONReader.read(bytes)
      let identifier = path.split(separator: "/").last.map(String.init) ?? ""
      #expect(identifier == "index.json" || String(decoding: bytes, as: UTF8.self).contains("\"\(identifier)\""))
      for link in Self.links(value) where seen.insert(link).inserted { waiting.append(link) }
    }
    let package = try #require(compiled.package)
    let sorts = CFResource.allCases.filter { $0 != .itemAssociations }.map(\.rawValue)
    #expect(Set(seen.map { String($0.split(separator: "/")[3]) }) == Set(sorts))
    #expect(package.items.allSatisfy { seen.contains("ims/case/v1p1/CFItems/\($0.identifier)") })
  }

  @Test(arguments: ["v1p1", "v1p0"])
  func whatStandsAloneIsWhatThePackageHolds(_ version: String) throws {
    let compiled = Self.compiled()
    let folder = "ims/case/\(version)"
    let document = try #require(compiled.package?.document)
    let package = try compiled.json("\(folder)/CFPackages/\(document.identifier)")
    for (list, member) in [("CFItems", "CFItems"), ("CFAssociations", "CFAssociations"), ("CFRubrics", "CFRubrics")] {
      let items = try #require(package[list]?.items)
      #expect(!items.isEmpty)
      for item in items {
        let alone = try compiled.json("\(folder)/\(member)/\(item["identifier"]?.string ?? "")")
        let members = (alone.members ?? []).filter { $0.key != "CFDocumentURI" }
        #expect(Self.text(JSONValue(.object(members))) == Self.text(item))
        let home = alone["CFDocumentURI"]?["identifier"]?.string
        #expect(list == "CFRubrics" || home == document.identifier)
      }
    }
    for item in try #require(package["CFItems"]?.items) {
      let identifier = item["identifier"]?.string ?? ""
      let answer = try compiled.json("\(folder)/CFItemAssociations/\(identifier)")
      let expected = (package["CFAssociations"]?.items ?? []).filter {
        [$0["originNodeURI"], $0["destinationNodeURI"]].contains { $0?["identifier"]?.string == identifier }
      }
      #expect(answer["CFAssociations"]?.items?.map(Self.text) == expected.map(Self.text) && !expected.isEmpty)
    }
    let list = try compiled.json("\(folder)/CFDocuments/index.json")
    let alone = try compiled.json("\(folder)/CFDocuments/\(document.identifier)")
    #expect(list["CFDocuments"]?.items?.map(Self.text) == [Self.text(alone)])
    #expect(alone["CFPackageURI"]?["uri"]?.string?.contains("/CFPackages/") == true)
    #expect(alone["caseVersion"]?.string == (version == "v1p1" ? "1.1" : nil))
  }

  private static func text(_ value: JSONValue) -> String {
    var writer = JSONWriter(.compact)
    writer.value(value)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func hostsThatReadHeaderFilesAreToldThatEverythingIsJSON() throws {
    let headers = String(decoding: try #require(Self.compiled().files["_headers"]), as: UTF8.self)
    #expect(headers.contains("/ims/case/v1p1/*\n  Content-Type: application/json"))
    #expect(headers.contains("/ims/case/v1p0/*\n"))
  }
}
