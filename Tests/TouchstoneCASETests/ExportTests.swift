import Testing
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneTestSupport

@testable import TouchstoneCASE

/// What of a framework stands where in CASE.
struct ExportTests {
  static let text = """
    [[level]]
    id = 8
    title = "Level 8"
    grades = [7, 8]
    [[scale]]
    id = "academic"
    proficient = "proficient"
    point = [{ id = "not-yet", value = 1 }, { id = "proficient", title = "Proficient", value = 2 }]
    [[strand]]
    id = "academic"
    kinds = ["academic"]
    [[term]]
    id = "target"
    definition = "A step on the way."
    aliases = ["objective"]
    [[profile]]
    id = "graduate"
    statement = "Every graduate thinks."
    [[outcome]]
    id = "thinks"
    statement = "Thinks critically."
    [[domain]]
    id = "math"
    title = "Mathematics"
    [[domain]]
    id = "science"
    title = "Science"
    [[standard]]
    id = "s1"
    code = "6.RP"
    statement = "A cluster."
    [[standard]]
    id = "s2"
    statement = "A standard."
    parents = "s1"
    [[competency]]
    id = "math.ratios"
    code = "M.3"
    title = "Ratios"
    statement = "Reason with ratios."
    why = "Prices run on ratios."
    domains = ["math", "science"]
    outcomes = "thinks"
    strands = "academic"
    standards = [{ standard = "s2", strength = "part", because = "Rates only." }]
    tags = ["power"]
    levels.8 = "Uses a unit rate."
    points.not-yet = "Names a rate."
    points.proficient = "Uses a rate."
    [[target]]
    id = "math.ratios.compare"
    statement = "Compare two amounts."
    level = 8
    [[target]]
    id = "math.ratios.rate"
    statement = "Find a rate."
    level = 8
    requires = [{ target = "math.ratios.compare", because = "A rate compares." }]
    builds_on = ["s2"]
    [[target]]
    id = "math.ratios.old"
    statement = "Cross-multiply."
    retired = "2026-06-30"
    replaced_by = "math.ratios.rate"
    [[rubric]]
    id = "ratios"
    title = "Reasoning"
    for = ["math.ratios", "math.ratios.rate"]
    [[criterion]]
    id = "ratios.model"
    title = "Model"
    statement = "Chooses a model."
    weight = 2
    points.proficient = "Chooses and defends."
    points.not-yet = "Names one."
    [[exemplar]]
    id = "ramp"
    title = "The bike ramp"
    for = "math.ratios.rate"
    link = "https://hill.example/ramp?year=1"
    features = ["Says why."]
    [[alignment]]
    type = "same"
    from = { standard = "s2" }
    to = { target = "math.ratios.rate" }
    [[alignment]]
    type = "supports"
    finding = "misaligned"
    from = { standard = "s1" }
    to = { target = "math.ratios.rate" }

    """

  @Test func everyRelationStandsInItsDirection() throws {
    let compiled = CompiledCASE(Self.text)
    #expect(compiled.errors == [])
    let package = try #require(compiled.package)
    #expect(
      package.relations(.isChildOf) == [
        "Every graduate thinks. isChildOf document", "Thinks critically. isChildOf Every graduate thinks.",
        "Mathematics isChildOf document", "Science isChildOf document", "Level 8 isChildOf document",
        "A cluster. isChildOf document", "A standard. isChildOf A cluster.",
        "Reason with ratios. isChildOf Mathematics",
        "Uses a unit rate. isChildOf Reason with ratios.", "Compare two amounts. isChildOf Reason with ratios.",
        "Find a rate. isChildOf Reason with ratios.", "Cross-multiply. isChildOf Reason with ratios.",
      ])
    #expect(
      package.relations().filter { !$0.contains(" isChildOf ") } == [
        "Reason with ratios. isPartOf Science", "Reason with ratios. ext:leadsTo Thinks critically.",
        "Reason with ratios. isRelatedTo A standard.", "Compare two amounts. hasSkillLevel Level 8",
        "Compare two amounts. precedes Find a rate.", "Find a rate. ext:buildsOn A standard.",
        "Find a rate. hasSkillLevel Level 8", "Uses a unit rate. hasSkillLevel Level 8",
        "Cross-multiply. replacedBy Find a rate.", "Find a rate. exemplar <The bike ramp>",
        "A standard. exactMatchOf Find a rate.", "rubric Reasoning isRelatedTo Find a rate.",
      ])
    let places = package.associations.filter { $0.type == .isChildOf && $0.destination.title == "Ratios" }
    #expect(places.map(\.sequenceNumber) == [1, 2, 3, 4])
  }

  @Test func theMembersOfAnItemHoldWhatTheAuthorWrote() throws {
    let package = try #require(CompiledCASE(Self.text).package)
    let item = try #require(package.item("Reason with ratios."))
    #expect(item.identifier == CASETestIdentifiers.ratios)
    #expect(item.uri == "https://hill.example/framework/ims/case/v1p1/CFItems/\(item.identifier)")
    #expect(item.abbreviatedStatement == "Ratios" && item.humanCodingScheme == "M.3")
    #expect(item.itemType == "Competency" && item.itemTypeURI?.title == "Competency")
    #expect(item.subject == ["Mathematics", "Science"] && item.conceptKeywords == ["academic", "power"])
    #expect(item.educationLevel == ["07", "08"] && item.language == "en")
    #expect(item.lastChangeDateTime == "2026-08-01T00:00:00Z")
    #expect(item.extensions.first?.value["why"]?.string == "Prices run on ratios.")
    #expect(package.item("Cross-multiply.")?.statusEndDate == "2026-06-30")
    let precedes = try #require(package.associations.first { $0.type == .precedes })
    #expect(precedes.notes == "A rate compares." && precedes.groupingURI?.title == "Prerequisites")
    let covers = try #require(package.associations.first { $0.destination.title == "A standard." && $0.notes != nil })
    #expect(covers.extensions.first?.value["strength"]?.string == "part")
    let example = try #require(package.associations.first { $0.type == .exemplar })
    #expect(example.destination.uri == "https://hill.example/ramp?year=1" && example.notes == "- Says why.")
  }

  @Test func rubricsHoldTheirLevelsInTheOrderOfTheScale() throws {
    let package = try #require(CompiledCASE(Self.text).package)
    #expect(package.rubrics.map(\.title) == ["Reasoning", "Ratios"])
    let criterion = try #require(package.rubrics.first?.criteria.first)
    #expect(criterion.category == "Model" && criterion.weight == 2 && criterion.itemURI?.title == "Ratios")
    #expect(criterion.levels.map(\.quality) == ["not-yet", "Proficient"])
    #expect(criterion.levels.map(\.score) == [1, 2])
    #expect(criterion.levels.map(\.description) == ["Names one.", "Chooses and defends."])
    #expect(package.rubrics.last?.criteria.first?.levels.map(\.description) == ["Names a rate.", "Uses a rate."])
  }

  @Test func definitionsStandOnceUnderTheDistrictsWords() throws {
    let manifest = CompiledCASE.header + "released = \"2026-08-01\"\n[terms]\ntarget = \"objective\"\n"
    let package = try #require(CompiledCASE(Self.text, manifest: manifest).package)
    #expect(package.item("Find a rate.")?.itemType == "Objective")
    #expect(
      package.definitions.itemTypes.map(\.title) == [
        "Profile", "Outcome", "Domain", "Level", "Standard", "Competency", "Objective", "Expectation at a level",
      ])
    #expect(package.definitions.subjects.map(\.title) == ["Mathematics", "Science"])
    #expect(package.definitions.concepts.map(\.title) == ["academic", "target", "power"])
    #expect(package.definitions.concepts.map(\.keywords) == [[], ["objective"], []])
    #expect(package.definitions.licenses.map(\.licenseText).first?.contains("/licenses/by/4.0/") == true)
    #expect(package.definitions.groupings.map(\.title) == ["Prerequisites", "Alignments"].reversed())
    #expect(package.document.adoptionStatus == .implemented && package.document.creator == "Hill Schools")
  }

  /// CASE 1.0 has no word of a publisher's own, no notes of associations, no extensions and no subjects of items.
  @Test func theOlderVersionHasNothingThatItDoesNotKnow() throws {
    let manifest = CompiledCASE.header + "released = \"2026-08-01\"\n[case]\nversions = [\"1.0\", \"1.1\"]\n"
    let compiled = CompiledCASE(Self.text, manifest: manifest)
    let older = String(decoding: try #require(compiled.files["cfpackage-1.0.json"]), as: UTF8.self)
    let newer = String(decoding: try #require(compiled.files["cfpackage-1.1.json"]), as: UTF8.self)
    for word in ["extensions", "ext:", "targetType", "caseVersion"] {
      #expect(!older.contains(word) && newer.contains(word), "\(word)")
    }
    #expect(older.contains("\"adoptionStatus\": \"Adopted\"") && newer.contains("\"adoptionStatus\": \"Implemented\""))
    let identifiers = [older, newer].map { $0.matches(of: /"identifier": "([^"]*)"/).map { String($0.1) } }
    #expect(identifiers[0].count > 50 && Set(identifiers[0]) == Set(identifiers[1]))
  }

  @Test func aRenamingChangesNoIdentifier() throws {
    let renamed = Self.text
      .replacing("math.ratios", with: "math.rates")
      .replacing("code = \"M.3\"", with: "code = \"M.3\"\nwas = [\"math.ratios\"]")
    let before = try #require(CompiledCASE(Self.text).package)
    let compiled = CompiledCASE(renamed)
    #expect(compiled.errors == [])
    let after = try #require(compiled.package)
    #expect(after.identifiers == before.identifiers)
    #expect(after.associations.map(\.identifier) == before.associations.map(\.identifier))
    #expect(
      after.rubrics.map { $0.criteria.flatMap(\.levels).map(\.identifier) }
        == before.rubrics.map { $0.criteria.flatMap(\.levels).map(\.identifier) })
  }
}

enum CASETestIdentifiers {
  /// `competency/math.ratios` in the namespace of `https://hill.example/framework`, as `uuid.uuid5` of Python has it.
  static let ratios = "4535cf5f-5ae0-5af8-8b83-ca293c641a0d"
}
