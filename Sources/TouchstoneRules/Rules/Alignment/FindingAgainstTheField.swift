import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An alignment that finds two things apart, although one of them names the other.
///
/// Measured: 13 alignments of 42 frameworks, 12 of them with a finding; the rule reported nothing.
struct FindingAgainstTheField: Rule {
  static let definition = DiagnosticDefinition(
    "TS4117", "alignment/finding-against-the-field", .quality(.warning),
    basis: [.principle(10), .seed("000", 1334, 1346), .seed("002", 1856, 1899)],
    page: DiagnosticPage(
      what: """
        An alignment of two things has the finding `misaligned` or `missing`, and one of them names the other in \
        `standards`, `outcomes`, `strands` or `develops` without saying that it covers a part only.
        """,
      why: """
        Coverage tables and learners' pages follow the field, and show as done what a review found wanting. What the \
        review found is lost on everybody who does not read it.
        """,
      next: """
        If the finding still holds, take the name out of the field, or say there how much holds: \
        `{ standard = "…", strength = "part", because = "…" }`. If it has been mended, take the alignment out.
        """,
      waive: """
        When the alignments are kept as the record of a review and are not changed afterwards. In 13 alignments of \
        42 frameworks the rule found none.
        """,
      example: """
        [[competency]]
        id = "math.ratios"
        standards = ["6.rp.a.1"]

        [[alignment]]
        type = "related"
        from = { competency = "math.ratios" }
        to = { standard = "6.rp.a.1" }
        finding = "misaligned"   # <-- and math.ratios says that it covers it
        because = "Ratios are named, not used."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let alignments = framework.own(Alignment.self).filter { !$0.isRetired && finds($0) }
    guard !alignments.isEmpty else { return }
    var ends = EntitySet()
    for alignment in alignments {
      alignment.from.map { _ = ends.insert($0.target) }
      alignment.to.map { _ = ends.insert($0.target) }
    }
    var named: [Ends: SourceSpan] = [:]
    framework.forEachReference(to: [.standard, .outcome, .strand, .competency]) { from, field, reference in
      guard ends.contains(from), ends.contains(reference.target), FindingAgainstTheField.fields.contains(field),
        reference.coversAll
      else { return }
      named[Ends(from, reference.target)] = reference.span
    }
    for alignment in alignments {
      guard let finding = alignment.finding, let from = alignment.from?.target, let to = alignment.to?.target else {
        continue
      }
      let ways = [(from, to), (to, from)]
      guard let (one, other) = ways.first(where: { named[Ends($0.0, $0.1)] != nil }),
        let there = named[Ends(one, other)]
      else { continue }
      findings.report(
        .foundApart(finding.value, framework.named(one), framework.named(other)), about: one, at: finding.span,
        labels: [Label(there, "named here")], help: .decide)
    }
  }

  /// The fields by which one thing says that it serves another; what comes first is another matter.
  private static let fields: Set<String> = ["standards", "outcomes", "strands", "develops"]

  /// Whether a review found two things apart, in a relation that a field can express too.
  private func finds(_ alignment: Alignment) -> Bool {
    guard alignment.from != nil, alignment.to != nil, alignment.strength == nil else { return false }
    switch alignment.type?.value {
    case .same, .part, .related: break
    case .supports, .exemplar, nil: return false
    }
    switch alignment.finding?.value {
    case .misaligned, .missing: return true
    // What is outdated holds until it is mended.
    case .aligned, .outdated, nil: return false
    }
  }
}

/// The thing that names, and the thing that is named.
private struct Ends: Hashable {
  var from: EntityID
  var to: EntityID

  init(_ from: EntityID, _ to: EntityID) {
    self.from = from
    self.to = to
  }
}

extension String {
  fileprivate static func foundApart(_ finding: AlignmentFinding, _ from: String, _ to: String) -> String {
    "the \(from) names the \(to), and an alignment of the two finds it \(finding.rawValue)"
  }

  fileprivate static let decide = "which of the two holds today? Correct the other one"
}
