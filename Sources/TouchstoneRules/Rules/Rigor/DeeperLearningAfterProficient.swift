import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A scale that calls the point above proficient honors work, or deeper learning.
///
/// Measured: 23 points above proficient of 27 scales in 42 frameworks; two findings, right, both in stories that are
/// written to fail.
struct DeeperLearningAfterProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4505", "rigor/deeper-learning-after-proficient", .quality(.warning),
    basis: [.principle(2), .principle(8), .seed("000", 1158, 1198, 1200, 1224)],
    page: DiagnosticPage(
      what: """
        The title, id or description of a point above proficient speaks of honors, enrichment or deeper learning, and \
        the proficient point does not speak of the same.
        """,
      why: """
        Learners who have gaps are urged to move on once they are proficient, so they never get to what comes after. \
        Deeper learning then is a reward for those who had less to catch up.
        """,
      next: """
        Ask for application and transfer at the proficient point already, and let the point above say what is seen in \
        the work: "Chooses between models and defends the choice."
        """,
      waive: """
        Where the word is fixed by the state and learners at every point do such work. In 23 points above proficient \
        the rule found two, both in stories that are written to fail.
        """,
      example: """
        [[scale]]
        id = "academic"
        proficient = 3
        point = [{ id = 3, title = "Proficient" }, { id = 4, title = "Honors work" }]   # <-- the second
        """))

  private static let phrases = PhraseList([
    "honors", "honours", "deeper learning", "deep learning", "enrichment", "gifted", "gifted and talented",
    "advanced placement", "honor roll",
  ])

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, scale) in framework.each(Scale.self) where !scale.isRetired && scale.use?.value != .habits {
      let points = framework.points(of: id)
      guard let proficient = scale.proficient.flatMap({ points.firstIndex(of: $0.target) }) else { continue }
      let asked = Set(phrases(in: framework.declarations.points[Int(points[proficient].index)]).map(\.phrase))
      for point in points[(proficient + 1)...] {
        let value = framework.declarations.points[Int(point.index)]
        guard !value.isRetired, let found = phrases(in: value).first(where: { !asked.contains($0.phrase) }) else {
          continue
        }
        findings.report(
          .kept(framework.named(id), framework.pointName(point)), about: point, at: found.text.span, help: .forAll)
      }
    }
  }
}

extension DeeperLearningAfterProficient {
  /// The first such phrase in each of the texts of a point.
  private func phrases(in point: ScalePoint) -> [(text: Text, phrase: String)] {
    let name = Text(String(point.id.lastPart), point.idSpan)
    return [point.title, name, point.description].compactMap(\.self).compactMap { text in
      Self.phrases.first(in: text.value).map { (text, $0.wordsAlone) }
    }
  }
}

extension String {
  fileprivate static func kept(_ scale: String, _ point: String) -> String {
    "the \(scale) keeps \(point) for those who are already proficient"
  }

  fileprivate static let forAll = "say what is seen in such work, and ask for its use in new contexts from the start"
}
