import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency that says what to aim for, but nowhere what it looks like when a learner gets there.
struct ProficiencyUndescribed: Rule {
  static let definition = DiagnosticDefinition(
    "TS4401", "assessment/proficiency-undescribed", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 293, 303, 1342, 1382), .seed("004", 553, 574)],
    page: DiagnosticPage(
      what: """
        Neither a competency nor its skills and targets have words for levels or points, and no rubric is for any of \
        them, while other competencies for the same people have some of these.
        """,
      why: """
        Learners are asked to become proficient and are not told what that looks like. Each teacher fills the gap in \
        another way, and expectations differ most for those who can least afford it.
        """,
      next: """
        Begin with the proficient point or the level that most learners are at: one sentence about what a learner \
        does. The others follow from it.
        """,
      waive: "While the descriptions of a new competency are being written.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        levels.7 = "Chooses between two models of a ratio."

        [[competency]]
        id = "math.data"   # <-- no `levels`, no `points`, and no rubric is for it
        statement = "Argue from data."

        [[target]]
        id = "math.data.charts"
        statement = "Read two kinds of chart."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let judged = framework.competenciesWithRubric()
    for (audience, competencies) in framework.byAudience(Competency.self) {
      var hasDescribed = false
      var hasParts = false
      var found: [EntityID] = []
      for (id, competency) in competencies {
        hasParts = hasParts || !framework.parts[id].isEmpty
        if framework.describes(competency) || judged.contains(id)
          || framework.parts[id].contains(where: framework.describes)
        {
          hasDescribed = true
        } else if competency.isDraft == nil {
          found.append(id)
        }
      }
      guard hasDescribed else { continue }
      // One that has not even targets, where others do, is asked for those first.
      for id in found where !hasParts || !framework.parts[id].isEmpty {
        findings.report(
          .undescribed(framework.named(id), audience), about: id, at: framework[id].idSpan,
          help: .beginWithOne(audience))
      }
    }
  }
}

extension Framework {
  /// The competencies for which, or for a part of which, there is a rubric.
  fileprivate func competenciesWithRubric() -> EntitySet {
    var judged = EntitySet()
    for rubric in own(Rubric.self) where !rubric.isRetired {
      for subject in rubric.subjects {
        if let competency = competency(of: subject.target) { judged.insert(competency) }
      }
    }
    return judged
  }

  fileprivate func describes(_ declaration: some DescribesProficiency) -> Bool {
    !declaration.points.isEmpty || declaration.levels.contains(where: \.hasWords)
  }

  /// Whether a skill or target, or something in it, says what proficiency looks like.
  fileprivate func describes(part: EntityID) -> Bool {
    var waiting = [part]
    while let next = waiting.popLast() {
      if next.kind == .target, !declarations.targets[Int(next.index)].points.isEmpty { return true }
      guard next.kind == .skill else { continue }
      if describes(declarations.skills[Int(next.index)]) { return true }
      waiting += parts[next]
    }
    return false
  }
}

extension String {
  fileprivate static func undescribed(_ competency: String, _ audience: Audience) -> String {
    "the \(competency) does not say yet what it looks like when \(audience.person) can do it"
  }

  fileprivate static func beginWithOne(_ audience: Audience) -> String {
    "begin with one sentence: what does \(audience.person) do, at one level or at the proficient point?"
  }
}
