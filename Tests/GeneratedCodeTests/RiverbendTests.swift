import Foundation
import Testing

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
    #expect(Riverbend.HabitsScale.sharing.reading(on: Riverbend.AcademicScale.self) == .extending)
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

  @Test func idsThatNobodyDeclaredAreNothing() throws {
    #expect(Riverbend.Target(rawValue: "math.nothing") == nil)
    #expect(Riverbend.Target(id: "") == nil)
    #expect(Riverbend.Level(id: "99") == nil)
    #expect(Riverbend.Reference(rawValue: "target") == nil)
    #expect(Riverbend.Reference(rawValue: "level/1") == nil)
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
