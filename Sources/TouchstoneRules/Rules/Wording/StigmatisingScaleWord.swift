import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A scale point that is named after failing.
///
/// Measured: 103 names of points and labels for no evidence in 42 frameworks; four findings, right, all of them in a story
/// that is written to fail.
struct StigmatisingScaleWord: Rule {
  static let definition = DiagnosticDefinition(
    "TS5001", "wording/stigmatising-scale-word", .quality(.warning),
    basis: [.principle(4), .seed("000", 285, 793, 1302, 1820), .seed("001", 722, 2616), .seed("004", 422)],
    page: DiagnosticPage(
      what: """
        The title of a scale point, its id where it has no title, or the label for no evidence speaks of failing: \
        failing, deficient, unsatisfactory, below basic and the like.
        """,
      why: """
        A scale says where the work stands today. Words like these are heard as a judgement of the learner, and tell \
        someone who is on the way to stop.
        """,
      next: "Say where on the way the work is: not yet, beginning, developing, approaching.",
      waive: """
        Where a state report prescribes the word; a scale of your own can map to it by `maps_to`. In 103 names the \
        rule found four, all of them in a story that is written to fail.
        """,
      example: """
        [[scale]]
        id = "academic"
        proficient = "proficient"
        point = [{ id = "failing" }, { id = "proficient" }]   # <-- the first
        """))

  private static let phrases = PhraseList([
    "fail", "fails", "failed", "failing", "failure", "failures", "deficient", "deficiency", "unsatisfactory",
    "inadequate", "unacceptable", "poor", "poorly", "weak", "inferior", "incompetent", "substandard", "below basic",
    "far below", "well below", "remedial", "unsuccessful", "hopeless",
  ])

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, point) in framework.each(ScalePoint.self) where !point.isRetired {
      let name = point.title ?? Text(String(point.id.lastPart), point.idSpan)
      guard StigmatisingScaleWord.phrases.first(in: name.value) != nil else { continue }
      findings.report(.point(name.value), about: id, at: name.span, help: .sayWhereOnTheWay)
    }
    for (id, scale) in framework.each(Scale.self) where !scale.isRetired {
      guard let label = scale.noEvidence, StigmatisingScaleWord.phrases.first(in: label.value) != nil else { continue }
      findings.report(.noEvidence(label.value), about: id, at: label.span, help: .sayThereIsNone)
    }
  }
}

extension String {
  fileprivate static func point(_ name: String) -> String {
    "the scale point \"\(name)\" speaks of failing rather than of growing"
  }

  fileprivate static func noEvidence(_ name: String) -> String {
    "\"\(name)\" speaks of failing where there is no evidence yet"
  }

  fileprivate static let sayWhereOnTheWay = "say where on the way the work is: not yet, beginning, developing"

  fileprivate static let sayThereIsNone = "say only that there is none yet: \"No evidence yet\""
}
