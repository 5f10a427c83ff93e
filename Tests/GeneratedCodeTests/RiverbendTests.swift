import Foundation
import Testing
import Touchstone

/// The code generated for the sample framework, used as an app would use it.
struct RiverbendTests {
  @Test func aTargetIsNamedWithTheCompilersHelp() {
    let target = Riverbend.Target.Math.Quantity.Ratio.unitRate
    #expect(target.rawValue == "math.quantity.ratio.unit-rate")
    #expect(target.statement == "Calculate unit rates and use them to compare situations of different size.")
    #expect(target.level == .level4)
    #expect(target.depth == .depth2)
    #expect(target.competency == .Math.quantity)
    #expect(target.skill == .Math.Quantity.ratio)
    #expect(target.standards == [.Ma.Ratio.standard4])
    #expect(target.requires == [.target(.Math.Quantity.Number.fractions)])
  }

  @Test func levelsHaveAnOrder() {
    #expect(Riverbend.Level.level1 < .level4)
    #expect(Riverbend.Level.allCases == Riverbend.Level.allCases.sorted())
    #expect(Riverbend.Level.level4.grades == ["6", "7", "8"])
    #expect(Riverbend.Level.level4.title == "Level 4")
    let span = Riverbend.Competency.Math.quantity.span
    #expect(span == .level1 ... .level4)
  }

  @Test func aPointOfAScaleKnowsWhetherItIsProficient() {
    let academic = Riverbend.AcademicScale.allCases.map(\.isProficient)
    #expect(academic == [false, false, true, true])
    #expect(Riverbend.HabitsScale.independent.isProficient)
    #expect(Riverbend.HabitsScale.sharing.equivalent(on: Riverbend.AcademicScale.self) == .extending)
    #expect(Riverbend.AcademicScale.proficient.value == 3)
  }

  @Test func aSwitchOverLevelsIsComplete() {
    func isEarly(_ level: Riverbend.Level) -> Bool {
      switch level {
      case .level1, .level2, .level3: true
      case .level4, .level5, .level6: false
      }
    }
    #expect(Riverbend.Level.allCases.filter(isEarly).count == 3)
  }

  @Test func competenciesSayWhatTheFrameworkSays() {
    let competency = Riverbend.Competency.Math.quantity
    #expect(competency.code == "M.1")
    #expect(competency.domains == [.math])
    #expect(competency.outcomes == [.problemSolver])
    #expect(competency.expectation == .foundational)
    #expect(competency.transfer.count == 3)
    #expect(competency.evidenceMinimum(at: .level2) == 3)
    #expect(competency.descriptor(at: .level1)?.hasPrefix("Counts, compares") == true)
    #expect(competency.readyWhen(at: .level4) != nil)
    #expect(competency.readyWhen(at: .level1) == nil)
    #expect(competency.skills.contains(.Math.Quantity.number))
  }

  @Test func everythingThatIsNamedIsThere() {
    for target in Riverbend.Target.allCases {
      #expect(!target.statement.isEmpty)
      #expect(target.competency != nil)
      #expect(target.level != nil)
    }
    for competency in Riverbend.Competency.allCases { #expect(!competency.outcomes.isEmpty) }
    for criterion in Riverbend.Criterion.allCases { #expect(criterion.rubric != nil) }
    for rubric in Riverbend.Rubric.allCases { #expect(!rubric.subjects.isEmpty) }
    #expect(Set(Riverbend.Target.allCases).count == Riverbend.Target.allCases.count)
  }

  @Test func idsThatNobodyDeclaredAreValuesThatSaySo() throws {
    #expect(Riverbend.Target(rawValue: "math.nothing").status == .unknown)
    #expect(Riverbend.Target.Math.Quantity.Ratio.unitRate.status == .current)
    #expect(Riverbend.Target(rawValue: "math.nothing").statement == "")
    #expect(Riverbend.Target(id: "") == nil)
    #expect(Riverbend.Level(id: "99") == nil)
    #expect(Riverbend.Reference(rawValue: "target") == nil)
    #expect(Riverbend.Reference(rawValue: "level/1") == nil)
    #expect(Riverbend.Score(rawValue: "academic.brilliant") == nil)
  }

  @Test func textsAnswerInALanguage() throws {
    let competency = try #require(Riverbend.Competency.Math.quantity.entity)
    let spanish = try #require(competency.text("title", in: Locale(identifier: "es_MX")))
    #expect(spanish.language == "es" && !spanish.isFallback && spanish.text != competency.text("title"))
    let french = try #require(competency.text("title", in: Locale(identifier: "fr")))
    #expect(french.language == "en" && french.isFallback && french.text == competency.text("title"))
    let ownPoint = try #require(Riverbend.Criterion.allCases.first?.entity)
    #expect(ownPoint.text("points.academic.proficient", in: "es")?.isFallback == false)
    #expect(competency.texts("transfer", in: "es").allSatisfy { $0.language == "es" })
    #expect(Riverbend.framework.languages == ["en", "es"])
  }

  @Test func aScoreKnowsItsScale() {
    let score = Riverbend.Score.academic(.proficient)
    #expect(score.rawValue == "academic.proficient")
    #expect(Riverbend.Score(rawValue: "habits.sharing") == .habits(.sharing))
  }

  @Test func theFrameworkIsTheOneThatTheCodeIsOf() {
    #expect(Riverbend.framework.uuid == Riverbend.frameworkUUID)
    #expect(Riverbend.framework.version == Riverbend.version)
    #expect(Riverbend.framework.targets.count == Riverbend.Target.allCases.count)
    #expect(Riverbend.framework.levels == Riverbend.Level.allCases)
  }

  @Test func prerequisitesAreFoundBothWays() {
    let framework = Riverbend.framework
    let rate = Riverbend.Target.Math.Quantity.Ratio.unitRate
    let fractions = Riverbend.Target.Math.Quantity.Number.fractions
    #expect(framework.prerequisites(of: rate) == [fractions.thing])
    #expect(framework.unlocks(fractions).contains(rate.thing))
    #expect(framework.route(to: rate).last == rate.thing)
    #expect(framework.route(to: rate, knowing: [fractions.thing]) == [rate.thing])
    let order = framework.topologicalOrder
    for target in Riverbend.Target.allCases {
      let place = order.firstIndex(of: target.thing)
      for before in framework.allPrerequisites(of: target) { #expect(order.firstIndex(of: before)! < place!) }
    }
  }

  @Test func aDamagedBundleIsRefused() throws {
    let url = try #require(Bundle.module.url(forResource: "bundle", withExtension: "json"))
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(throws: BundleError.self) { try Framework<Riverbend>(data: Data(text.dropLast(100).utf8)) }
    #expect(throws: BundleError.notABundle) { try Framework<Riverbend>(data: Data("[]".utf8)) }
    #expect(throws: BundleError.newerFormat(found: 99, supported: 1)) {
      try Framework<Riverbend>(
        data: Data(text.replacing("\"format_version\": 1,", with: "\"format_version\": 99,").utf8))
    }
    let uuid = try #require(Riverbend.frameworkUUID)
    let other = text.replacing(uuid, with: "00000000-0000-5000-8000-000000000000")
    #expect(throws: BundleError.otherFramework(expected: uuid, found: "00000000-0000-5000-8000-000000000000")) {
      try Framework<Riverbend>(data: Data(other.utf8))
    }
    #expect(try Framework<Untyped>(data: Data(other.utf8)).targets.count == Riverbend.Target.allCases.count)
  }

  @Test func thingsAreStoredByTheirIds() throws {
    struct Evidence: Codable, Equatable {
      var target: Riverbend.Target
      var level: Riverbend.Level
      var judgement: Riverbend.AcademicScale
      var next: Riverbend.Reference
    }
    let evidence = Evidence(
      target: .Math.Quantity.Ratio.unitRate, level: .level4, judgement: .proficient,
      next: .competency(.Math.quantity))
    let data = try JSONEncoder().encode(evidence)
    #expect(String(decoding: data, as: UTF8.self).contains("\"math.quantity.ratio.unit-rate\""))
    #expect(try JSONDecoder().decode(Evidence.self, from: data) == evidence)
  }

  @Test func theEditionIsKnown() {
    #expect(Riverbend.version == "2026.1.0")
    #expect(Riverbend.digest.count == 64)
    #expect(Riverbend.id == "riverbend")
  }
}
