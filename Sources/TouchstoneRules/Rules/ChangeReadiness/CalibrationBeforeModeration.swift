import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A calibration dated before the moderation that it follows.
struct CalibrationBeforeModeration: Rule {
  static let definition = DiagnosticDefinition(
    "TS5309", "change-readiness/calibration-before-moderation", .quality(.error),
    basis: [.principle(11), .seed("000", 2055, 2173), .seed("001", 4115, 4117), .seed("003", 524, 633)],
    page: DiagnosticPage(
      what: "The day of a calibration lies before the day of the moderation that it names in `after`.",
      why: """
        A moderation finds out how far judgements are apart, and a calibration adjusts them. The other way round, \
        something that learners are judged by was changed without looking at their work first.
        """,
      next: "Correct the day that is wrong, or name the moderation that the calibration really followed.",
      waive: "Where the moderation went on for a long time and its first findings were acted on early.",
      example: """
        [[calibration]]
        id = "ratios-autumn"
        after = "ratios-spring"   # <-- which took place on 2026-05-12
        date = "2026-02-01"       # <-- three months earlier
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, calibration) in framework.each(Calibration.self) where calibration.isExpectedComplete {
      guard let date = calibration.date, let after = calibration.after,
        let moderated = framework.value(Moderation.self, after.target)?.date, date.value < moderated.value
      else { continue }
      findings.report(
        .before(framework.named(id), date.value, framework.quoted(after.target), moderated.value), about: id,
        at: date.span,
        labels: [Label(moderated.span, "the moderation took place here")], help: .correct)
    }
  }
}

extension String {
  fileprivate static func before(
    _ calibration: String, _ date: CalendarDate, _ moderation: String, _ moderated: CalendarDate
  ) -> String {
    "the \(calibration) is dated \(date), but the moderation that it follows, \(moderation), took place on \(moderated)"
  }

  fileprivate static let correct = "correct the day that is wrong, or name another moderation in `after`"
}
