import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let assessmentBalance = ReportDefinition(
    id: "assessment-balance", title: "Balance of assessment",
    question: "In which ways, for what purpose and when can learners show what they can do?"
  ) { framework, _ in AssessmentTable(framework).contents }
}

/// How many assessments of each sort every domain has; one that is for several domains is counted in each.
private struct AssessmentTable {
  private let framework: Framework
  private let ofCompetency: CompetencyAssessments
  private(set) var contents = ReportContents()

  init(_ framework: Framework) {
    self.framework = framework
    ofCompetency = CompetencyAssessments(framework)
    let assessments = framework.inUse(Assessment.self)
    guard !assessments.isEmpty else {
      contents = .notBegun(
        "No assessment has been written yet: with the first `[[assessment]]`, this table shows how learners are heard.")
      return
    }
    enterTable(assessments)
    enterGaps()
    let common = assessments.count { $0.value.isCommon?.value ?? false }
    contents.summary = [
      "\(assessments.count.of("assessment")); \(common) of them common to several schools. "
        + "One that serves several domains is counted in each."
    ]
  }

  private mutating func enterTable(_ assessments: [(id: EntityID, value: Assessment)]) {
    var byDomain: [EntityID: [Assessment]] = [:]
    var elsewhere: [Assessment] = []
    for (_, assessment) in assessments {
      let domains = assessment.subjects.flatMap { self.domains(of: $0.target) }.each()
      for domain in domains { byDomain[domain, default: []].append(assessment) }
      if domains.isEmpty { elsewhere.append(assessment) }
    }
    var competencies: [EntityID: Int] = [:]
    for (_, competency) in framework.inUse(Competency.self) {
      for domain in competency.domains.map(\.target).each() { competencies[domain, default: 0] += 1 }
    }
    var table = ReportTable(
      "domains", "", [.domain, .competencies, .assessments] + AssessmentSort.all.map(\.column))
    for (id, _) in framework.inUse(Domain.self) {
      let here = byDomain[id] ?? []
      guard competencies[id] != nil || !here.isEmpty else { continue }
      table.rows.append([.thing(id), .count(competencies[id] ?? 0)] + AssessmentTable.cells(of: here))
    }
    if !elsewhere.isEmpty {
      let rest = ReportCell.none("in no domain, or for an outcome or a standard as a whole")
      table.rows.append([rest, .none("not counted")] + AssessmentTable.cells(of: elsewhere))
    }
    contents.tables = [table]
  }

  private static func cells(of assessments: [Assessment]) -> [ReportCell] {
    [.count(assessments.count)] + AssessmentSort.all.map { sort in .count(assessments.count(where: sort.holds)) }
  }

  private func domains(of thing: EntityID) -> [EntityID] {
    framework.competency(of: thing).flatMap { framework.value(Competency.self, $0) }?.domains.map(\.target) ?? []
  }

  private mutating func enterGaps() {
    var unassessed: [EntityID] = []
    var onlyTests: [EntityID] = []
    var noFormative: [EntityID] = []
    var onlyScheduled: [EntityID] = []
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard !ofCompetency.judgedElsewhere.contains(id) else { continue }
      let assessments = ofCompetency[id].map(\.value)
      guard !assessments.isEmpty else {
        unassessed.append(id)
        continue
      }
      if assessments.allSatisfy({ $0.mode?.value == .test }) { onlyTests.append(id) }
      if !assessments.contains(where: { $0.purpose?.value == .formative }) { noFormative.append(id) }
      let summative = assessments.filter { $0.purpose?.value == .summative }
      if !summative.isEmpty, summative.allSatisfy({ $0.timing?.value == .scheduled }) { onlyScheduled.append(id) }
    }
    contents.gaps.add(
      "competency-not-assessed", "Where can learners show these competencies?",
      next: "Name the competency, or one of its targets, in the `for` of an assessment.", about: unassessed)
    contents.gaps.add(
      "only-tests", "What could learners make, decide or perform to show these competencies?",
      next: "Add an assessment in another `mode`, such as a performance task or a project.", about: onlyTests)
    contents.gaps.add(
      "no-formative", "Where do learners hear about their next step while there is time for it?",
      next: "Add an assessment with `purpose = \"formative\"` and what learners hear back.", about: noFormative)
    contents.gaps.add(
      "only-on-set-days", "Could learners show these competencies when they are ready?",
      next: "Give one of the summative assessments `timing = \"when-ready\"`.", about: onlyScheduled)
  }
}

/// A sort of assessment that is counted in a column of its own.
private struct AssessmentSort: Sendable {
  var column: ReportColumn
  var holds: @Sendable (Assessment) -> Bool

  private init(_ id: String, _ heading: String, _ holds: @escaping @Sendable (Assessment) -> Bool) {
    column = ReportColumn(id, heading, .count)
    self.holds = holds
  }

  static let all = purposes + modes + timings

  private static let purposes = [
    AssessmentSort("diagnostic", "Diagnostic") { $0.purpose?.value == .diagnostic },
    AssessmentSort("formative", "Formative") { $0.purpose?.value == .formative },
    AssessmentSort("interim", "Interim") { $0.purpose?.value == .interim },
    AssessmentSort("summative", "Summative") { $0.purpose?.value == .summative },
  ]

  private static let modes = [
    AssessmentSort("test", "Test") { $0.mode?.value == .test },
    AssessmentSort("performance", "Task, project or exhibition") {
      [.performanceTask, .project, .exhibition].contains($0.mode?.value)
    },
    AssessmentSort("portfolio", "Portfolio") { $0.mode?.value == .portfolio },
    AssessmentSort("talk", "Observation or conference") { [.observation, .conference].contains($0.mode?.value) },
    AssessmentSort("self_or_peers", "By learners themselves") {
      [.selfAssessment, .peerAssessment].contains($0.mode?.value)
    },
    AssessmentSort("mode_not_said", "Way not said") { $0.mode == nil },
  ]

  private static let timings = [
    AssessmentSort("when_ready", "When ready") { $0.timing?.value == .whenReady },
    AssessmentSort("scheduled", "On a set day") { $0.timing?.value == .scheduled },
    AssessmentSort("timing_not_said", "Time not said") { $0.timing == nil },
  ]
}

extension ReportColumn {
  fileprivate static let domain = ReportColumn("domain", "Domain", .thing)
  fileprivate static let competencies = ReportColumn("competencies", "Competencies", .count)
  fileprivate static let assessments = ReportColumn("assessments", "Assessments", .count)
}
