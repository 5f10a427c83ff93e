import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One title on two things that stand side by side.
///
/// Assessments, rubrics, experiences and resources stand side by side where they are for the same thing: "Exit ticket"
/// may well be the title of many. Standards keep the words of whoever wrote them, and exemplars and what comes round
/// again and again (moderation, calibration, engagement, rollout, attestation) are told apart by more than a title.
///
/// Measured: 1589 titles of 42 frameworks (real systems, stories of districts that fail, samples) and 260 of a set that a
/// vendor publishes; no finding.
struct RepeatedTitle: Rule {
  static let definition = DiagnosticDefinition(
    "TS4017", "structure/repeated-title", .quality(.warning),
    basis: [.principle(12), .seed("002", 493, 539, 578, 1106, 1500)],
    page: DiagnosticPage(
      what: """
        Two things of one kind in the same place (domain, competency, role, package) have one title. Capital letters, \
        spaces and the final full stop make no difference; things for different people may be called alike.
        """,
      why: """
        On a page, in a list and in a report the title is all that a learner or a family sees. Two things that cannot \
        be told apart are taken for one, and one of them is overlooked.
        """,
      next: "Say in the title of each what sets it apart. If they are one thing, keep one and name it in both places.",
      waive: "When the titles are prescribed from outside. In 1849 titles of 43 frameworks the rule found none.",
      example: """
        [[domain]]
        id = "learning-centered"
        title = "A learning-centered profession"

        [[domain]]
        id = "lifelong"
        title = "A learning-centered profession"   # <-- the same title again
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for kind in Kind.allCases where !RepeatedTitle.leftAlone.contains(kind) {
      var titles = Repetitions<Heading>()
      framework.forEachInUse(kind) { id, declaration in
        guard let title = declaration.title else { return }
        let heading = Heading(words: title.value.roughWords, audience: framework.audience(of: id))
        guard let earlier = titles.earlier(than: id, saying: heading, in: { places(of: $0, framework) }),
          let original = framework[earlier].title, original.value.readsLike(title.value)
        else { return }
        findings.report(
          .calledAlike(kind, framework.quoted(earlier), framework.quoted(id), title.value), about: id, at: title.span,
          labels: [Label(original.span, "the same title")], help: .tellApart)
      }
    }
  }

  /// What is made for something stands beside what else is made for that.
  private func places(of id: EntityID, _ framework: Framework) -> [PrintedPlace] {
    let subjects = framework.subjects(of: id)
    return subjects.isEmpty ? framework.printedPlaces(of: framework[id]) : subjects.map { .inside($0.target) }
  }

  private static let leftAlone: Set<Kind> = [
    .standard, .exemplar, .moderation, .calibration, .engagement, .rollout, .attestation, .alignment, .waiver,
  ]
}

/// A title with the audience that reads it.
private struct Heading: Hashable {
  var words: UInt64
  var audience: Audience
}

extension String {
  fileprivate static func calledAlike(_ kind: Kind, _ first: String, _ second: String, _ title: String) -> String {
    "the \(kind.plural) \(first) and \(second) have the same title, \"\(title)\""
  }

  fileprivate static let tellApart = "what sets the two apart? If nothing does, keep one of them"
}
