import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

/// The files as a whole.
struct BundleTests {
  /// A framework in which every field of every kind is filled.
  private var full: Framework {
    var declarations = TinyFramework.declarations
    for kind in Kind.allCases { fill(kind.type, in: &declarations) }
    declarations.competencies[0].standards = [
      TinyFramework.reference(.standard, 1, ReferenceDetail(strength: TinyFramework.located(.part))),
      TinyFramework.reference(.standard, 0, ReferenceDetail(because: TinyFramework.text("A \"rate\"."))),
    ]
    declarations.competencies[1].statement = TinyFramework.text("Reads data.")
    declarations.targets[0].depth = TinyFramework.reference(.depth, 1)
    declarations.competencies[0].levels = [1, 0].map {
      var entry = LevelEntry(level: TinyFramework.reference(.level, $0))
      entry.descriptor = TinyFramework.text("Uses a unit rate.")
      return entry
    }
    var spanish = Translation(language: "es", span: TinyFramework.span())
    spanish.title = TinyFramework.text("Pequeño")
    spanish.texts[Translation.Key(EntityID(.competency, 0), "statement")] = TinyFramework.text("Razona.")
    spanish.texts[Translation.Key(EntityID(.competency, 0), "levels.8.descriptor")] = TinyFramework.text("Usa.")
    var framework = TinyFramework.framework(declarations) { manifest in
      manifest.terms = [
        LocalTerm(
          audience: nil, word: "learner", wordSpan: TinyFramework.span(), local: [TinyFramework.text("scholar")])
      ]
    }
    framework.translations = [spanish]
    return framework
  }

  private func fill<D: Declaration>(_ type: D.Type, in declarations: inout Declarations) {
    // Nothing can refer to what has no id, so nothing stands in its place either.
    let left = type.kind.hasID ? ["was"] : ["was", "replaced_by"]
    for field in type.fields.fields where !left.contains(field.name) {
      field.fill(&declarations[type.table][0])
    }
  }

  private func bundle(_ framework: Framework) throws -> JSONValue {
    try JSONReader.read(files(framework)[0].bytes)
  }

  private func files(_ framework: Framework) -> [OutputFile] {
    BundleEmitter().emit(TinyFramework.publication(framework))
  }

  @Test func anAppCarriesTheSameBundle() {
    let carried = AppBundleEmitter().emit(TinyFramework.publication(full))
    #expect(carried.map(\.path) == AppBundleEmitter.fileNames)
    #expect(carried.first?.bytes == files(full).first { $0.path == "bundle.json" }?.bytes)
  }

  @Test(arguments: ["bundle.json", "bundle.schema.json", "sources.json"])
  func isAsRecorded(path: String) throws {
    let file = try #require(files(full).first { $0.path == path })
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(path)")
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try Data(file.bytes).write(to: golden)
      Issue.record("\(path) was recorded anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    #expect(String(decoding: file.bytes, as: UTF8.self) == (try String(contentsOf: golden, encoding: .utf8)))
  }

  @Test func filesAreSortedByPathAndAlwaysTheSame() {
    let files = files(full)
    #expect(files.map(\.path) == files.map(\.path).sorted())
    #expect(files == self.files(full))
  }

  @Test func movingADeclarationChangesItsPlaceOnly() {
    let moved = full
    moved.declarations.competencies[0].span = TinyFramework.span(20)
    #expect(files(moved)[0] == files(full)[0])
    #expect(files(moved)[2] != files(full)[2])
  }

  @Test func theOrderOfCompetenciesChangesNoDigestAndThatOfLevelsDoes() throws {
    let before = try bundle(TinyFramework.framework(TinyFramework.declarations))
    let swapped = TinyFramework.declarations
    swapped.competencies.swapAt(0, 1)
    swapped.skills[0].parent = EntityID(.competency, 1)
    swapped.targets[0].parent = EntityID(.competency, 1)
    let after = try bundle(TinyFramework.framework(swapped))
    #expect(after["competencies"]?[0]?["id"]?.string == "math.data")
    #expect(after["digest"]?.string == before["digest"]?.string)
    swapped.levels.swapAt(0, 1)
    #expect(try bundle(TinyFramework.framework(swapped))["digest"]?.string != before["digest"]?.string)
  }

  @Test func renamingAThingChangesTheDigestOfNothingThatRefersToIt() throws {
    let declarations = TinyFramework.declarations
    declarations.rubrics[0].subjects = [TinyFramework.reference(.competency, 1)]
    let before = try bundle(TinyFramework.framework(declarations))
    declarations.competencies[1].was = [TinyFramework.text("math.data")]
    declarations.competencies[1].id = "math.chance"
    let after = try bundle(TinyFramework.framework(declarations))
    #expect(after["rubrics"]?[0]?["for"]?[0]?["id"]?.string == "math.chance")
    #expect(after["digest"]?.string == before["digest"]?.string)
  }

  @Test func thingsOfOtherPackagesAreNamedWithTheirPackage() throws {
    let bundle = try bundle(full)
    #expect(bundle["competencies"]?[0]?["standards"]?[0]?["package"]?.string == "state")
    #expect(bundle["external"]?.items?.compactMap { $0["id"]?.string } == ["7.rp", "webb.2"])
    #expect(bundle["standards"]?.items?.count == 1)
  }

  @Test func mapsAreInTheOrderOfTheLevels() throws {
    let levels = try bundle(full)["competencies"]?[0]?["levels"]?.members?.map(\.key)
    #expect(levels == ["8", "9"])
  }
}
