import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Examples of work for a competency, none of which shows the proficient point.
struct ExemplarsWithoutProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4416", "assessment/exemplars-without-proficient", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 1384, 1416, 1478, 1549, 1568, 1624), .seed("004", 553)],
    page: DiagnosticPage(
      what: """
        All exemplars for a competency, its skills, targets, rubrics and assessments name a point, and none of them \
        names the one that the scale calls proficient.
        """,
      why: """
        Learners compare their work with what they are shown. Where they see only the best, or only first tries, they \
        have to guess what is good enough.
        """,
      next: "Add an example of proficient work, with what to notice in it.",
      waive: "Until such work has been made, or may be shown.",
      example: """
        [[exemplar]]
        id = "bike-ramp"
        for = ["math.ratios"]
        point = "extending"   # <-- and no other one shows proficient work
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let exemplars = framework.own(Exemplar.self)
    guard !exemplars.isEmpty else { return }
    var first: [EntityID: Reference] = [:]
    var shown = EntitySet()
    for exemplar in exemplars where !exemplar.isRetired {
      for competency in framework.competencies(shownBy: exemplar.subjects) {
        guard let point = exemplar.point, framework.proficient(besides: point.target) != nil else {
          // It shows proficient work, or does not say what it shows.
          shown.insert(competency)
          continue
        }
        if first[competency] == nil { first[competency] = point }
      }
    }
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard !shown.contains(id), let point = first[id], let proficient = framework.proficient(besides: point.target)
      else { continue }
      findings.report(
        .missing(framework.named(id), framework.pointName(proficient)), about: id, at: point.span, help: .add)
    }
  }
}

extension Framework {
  /// The proficient point of the scale of another point.
  fileprivate func proficient(besides point: EntityID) -> EntityID? {
    guard let proficient = proficient(onScaleOf: point) else { return nil }
    return proficient == point ? nil : proficient
  }
}

extension String {
  fileprivate static func missing(_ competency: String, _ proficient: String) -> String {
    "no example of work for the \(competency) shows the point \(proficient)"
  }

  fileprivate static let add = "which piece of work would show what is good enough?"
}
