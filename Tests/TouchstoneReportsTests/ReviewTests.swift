import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports
import TouchstoneTestSupport

/// The sixteen principles asked of a small framework.
@Suite struct ReviewTests {
  static let text = """
    [[belief]]
    id = "can"
    title = "Every *learner* | can"
    statement = "Every learner can reach the profile."

    [[belief]]
    id = "old"
    statement = "Some can."
    retired = true

    [[competency]]
    id = "ratios"
    statement = "Reason with ratios."
    transfer = ["markets"]

    [[competency]]
    id = "data"
    statement = "Argue from data."

    [[attestation]]
    id = "scoring"
    indicator = "p11.k6"
    claim = "Teams of all schools score the same work twice a year."
    date = "2026-06-30"
    review_by = "2027-06-30"
    """

  static func review(_ principles: [Principle] = Principle.all) throws -> (Review, Framework) {
    let manifest = """
      [framework]
      id = "fixture"
      title = "Fixture"
      version = "1.0.0"
      layer = "district"
      """
    let compilation = CompiledText(text, more: ["package/touchstone.toml": manifest]).compilation
    let framework = try #require(compilation.framework)
    return (Review(of: framework, findings: compilation.diagnostics, principles: principles), framework)
  }

  static func principle(_ indicator: Indicator, _ number: Int = 1) -> Principle {
    Principle(
      number: number, title: "T", about: "A.", shows: "S.", cannotShow: "C.", question: "Q?", indicators: [indicator])
  }

  @Test func itShowsWhatIsThereAndWhatIsSaid() throws {
    let indicator = Indicator(
      "p1.k1", .precondition, lines: 514...514, "Something.", asks: "Is it?",
      shows: [.things(.belief), .field(.competency, "transfer"), .things(.support), .field(.scale, "point")])
    let (review, framework) = try Self.review([Self.principle(indicator)])
    let item = try #require(review.sections.first?.items.first)
    #expect(
      item.shown.map { $0.words(in: framework) } == [
        "1 belief: Every *learner* | can", "1 of 2 competencies says `transfer`", "no support yet", "no scale yet",
      ])
    #expect(review.markdown(of: framework).contains(#"- 1 belief: Every \*learner\* \| can"#))
  }

  @Test func findingsAndClaimsStandBesideTheQuestion() throws {
    let (review, framework) = try Self.review()
    let items = review.sections.flatMap(\.items)
    #expect(items.count == 255)
    let claimed = try #require(items.first { $0.indicator.id == "p11.k6" })
    #expect(claimed.claims.map { framework[$0].id } == ["scoring"])
    #expect(items.count { !$0.claims.isEmpty } == 1)
    let text = review.text(of: framework)
    #expect(text.contains("claimed, not verified on 2026-06-30: Teams of all schools"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let withFindings = items.filter { !$0.findings.isEmpty }
    #expect(!withFindings.isEmpty)
    for item in withFindings { #expect(item.findings.allSatisfy { item.indicator.rules.contains($0.rule) }) }
  }

  @Test func textsOfAuthorsCommandNoTerminal() throws {
    let indicator = Indicator(
      "p1.k1", .precondition, lines: 514...514, "Something.", asks: "Is it?", shows: [.things(.belief)])
    let (review, framework) = try Self.review([Self.principle(indicator)])
    framework.declarations.beliefs[0].title?.value = "Red \u{1B}[31m and \u{202E} turned"
    #expect(review.text(of: framework).contains("Red ?[31m and ? turned"))
  }

  @Test func nothingIsAddedUp() throws {
    let (review, framework) = try Self.review()
    for text in [review.text(of: framework), review.markdown(of: framework)] {
      #expect(!text.contains("%") && !text.lowercased().contains("score:") && !text.contains("/ 255"))
    }
  }

  @Test func itsDataFollowsItsSchema() throws {
    let (review, framework) = try Self.review()
    let json = try JSONReader.read(review.json(of: framework))
    #expect(json["principles"]?.items?.count == 16)
    let schema = try JSONReader.read(Array(Review.schema.utf8))
    #expect(schema["$defs"]?["indicator"]?["required"]?.items?.count == 8)
    let first = try #require(json["principles"]?[0]?["indicators"]?[0])
    let required = schema["$defs"]?["indicator"]?["required"]?.items?.compactMap(\.string)
    #expect(first.members?.map(\.key) == required)
  }
}
