import Testing
import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneReports
import TouchstoneRules

/// The catalogue of the sixteen principles, and the rules that stand on them.
@Suite struct CatalogueTests {
  static let indicators = Principle.all.flatMap(\.indicators)

  @Test func itHasAllIndicatorsOnce() {
    #expect(Principle.all.map(\.number) == Array(1...16))
    #expect(Self.indicators.map(\.id) == IndicatorIDs.all)
    #expect(Self.indicators.count == 255)
    #expect(Self.indicators.count { $0.isRedFlag } == 43)
  }

  /// The counts of seed-000's analysis, before our own decisions.
  @Test func marksDifferFromTheResearchWithAReasonOnly() {
    let marks = Self.indicators.map { $0.differs?.from ?? $0.mark }
    let counts = Dictionary(grouping: marks, by: \.self).mapValues(\.count)
    #expect(
      counts == [.rules: 94, .wording: 6, .precondition: 69, .claim: 48, .learnerData: 11, .notCheckable: 27])
    for indicator in Self.indicators {
      guard let differs = indicator.differs else { continue }
      #expect(differs.from != indicator.mark && differs.reason.count > 20, "\(indicator.id)")
    }
  }

  @Test func everyRuleThatItNamesExists() {
    let known = Set(RuleRegistry.all.map { $0.definition.id })
    for principle in Principle.all {
      for rule in principle.also + principle.indicators.flatMap(\.rules) {
        #expect(known.contains(rule), "\(principle.number): \(rule)")
      }
    }
  }

  @Test func whatRulesDecideNamesARule() {
    for indicator in Self.indicators where indicator.mark == .rules || indicator.mark == .wording {
      #expect(!indicator.rules.isEmpty, "\(indicator.id)")
    }
  }

  /// A rule that stands on a principle is found there.
  @Test func everyPrincipleNamesItsRules() {
    for rule in RuleRegistry.all.map({ $0.definition }) {
      for case .principle(let number) in rule.basis {
        let principle = Principle.all[number - 1]
        let named = principle.also + principle.indicators.flatMap(\.rules)
        #expect(named.contains(rule.id), "\(rule.id) stands on principle \(number), which does not name it")
      }
    }
    let all = Set(Principle.all.flatMap { $0.also + $0.indicators.flatMap(\.rules) })
    for rule in RuleRegistry.all { #expect(all.contains(rule.definition.id), "\(rule.definition.id)") }
  }

  @Test func everythingThatIsShownExists() {
    for indicator in Self.indicators {
      for case .field(let kind, let name) in indicator.shows {
        let fields = Language.kinds.first { $0.kind == kind }?.fields ?? []
        #expect(fields.contains { $0.name == name }, "\(indicator.id): \(kind) has no \(name)")
      }
    }
  }

  @Test func everyQuestionAsks() {
    for indicator in Self.indicators {
      #expect(indicator.question.hasSuffix("?"), "\(indicator.id)")
      #expect(!indicator.statement.isEmpty && !indicator.lines.isEmpty)
    }
    for principle in Principle.all { #expect(principle.question.contains("?"), "\(principle.number)") }
  }
}
