import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let completeness = ReportDefinition(
    id: "completeness", title: "Rubrics and exemplars",
    question:
      "Which competencies have a rubric with words for every point, and work that shows what proficient looks like?"
  ) { framework, _ in RubricTable(framework).contents }
}

/// Each competency with its rubrics, what is still to write in them, and its exemplars.
private struct RubricTable {
  private let framework: Framework
  /// By the competency's index.
  private var rubrics: [[EntityID]]
  private var exemplars: [[Exemplar]]
  /// Rubrics that judge no competency or part of one.
  private var otherRubrics: [EntityID] = []
  private(set) var contents = ReportContents()

  init(_ framework: Framework) {
    self.framework = framework
    rubrics = Array(repeating: [], count: framework.declarations.competencies.count)
    exemplars = Array(repeating: [], count: framework.declarations.competencies.count)
    for (id, rubric) in framework.inUse(Rubric.self) {
      let competencies = rubric.subjects.compactMap { framework.competency(of: $0.target) }.each()
      for competency in competencies { rubrics[Int(competency.index)].append(id) }
      if competencies.isEmpty { otherRubrics.append(id) }
    }
    for (_, exemplar) in framework.inUse(Exemplar.self) {
      for competency in framework.competencies(shownBy: exemplar.subjects) {
        exemplars[Int(competency.index)].append(exemplar)
      }
    }
    let competencies = framework.inUse(Competency.self)
    let written = framework.inUse(Rubric.self).count
    let shown = framework.inUse(Exemplar.self).count
    guard written + shown > 0 else {
      contents = .notBegun(
        "No rubric and no exemplar has been written yet: with the first, this table shows how learners know good work."
      )
      return
    }
    var table = ReportTable("competencies", "", ReportColumn.ofRubrics)
    table.rows = competencies.map { row(of: $0.id) } + otherRubrics.map { row(ofOther: $0) }
    contents.tables = [table]
    contents.summary = [
      "\(competencies.count.of("competency", "competencies")), \(written.of("rubric")), \(shown.of("exemplar")). "
        + "A text is asked for each criterion at each point of its scale."
    ]
    enterGaps(competencies)
  }

  private func row(of id: EntityID) -> [ReportCell] {
    let rubrics = rubrics[Int(id.index)]
    let work = exemplars[Int(id.index)]
    let proficient = work.count { shows($0) == true }
    return [.thing(id), .things(rubrics, else: "no rubric yet")] + cells(of: rubrics)
      + [.count(proficient), .count(work.count - proficient)]
  }

  private func row(ofOther rubric: EntityID) -> [ReportCell] {
    [.none("no competency"), .things([rubric])] + cells(of: [rubric]) + [
      .none("see the rubric"), .none("see the rubric"),
    ]
  }

  /// How many criteria the rubrics have, how many texts are asked for, and how many of them are missing.
  private func cells(of rubrics: [EntityID]) -> [ReportCell] {
    guard !rubrics.isEmpty else { return Array(repeating: .none("no rubric yet"), count: 3) }
    var criteria = 0
    var asked = 0
    var missing = 0
    for (id, criterion) in rubrics.flatMap({ self.criteria(of: $0) }) {
      criteria += 1
      asked += framework.askedPoints(of: id)?.count ?? criterion.points.count
      missing += framework.missingPoints(of: id, criterion).count
    }
    return [.count(criteria), .count(asked - missing), .count(missing)]
  }

  private func criteria(of rubric: EntityID) -> [(id: EntityID, value: Criterion)] {
    framework.parts[rubric, .criterion].compactMap { id in
      framework.value(Criterion.self, id).flatMap { $0.isRetired ? nil : (id: id, value: $0) }
    }
  }

  /// Whether an exemplar shows proficient work; `nil` where it does not say what it shows.
  private func shows(_ exemplar: Exemplar) -> Bool? {
    exemplar.point.flatMap { framework.reachesProficient($0.target) }
  }

  private mutating func enterGaps(_ competencies: [(id: EntityID, value: Competency)]) {
    let expected = competencies.filter { $0.value.isExpectedComplete }.map(\.id)
    contents.gaps.add(
      "competency-without-rubric", "By what would learners and teachers judge work for these competencies?",
      next: "Write a rubric, or name the competency in the `for` of one that fits.",
      about: expected.filter { rubrics[Int($0.index)].isEmpty })
    var empty: [EntityID] = []
    var gaps: [ReportGap.Item] = []
    for (id, rubric) in framework.inUse(Rubric.self) where rubric.isExpectedComplete {
      let criteria = criteria(of: id)
      if criteria.isEmpty { empty.append(id) }
      for (criterion, value) in criteria where value.isExpectedComplete {
        let missing = framework.missingPoints(of: criterion, value).map { String(framework[$0].id.lastPart) }
        if !missing.isEmpty { gaps.append(ReportGap.Item(criterion, "no words for \(missing.inWords())")) }
      }
    }
    contents.gaps.add(
      "rubric-without-criterion", "What do readers look at in work that is judged by these rubrics?",
      next: "Write the first criterion.", about: empty)
    contents.gaps.add(
      "missing-words", "What is seen in work at the points that have no words yet?",
      next: "Describe what is there in such work, not what is lacking.", about: gaps)
    guard !framework.inUse(Exemplar.self).isEmpty else { return }
    contents.gaps.add(
      "no-proficient-exemplar", "Which piece of work would show what is good enough?",
      next: "Choose one, made for the purpose or shown with consent, and say its `point`.",
      about: expected.filter { id in
        !exemplars[Int(id.index)].contains { shows($0) == true } && !rubrics[Int(id.index)].isEmpty
      })
  }
}

extension ReportColumn {
  fileprivate static let ofRubrics = [
    ReportColumn("competency", "Competency", .thing),
    ReportColumn("rubrics", "Rubrics", .things),
    ReportColumn("criteria", "Criteria", .count),
    ReportColumn("written", "Texts written", .count),
    ReportColumn("to_write", "Texts to write", .count),
    ReportColumn("proficient_exemplars", "Exemplars of proficient work", .count),
    ReportColumn("other_exemplars", "Other exemplars", .count),
  ]
}
