import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that a span promises and about which nothing has been written.
struct LevelMissingFromSpan: Rule {
  static let definition = DiagnosticDefinition(
    "TS4212", "progression/level-missing-from-span", .quality(.warning),
    basis: [.principle(12), .seed("000", 297, 1344, 1382), .seed("001", 2461, 2463), .seed("004", 553)],
    page: DiagnosticPage(
      what: """
        A competency promises a span of levels, itself or by its domain, and has begun to describe them, but at some \
        of them neither a descriptor nor a skill nor a target says what is expected.
        """,
      why: "At those levels a learner has an expectation to meet and no words for it.",
      next: "Describe the missing levels, or make the span as long as what is expected.",
      waive: "While the missing levels are being written.",
      example: """
        [[competency]]
        id = "ratios"
        span = { from = 6, to = 8 }   # <-- and what about 7 and 8?
        levels.6 = "Completes a ratio table."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let use = framework.levelUse
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      let used = use[id]
      guard !used.isEmpty, let promise = framework.promise(of: id),
        let continuum = framework.levels.continuum(of: promise.first)
      else { continue }
      let missing = continuum.levels[promise.positions].filter { !used.contains($0) }
      guard !missing.isEmpty else { continue }
      let labels = promise.domain.map { [Label(promise.place, "the span of the \(framework.named($0))")] } ?? []
      findings.report(
        .missing(framework.named(id), framework.range(promise), framework.levelNames(Array(missing))), about: id,
        at: promise.domain == nil ? promise.place : competency.idSpan, labels: labels,
        help: .describeThem)
    }
  }
}

extension Framework {
  fileprivate func range(_ promise: SpanPromise) -> String {
    promise.positions.count == 1
      ? "level \(levelName(promise.first))" : "levels \(levelName(promise.first)) to \(levelName(promise.last))"
  }
}

extension String {
  fileprivate static func missing(_ competency: String, _ range: String, _ missing: String) -> String {
    "the \(competency) promises \(range), but says nothing yet about \(missing)"
  }

  fileprivate static let describeThem = "describe them, or make the span as long as what is expected"
}
