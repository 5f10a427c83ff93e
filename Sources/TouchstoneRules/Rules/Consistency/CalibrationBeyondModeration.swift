import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A calibration that changes what its moderation never looked at.
struct CalibrationBeyondModeration: Rule {
  static let definition = DiagnosticDefinition(
    "TS4708", "consistency/calibration-beyond-moderation", .quality(.warning),
    basis: [.principle(11), .seed("000", 1496, 1498, 2055, 2173), .seed("001", 3846, 3858, 4109, 4117)],
    page: DiagnosticPage(
      what: """
        A calibration adjusts a rubric, a criterion or an assessment that its moderation does not cover: neither \
        itself, nor something by the same rubric, nor something of the same competency. Scales and exemplars are left \
        alone.
        """,
      why: """
        Teachers changed how work is judged without having looked at such work together. The next learner meets \
        another line, and nobody can say why.
        """,
      next: "Name under `covers` what was looked at as well, or name the moderation that led to this change.",
      waive: "Where the change only follows from the one that was looked at, such as a word used in several rubrics.",
      example: """
        [[moderation]]
        id = "ratios-spring"
        covers = [{ rubric = "ratios" }]

        [[calibration]]
        id = "ratios-autumn"
        after = "ratios-spring"
        adjusts = [{ rubric = "essays" }]   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, calibration) in framework.each(Calibration.self)
    where calibration.isExpectedComplete && !calibration.adjusts.isEmpty {
      guard let after = calibration.after, let moderation = framework.value(Moderation.self, after.target) else {
        continue
      }
      var seen = EntitySet()
      for reference in moderation.covers { framework.trace(of: reference.target).forEach { seen.insert($0) } }
      if let task = calibration.task { framework.trace(of: task.target).forEach { seen.insert($0) } }
      let unseen = calibration.adjusts.first { reference in
        let trace = framework.trace(of: reference.target)
        return !trace.isEmpty && !trace.contains { seen.contains($0) }
      }
      guard let unseen else { continue }
      findings.report(
        .unseen(framework.named(id), framework.named(unseen.target), framework.quoted(after.target)), about: id,
        at: unseen.span, labels: moderation.covers.first.map { [Label($0.span, "what was looked at")] } ?? [],
        help: .cover)
    }
  }
}

extension Framework {
  /// What somebody has looked at who has looked at a thing: itself, the rubric by which it is judged, and the
  /// competency that it is about. Empty for what is about everything, such as a scale.
  fileprivate func trace(of id: EntityID) -> [EntityID] {
    switch id.kind {
    case .rubric:
      return [id] + declarations.rubrics[Int(id.index)].subjects.map { whole(of: $0.target) }
    case .criterion:
      return [id] + (self[id].parent.map { trace(of: $0) } ?? [])
    case .assessment:
      let assessment = declarations.assessments[Int(id.index)]
      return [id] + (assessment.rubric.map { trace(of: $0.target) } ?? [])
        + assessment.subjects.map { whole(of: $0.target) }
    case .competency, .skill, .target:
      return [whole(of: id)]
    default:
      return []
    }
  }
}

extension String {
  fileprivate static func unseen(_ calibration: String, _ adjusted: String, _ moderation: String) -> String {
    "the \(calibration) adjusts the \(adjusted), which the moderation \(moderation) did not look at"
  }

  fileprivate static let cover = "say under covers what else was looked at, or name the moderation that led to it"
}
