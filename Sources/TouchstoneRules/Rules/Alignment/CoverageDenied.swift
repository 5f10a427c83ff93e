import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// An alignment that calls a standard missing, although something covers it.
///
/// A standard that is covered in part may well be missing for the rest, and so may one of a group that is named as a
/// whole. An alignment with two ends says something about those two only; see ``FindingAgainstTheField``.
///
/// Measured: 13 alignments of 42 frameworks, 12 of them with a finding; the rule reported nothing.
struct CoverageDenied: Rule {
  static let definition = DiagnosticDefinition(
    "TS4115", "alignment/coverage-denied", .quality(.warning),
    basis: [.principle(10), .seed("002", 1856, 1899)],
    page: DiagnosticPage(
      what: """
        An alignment with one end says that a standard is missing, and a competency, skill or target for the same \
        people names that standard in `standards` without saying that it covers a part only.
        """,
      why: """
        One list says that learners meet the standard and another that they do not. Whoever plans with the second \
        builds it twice; whoever trusts the first may find that it is taught nowhere.
        """,
      next: """
        If it is covered by now, take the alignment out. If it is not, take the standard out of `standards`, or say \
        there that a part is covered: `{ standard = "…", strength = "part" }`.
        """,
      waive: """
        When the alignments are kept as the record of a review and are not changed afterwards. In 13 alignments of \
        42 frameworks the rule found none.
        """,
      example: """
        [[competency]]
        id = "flexibility"
        standards = ["flexible-time"]

        [[alignment]]
        type = "related"
        to = { standard = "flexible-time" }
        finding = "missing"   # <-- and flexibility covers it
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var denials: [EntityID: [Located<AlignmentFinding>]] = [:]
    for alignment in framework.own(Alignment.self) where !alignment.isRetired && alignment.strength == nil {
      guard let finding = alignment.finding, finding.value == .missing else { continue }
      guard (alignment.from == nil) != (alignment.to == nil), let end = alignment.from ?? alignment.to,
        end.target.kind == .standard
      else { continue }
      denials[end.target, default: []].append(finding)
    }
    guard !denials.isEmpty else { return }
    framework.forEachNamedStandard { from, reference in
      guard reference.coversAll, denials[reference.target] != nil,
        framework.audience(of: from) == framework.audience(of: reference.target),
        let denied = denials.removeValue(forKey: reference.target)
      else { return }
      for finding in denied {
        findings.report(
          .denied(framework.named(reference.target), framework.named(from)), about: reference.target,
          at: finding.span, labels: [Label(reference.span, "covered here")], help: .decide)
      }
    }
  }
}

extension Reference {
  /// Whether nothing is said about how much is covered, or that all of it is.
  var coversAll: Bool {
    detail?.strength.map { $0.value == .full } ?? true
  }
}

extension String {
  fileprivate static func denied(_ standard: String, _ builder: String) -> String {
    "an alignment says that the \(standard) is missing, and the \(builder) covers it"
  }

  fileprivate static let decide = "which of the two holds today? Correct the other one"
}
