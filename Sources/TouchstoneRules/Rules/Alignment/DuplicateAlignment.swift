import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two alignments between the same two things.
struct DuplicateAlignment: Rule {
  static let definition = DiagnosticDefinition(
    "TS4109", "alignment/duplicate-alignment", .quality(.warning),
    basis: [.principle(10), .seed("000", 1334, 1346)],
    page: DiagnosticPage(
      what: """
        Two alignments tie the same two things together. Same, part and related are degrees of one relation and are \
        compared with each other; what supports or is an exemplar is another one, and has a direction.
        """,
      why: """
        Coverage counts both, and whoever reads them cannot know which one holds. Sooner or later one is changed and \
        the other is not.
        """,
      next: "Keep the one that says it best and take the other out.",
      waive: "When both come unchanged from another body's crosswalk.",
      example: """
        [[alignment]]
        type = "same"
        from = { competency = "math.ratios" }
        to = { standard = "6.rp.a.1" }

        [[alignment]]
        type = "related"                        # <-- which one holds?
        from = { standard = "6.rp.a.1" }
        to = { competency = "math.ratios" }
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var firsts: [Relation: SourceSpan] = [:]
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      guard let relation = Relation(alignment), let end = alignment.to ?? alignment.from else { continue }
      guard let first = firsts[relation] else {
        firsts[relation] = end.span
        continue
      }
      findings.report(
        .twice([alignment.from, alignment.to].compactMap { $0 }.map { framework.quoted($0.target) }), about: end.target,
        at: end.span, labels: [Label(first, "written here first")],
        help: "keep the one that says it best, and take the other out")
    }
  }
}

/// What an alignment relates, without the degree.
private struct Relation: Hashable {
  var first: EntityID
  var second: EntityID?
  /// `nil` for same, part and related, which are degrees of one relation without a direction.
  var directed: AlignmentType?

  init?(_ alignment: Alignment) {
    guard let type = alignment.type?.value, let first = alignment.from?.target ?? alignment.to?.target else {
      return nil
    }
    self.first = first
    second = alignment.from == nil ? nil : alignment.to?.target
    switch type {
    case .same, .part, .related:
      directed = nil
      if let other = second, other < first {
        self.first = other
        second = first
      }
    case .supports, .exemplar:
      directed = type
    }
  }
}

extension String {
  fileprivate static func twice(_ names: [String]) -> String {
    "the alignment of \(names.listed()) is written twice"
  }
}
