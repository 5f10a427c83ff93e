import Foundation
import Testing
import TouchstoneToolSupport

@Suite(
  "A school network's competencies, from its own records",
  .enabled(if: DataFolder.found != nil, Comment(rawValue: DataFolder.whySkipped)))
struct SlateTests {
  let model: SlateModel

  init() throws {
    model = try SlateModel.read()
  }

  @Test("The records are those that the tests were written for")
  func records() {
    #expect(model.content_areas.count == 12)
    #expect(model.competencies.count == 41)
    #expect(model.skills.count == 207)
    #expect(model.content_areas.count { $0.Status == "archived" } == 1)
    #expect(model.competencies.count { $0.Status == "archived" } == 2)
    #expect(model.skills.count { $0.Status == "archived" } == 3)
  }

  @Test("Checking them finds nothing: competencies that are lent need no profile", arguments: Spelling.allCases)
  func findings(spelling: Spelling) throws {
    let package = try CompiledPackage(model.package, as: spelling)
    #expect(try package.findings() == [:])
  }

  @Test("Both spellings give the same bundle, byte for byte")
  func spellings() throws {
    let toml = try CompiledPackage(model.package, as: .toml).bundleBytes()
    let yaml = try CompiledPackage(model.package, as: .yaml).bundleBytes()
    #expect(toml == yaml)
  }

  @Test("Everything is in the bundle, what is archived too", arguments: Spelling.allCases)
  func counts(spelling: Spelling) throws {
    let bundle = try CompiledPackage(model.package, as: spelling).bundle()
    #expect(bundle.levels.map(\.id) == ["9", "10", "11", "12"])
    #expect(bundle.domains.count == 12)
    #expect(bundle.competencies.count == 41)
    #expect(bundle.skills.count == 207)
    #expect(bundle.domains.count(where: \.isRetired) == 1)
    #expect(bundle.competencies.count(where: \.isRetired) == 2)
    #expect(bundle.skills.count(where: \.isRetired) == 3)
    let uuids = [bundle.levels, bundle.domains, bundle.competencies, bundle.skills].joined().map(\.uuid)
    #expect(Set(uuids).count == uuids.count)
  }

  @Test("Every field of every record can be read back from the bundle", arguments: Spelling.allCases)
  func roundTrip(spelling: Spelling) throws {
    let bundle = try CompiledPackage(model.package, as: spelling).bundle()
    #expect(areas(in: bundle) == model.content_areas.map { [$0.Code, $0.Title, $0.Status] })
    #expect(try competencies(in: bundle) == expectedCompetencies().sorted { $0[0] < $1[0] })
    #expect(try skills(in: bundle) == expectedSkills().sorted { $0[0] < $1[0] })
  }

  private func areas(in bundle: Bundle) -> [[String]] {
    bundle.domains.map { [$0.code ?? "", $0.title ?? "", status($0)] }
  }

  private func competencies(in bundle: Bundle) throws -> [[String]] {
    let areas = Dictionary(bundle.domains.map { ($0.id, $0.code ?? "") }, uniquingKeysWith: { first, _ in first })
    return bundle.competencies.map { thing in
      let area = thing.domains?.compactMap { areas[$0.id] }.joined(separator: " ") ?? ""
      return [thing.code ?? "", thing.title ?? "", thing.statement ?? "", status(thing), area]
    }.sorted { $0[0] < $1[0] }
  }

  private func skills(in bundle: Bundle) throws -> [[String]] {
    let codes = Dictionary(bundle.competencies.map { ($0.id, $0.code ?? "") }) { first, _ in first }
    return try bundle.skills.map { thing in
      let parent = try #require(thing.parent)
      let minimum = try #require(thing.evidence_min)
      let counts = words(minimum.by_level ?? [:], others: minimum.all)
      let texts = [thing.code ?? "", thing.title ?? "", thing.statement ?? "", status(thing)]
      return texts + [codes[parent.id] ?? "", counts]
    }.sorted { $0[0] < $1[0] }
  }

  private func expectedCompetencies() -> [[String]] {
    let areas = Dictionary(model.content_areas.map { ($0.ID, $0.Code) }, uniquingKeysWith: { first, _ in first })
    return model.competencies.map { [$0.Code, $0.Descriptor, $0.Statement, $0.Status, areas[$0.ContentAreaID] ?? ""] }
  }

  private func expectedSkills() -> [[String]] {
    let codes = Dictionary(model.competencies.map { ($0.ID, $0.Code) }, uniquingKeysWith: { first, _ in first })
    return model.skills.map { skill in
      var levels = skill.DemonstrationsRequired
      let others = levels.removeValue(forKey: "default")
      let counts = words(levels, others: others)
      return [skill.Code, skill.Descriptor, skill.Statement, skill.Status, codes[skill.CompetencyID] ?? "", counts]
    }
  }

  private func status(_ thing: Bundle.Thing) -> String {
    thing.isRetired ? "archived" : "active"
  }

  private func words(_ levels: [String: Int], others: Int?) -> String {
    let counts = levels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (counts + ["others: \(others.map(String.init) ?? "none")"]).joined(separator: ", ")
  }

  @Test("The site shows every competency and skill, and no link of it is dead")
  func site() throws {
    let package = try CompiledPackage(model.package, as: .toml)
    let (run, output) = try package.build("site")
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    let site = try BuiltSite(output)
    #expect(site.deadLinks() == [])
    let areas = model.content_areas.map { "domain/\($0.Code.lowercased()).html" }
    let competencies = model.competencies.map { "competency/\($0.Code.lowercased()).html" }
    let skills = model.skills.map { "skill/\($0.Code.lowercased()).html" }
    #expect(site.missingPages(areas + competencies + skills) == [])
    #expect(site.missing(model.content_areas.flatMap { [$0.Code, $0.Title] }) == [])
    #expect(site.missing(model.competencies.flatMap { [$0.Code, $0.Descriptor, $0.Statement] }) == [])
    #expect(site.missing(model.skills.flatMap { [$0.Code, $0.Descriptor, $0.Statement] }) == [])
  }

  @Test("The generated Swift compiles")
  func swift() throws {
    let package = try CompiledPackage(model.package, as: .toml)
    let (run, output) = try package.build("swift")
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    try expectTypechecks(output)
  }
}
