import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneSiteEmitter

/// A site grows with what is in it, and no page grows with the whole.
struct SizeTests {
  @Test func sizeIsLinearInPages() {
    let small = measure(things: 500)
    let large = measure(things: 5_000)
    #expect((500...650).contains(small.pages))
    #expect((5_000...6_500).contains(large.pages))
    let ratio = Double(large.bytes / large.pages) / Double(small.bytes / small.pages)
    #expect(ratio < 1.1, "\(small) and \(large)")
    #expect(large.typical < small.typical + 500, "a usual page has \(small.typical) bytes, then \(large.typical)")
  }

  /// A question costs the script, what the index says first, and at most so many files of either sort.
  @Test func aQuestionLoadsAtMost300KB() throws {
    let publication = Publication(framework: LargeFramework.make(things: 5_000), sources: SourceMap())
    let files = SiteEmitter().emit(publication)
    func largest(_ prefix: String, _ count: Int) -> Int {
      files.filter { $0.path.hasPrefix(prefix) }.map(\.bytes.count).sorted(by: >).prefix(count).reduce(0, +)
    }
    let bytes = [
      largest(SiteScript.path, 1), largest("search/index.js", 1), largest("search/words-", SiteScript.wordFiles),
      largest("search/things-", SiteScript.shown),
    ]
    #expect(bytes.allSatisfy { $0 > 0 })
    #expect(bytes.reduce(0, +) <= 300_000, "\(bytes)")
    #expect(largest("search/things-", 1) <= SearchIndex.thingBytes + 100)
    let index = try SearchFile(#require(files.first { $0.path == "search/index.js" }))
    #expect(index.object["count"] as? Int ?? 0 > 4_500)
  }

  /// Lists and the alphabet are cut into parts.
  @Test func noListGrowsWithTheWhole() {
    let publication = Publication(framework: LargeFramework.make(things: 2_000), sources: SourceMap())
    let files = SiteEmitter().emit(publication)
    let lists = files.filter { $0.path.hasPrefix("a-z") || $0.path.hasPrefix("targets") }
    #expect(lists.filter { $0.path.hasSuffix(".html") }.count > 8)
    for file in lists {
      let entries = PageMarkup(file).tags.filter { $0.name == "li" }.count
      #expect(entries <= ListParts.limit + 40, "\(file.path) has \(entries) entries")
    }
    #expect(brokenLinks(files) == [])
  }

  private func measure(things: Int) -> (pages: Int, bytes: Int, typical: Int) {
    let publication = Publication(framework: LargeFramework.make(things: things), sources: SourceMap())
    // Maps have limits of their own, which their tests hold.
    let files = SiteEmitter(data: BundleData(), without: [.maps]).emit(publication).filter {
      $0.path.hasSuffix(".html")
    }
    let targets = files.filter { $0.path.hasPrefix("target/") }.map(\.bytes.count).sorted()
    return (files.count, files.reduce(0) { $0 + $1.bytes.count }, targets[targets.count / 2])
  }
}

/// A framework of any size, shaped like those of districts: competencies with skills, targets, rubrics and standards.
enum LargeFramework {
  private static let span = SourceSpan(SourceID(0), 0, 0)
  private static let targetsPerCompetency = 14

  static func make(things: Int) -> Framework {
    var manifest = Manifest(span: span)
    manifest.framework.id = text("large")
    manifest.framework.title = text("A Large Framework")
    let declarations = Declarations()
    addCommonThings(to: declarations)
    for index in 0..<max(1, (things - 30) / (targetsPerCompetency + 4)) { addCompetency(index, to: declarations) }
    let counts = Kind.allCases.sorted().map { kind in
      func count<D: Declaration>(_ type: D.Type) -> Int { declarations[type.table].count }
      return count(kind.type)
    }
    let package = PackageReference(alias: "", id: "large", title: "Large", uri: nil)
    return Framework(manifest: manifest, declarations: declarations, ownCounts: counts, packages: [package])
  }

  private static func text(_ value: String) -> Text { Text(value, span) }

  private static func make<D: Declaration>(
    _ type: D.Type, _ id: String, _ title: String?, _ statement: String?, in parent: EntityID? = nil
  ) -> D {
    let made = D(id: id, idSpan: span, span: span)
    made.parent = parent
    made.title = title.map(text)
    made.statement = statement.map(text)
    return made
  }

  private static func reference(_ kind: Kind, _ index: Int) -> Reference {
    Reference(written: "thing", span: span, target: EntityID(kind, index))
  }

  private static func addCommonThings(to declarations: Declarations) {
    declarations.profiles = [make(Profile.self, "graduate", nil, "A promise to every learner.")]
    for index in 0..<3 { declarations.strands.append(make(Strand.self, "s\(index)", "Strand \(index)", nil)) }
    for index in 0..<5 {
      let outcome = make(Outcome.self, "o\(index)", nil, "Does something good for the world.")
      outcome.strands = [reference(.strand, index % 3)]
      declarations.outcomes.append(outcome)
    }
    for index in 0..<8 { declarations.domains.append(make(Domain.self, "d\(index)", "Domain \(index)", nil)) }
    for index in 0..<6 { declarations.levels.append(make(Level.self, "\(index)", nil, nil)) }
    let scale = make(Scale.self, "academic", nil, nil)
    scale.proficient = reference(.point, 1)
    declarations.scales = [scale]
    for id in ["not-yet", "proficient", "extending"] {
      declarations.points.append(make(ScalePoint.self, "academic.\(id)", nil, nil, in: EntityID(.scale, 0)))
    }
  }

  private static func addCompetency(_ index: Int, to declarations: Declarations) {
    let id = "d\(index % 8).c\(index)"
    let own = EntityID(.competency, index)
    let competency = make(Competency.self, id, "Competency \(index)", "Solve problems that are new to me.")
    competency.why = text("Prices, recipes, medicine and maps all speak in *numbers*.")
    competency.domains = [reference(.domain, index % 8)]
    competency.outcomes = [reference(.outcome, index % 5)]
    competency.levels = (0..<6).map { level in
      var entry = LevelEntry(level: reference(.level, level))
      entry.descriptor = text("Counts, compares and combines real things, and tells how the result came about.")
      return entry
    }
    competency.standards = [reference(.standard, index)]
    if index > 0 { competency.requires = [reference(.competency, index - 1)] }
    declarations.competencies.append(competency)
    declarations.standards.append(make(Standard.self, "st.\(index)", nil, "Represent fractions as numbers."))
    declarations.skills.append(make(Skill.self, "\(id).skill", "Number sense", nil, in: own))
    let rubric = make(Rubric.self, id, "Rubric \(index)", nil)
    rubric.subjects = [reference(.competency, index)]
    declarations.rubrics.append(rubric)
    let criterion = make(Criterion.self, "\(id).choice", "Choosing", nil, in: EntityID(.rubric, index))
    criterion.points = points("Picks out the numbers in a situation.")
    declarations.criteria.append(criterion)
    for place in 0..<targetsPerCompetency { addTarget(place, id, index, to: declarations) }
  }

  private static func addTarget(_ place: Int, _ id: String, _ competency: Int, to declarations: Declarations) {
    let parent = place.isMultiple(of: 2) ? EntityID(.competency, competency) : EntityID(.skill, competency)
    let statement = "Calculate unit rates and use them to compare situations, in step \(place)."
    let target = make(Target.self, "\(id).t\(place)", nil, statement, in: parent)
    target.level = reference(.level, place % 6)
    target.know = text("A unit rate tells how much of one quantity belongs to exactly one of another.")
    target.performance = text("Collect two real offers, compute the rate of each and recommend one.")
    target.why = text("A bigger package is not always the better buy.")
    target.points = points("Compares by a unit rate.")
    if !declarations.targets.isEmpty { target.requires = [reference(.target, declarations.targets.count - 1)] }
    declarations.targets.append(target)
  }

  private static func points(_ words: String) -> [PointEntry] {
    (0..<3).map { PointEntry(point: reference(.point, $0), text: text(words)) }
  }
}
