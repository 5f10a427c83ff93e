import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let educatorAlignment = ReportDefinition(
    id: "educator-alignment", title: "Educators and graduates",
    question:
      "Which competencies of educators make each outcome teachable, which roles bring them, and whom does each serve?"
  ) { framework, _ in EducatorTables(framework).contents }
}

/// The ties between what adults learn and what learners learn, read in both directions.
private struct EducatorTables {
  private let framework: Framework
  private let ties: EducatorTies
  private(set) var contents = ReportContents()

  init(_ framework: Framework) {
    self.framework = framework
    ties = EducatorTies(framework)
    guard !ties.adults.isEmpty else {
      let roles = framework.inUse(Role.self).count
      contents = .notBegun(
        "No competency of educators or leaders has been written yet"
          + (roles == 0 ? "" : ", though there \(roles == 1 ? "is" : "are") \(roles.of("role"))")
          + ": a `[[competency]]` with `audience = \"educator\"` and what it `develops` in learners begins this table.")
      return
    }
    let outcomes = framework.inUse(Outcome.self).filter { !framework.isForAdults($0.id) }
    let competencies = framework.inUse(Competency.self).filter { !framework.isForAdults($0.id) }
    enterOutcomes(outcomes.map(\.id))
    enterLearners(competencies.map(\.id))
    enterEducators()
    enterRoles()
    enterGaps(outcomes)
    let words = ties.adults.count.of("competency", "competencies") + " of educators and leaders"
    let developed = competencies.count { !ties.developers(of: $0.id).isEmpty }
    contents.summary = [
      competencies.isEmpty
        ? "\(words); this package declares no competency of learners."
        : "\(words); \(developed) of \(competencies.count) competencies of learners are developed by one of them."
    ]
  }

  // MARK: - Tables

  private mutating func enterOutcomes(_ outcomes: [EntityID]) {
    guard !outcomes.isEmpty else { return }
    var table = ReportTable("outcomes", "For each outcome: who makes it teachable", ReportColumn.ofOutcomes)
    for outcome in outcomes {
      let leading = ties.leading(to: outcome)
      let developers = ties.developers(ofOutcome: outcome)
      table.rows.append([
        .thing(outcome), .count(leading.count), .count(leading.count { !ties.developers(of: $0).isEmpty }),
        .things(developers, else: "nobody yet"), .things(ties.roles(bringing: developers), else: "no role"),
        .text(expectation(of: developers), else: "not said"),
      ])
    }
    contents.tables.append(table)
  }

  private mutating func enterLearners(_ competencies: [EntityID]) {
    guard !competencies.isEmpty else { return }
    var table = ReportTable("learners", "For each competency of learners", ReportColumn.ofLearners)
    for competency in competencies {
      let developers = ties.developers(of: competency)
      table.rows.append([
        .thing(competency), .things(developers, else: "nobody yet"),
        .things(ties.roles(bringing: developers), else: "no role"),
      ])
    }
    contents.tables.append(table)
  }

  private mutating func enterEducators() {
    var table = ReportTable("educators", "For each competency of educators: whom it serves", ReportColumn.ofEducators)
    for (id, _) in ties.adults {
      table.rows.append([
        .thing(id), .things(ties.served(by: id), else: "not said"),
        .things(ties.outcomes(servedBy: id), else: "none yet"), .things(ties.roles(bringing: [id]), else: "no role"),
        .text(expectation(of: [id]), else: "not said"),
      ])
    }
    contents.tables.append(table)
  }

  private mutating func enterRoles() {
    let roles = framework.inUse(Role.self)
    guard !roles.isEmpty else { return }
    var table = ReportTable("roles", "For each role: what it brings", ReportColumn.ofRoles)
    let brought = ties.broughtByRole()
    for (id, _) in roles {
      let competencies = brought[id] ?? []
      table.rows.append([
        .thing(id), .things(competencies, else: "none named yet"),
        .things(competencies.flatMap { ties.outcomes(servedBy: $0) }.each(), else: "none yet"),
      ])
    }
    contents.tables.append(table)
  }

  /// `everybody (2), a team together (1)`; `nil` where none of them says.
  private func expectation(of competencies: [EntityID]) -> String? {
    let said = competencies.compactMap { framework.value(Competency.self, $0)?.expectation?.value }
    let words = Expectation.allCases.compactMap { expectation in
      let count = said.count { $0 == expectation }
      return count == 0 ? nil : expectation.words + (competencies.count == 1 ? "" : " (\(count))")
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  // MARK: - Gaps

  private mutating func enterGaps(_ outcomes: [(id: EntityID, value: Outcome)]) {
    contents.gaps.add(
      "outcome-not-developed", "Which competency would an educator need, so that learners reach these outcomes?",
      next:
        "Name a competency that leads there in the `develops` of one of educators, or write the one that is missing.",
      about: outcomes.filter { $0.value.isExpectedComplete && ties.developers(ofOutcome: $0.id).isEmpty }.map(\.id))
    let expected = ties.adults.filter { $0.value.isExpectedComplete }
    // Where nobody is tied to learners yet, and no learners are in sight, the question has no answer here.
    let speaksOfLearners = !outcomes.isEmpty || ties.adults.contains { !ties.served(by: $0.id).isEmpty }
    contents.gaps.add(
      "develops-nothing", "What can learners do better because an educator can do these?",
      next: "Name it in `develops`; what serves educators themselves may stay as it is.",
      about: expected.map(\.id).filter { speaksOfLearners && ties.served(by: $0).isEmpty })
    let roles = framework.inUse(Role.self)
    guard !roles.isEmpty else { return }
    contents.gaps.add(
      "no-role", "Which role brings these to learners?",
      next: "Name each in the `requires` of a role; what everybody needs is marked `expectation = \"foundational\"`.",
      about: expected.filter { id, competency in
        competency.expectation?.value != .foundational && ties.roles(bringing: [id]).isEmpty
      }.map(\.id))
    let brought = ties.broughtByRole()
    contents.gaps.add(
      "role-without-competency", "What does somebody in these roles need to be able to do?",
      next: "Name it in `requires`, or in the `for` of a responsibility.",
      about: roles.filter { $0.value.isExpectedComplete && brought[$0.id] == nil }.map(\.id))
  }
}

extension Expectation {
  /// Of whom something is expected.
  fileprivate var words: String {
    switch self {
    case .foundational: "everybody"
    case .distributed: "a team together"
    case .specialised: "specialists"
    }
  }
}

extension ReportColumn {
  private static let outcome = ReportColumn("outcome", "Outcome", .thing)
  private static let outcomes = ReportColumn("outcomes", "Outcomes of learners", .things)
  private static let competency = ReportColumn("competency", "Competency", .thing)
  private static let educators = ReportColumn("educators", "Developed by", .things)
  private static let roles = ReportColumn("roles", "Roles that bring it", .things)
  private static let expected = ReportColumn("expected_of", "Expected of", .text)

  fileprivate static let ofOutcomes = [
    outcome, ReportColumn("leading", "Competencies that lead there", .count),
    ReportColumn("developed", "Of these developed", .count), educators, roles, expected,
  ]
  fileprivate static let ofLearners = [competency, educators, roles]
  fileprivate static let ofEducators = [
    competency, ReportColumn("serves", "Develops in learners", .things), outcomes, roles, expected,
  ]
  fileprivate static let ofRoles = [
    ReportColumn("role", "Role", .thing), ReportColumn("brings", "Competencies it asks for", .things), outcomes,
  ]
}
