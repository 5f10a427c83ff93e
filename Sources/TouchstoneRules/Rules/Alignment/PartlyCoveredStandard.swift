import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A standard of which one thing alone covers one part.
struct PartlyCoveredStandard: Rule {
  static let definition = DiagnosticDefinition(
    "TS4112", "alignment/partly-covered-standard", .quality(.info),
    basis: [.principle(10), .seed("000", 1334, 1376, 1486), .seed("001", 2353)],
    page: DiagnosticPage(
      what: "The only competency, skill or target that names the standard covers a part of it.",
      why: """
        On the coverage table the standard looks done. A learner meets half of it, and the other half is nowhere in \
        the framework.
        """,
      next: """
        Find the competency or target that holds the rest and name the standard there too, or write the target that is \
        missing.
        """,
      waive: "When the rest of the standard is left out on purpose; say so in `because`.",
      example: """
        [[competency]]
        id = "math.ratios"
        standards = [{ standard = "6.rp.a.2", strength = "part" }]   # <-- and nothing else names 6.rp.a.2
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    // By the standard's index, how often it is named.
    var mentions = Array(repeating: 0, count: framework.declarations.standards.count)
    framework.forEachNamedStandard { _, reference in mentions[Int(reference.target.index)] += 1 }
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      for end in [alignment.from?.target, alignment.to?.target] {
        guard let end, end.kind == .standard, mentions[Int(end.index)] > 0 else { continue }
        mentions[Int(end.index)] += 1
      }
    }
    let groups = groups(framework) { mentions[$0] > 0 }
    framework.forEachNamedStandard { from, reference in
      guard reference.hasDetail, mentions[Int(reference.target.index)] == 1,
        reference.detail?.strength?.value == .part, reference.detail?.because == nil, !groups.contains(reference.target)
      else { return }
      findings.report(
        .aPartOnly(framework.named(reference.target), framework.named(from)), about: from, at: reference.span,
        help: "name the standard where the rest of it is learned, or write the target that is missing")
    }
  }

  /// Standards of which a standard below them is named: that one may well be the rest.
  private func groups(_ framework: Framework, named: (Int) -> Bool) -> EntitySet {
    var groups = EntitySet()
    for (index, standard) in framework.declarations.standards.enumerated() where named(index) {
      groups.insert(targetsOf: standard.parents)
    }
    return groups
  }
}

extension String {
  fileprivate static func aPartOnly(_ standard: String, _ builder: String) -> String {
    "only a part of the \(standard) is reached, by the \(builder) alone"
  }
}
