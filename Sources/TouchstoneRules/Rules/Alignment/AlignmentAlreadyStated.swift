import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An alignment that says again what `standards` of a competency, skill or target says.
struct AlignmentAlreadyStated: Rule {
  static let definition = DiagnosticDefinition(
    "TS4110", "alignment/alignment-already-stated", .quality(.info),
    basis: [.principle(10), .seed("000", 1346)],
    page: DiagnosticPage(
      what: """
        The competency, skill or target names the standard in `standards`, and an alignment ties the two together \
        again.
        """,
      why: "Two places for one statement drift apart: a teacher corrects one, and a report still shows the other.",
      next: """
        Take the alignment out. What it says beyond the name moves along: `standards = [{ standard = "6.rp.a.1", \
        strength = "part", because = "…" }]`.
        """,
      waive: "When the alignments are kept as the record of a review.",
      example: """
        [[competency]]
        id = "math.ratios"
        standards = ["6.rp.a.1"]

        [[alignment]]
        type = "related"
        from = { competency = "math.ratios" }   # <-- names the standard already
        to = { standard = "6.rp.a.1" }
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let alignments = framework.own(Alignment.self).filter { !$0.isRetired && saysNoMore($0) }
    guard !alignments.isEmpty else { return }
    var stated: [Pair: SourceSpan] = [:]
    framework.forEachNamedStandard { from, standard in
      stated[Pair(builder: from, standard: standard.target)] = standard.span
    }
    for alignment in alignments {
      guard let from = alignment.from, let pair = Pair(alignment), let there = stated[pair] else { continue }
      findings.report(
        .alreadyNames(framework.named(pair.builder), framework.named(pair.standard)), about: pair.builder,
        at: from.span, labels: [Label(there, "named here")],
        help: "take the alignment out; a strength or a reason can stand beside the name in `standards`")
    }
  }

  /// A judgement, or a relation that `standards` cannot express, is not said twice; a judgement that the field
  /// contradicts is what ``FindingAgainstTheField`` asks about.
  private func saysNoMore(_ alignment: Alignment) -> Bool {
    guard alignment.finding == nil || alignment.finding?.value == .aligned else { return false }
    switch alignment.type?.value {
    case .same, .part, .related: return true
    case .supports, .exemplar, nil: return false
    }
  }
}

private struct Pair: Hashable {
  var builder: EntityID
  var standard: EntityID

  init(builder: EntityID, standard: EntityID) {
    self.builder = builder
    self.standard = standard
  }

  init?(_ alignment: Alignment) {
    guard let from = alignment.from?.target, let to = alignment.to?.target else { return nil }
    guard (from.kind == .standard) != (to.kind == .standard) else { return nil }
    self.init(builder: from.kind == .standard ? to : from, standard: from.kind == .standard ? from : to)
  }
}

extension String {
  fileprivate static func alreadyNames(_ builder: String, _ standard: String) -> String {
    "the \(builder) names the \(standard) already"
  }
}
