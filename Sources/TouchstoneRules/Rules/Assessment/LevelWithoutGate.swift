import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that nothing opens, between levels of the same domain that assessments open.
struct LevelWithoutGate: Rule {
  static let definition = DiagnosticDefinition(
    "TS4419", "assessment/level-without-gate", .quality(.info),
    basis: [.principle(11), .principle(16), .seed("004", 223, 307, 519, 649)],
    page: DiagnosticPage(
      what: "Assessments open two or more levels of a domain, and none opens a level that lies between these.",
      why: """
        Learners know what opens the other levels. At this one nothing is said, and each teacher decides when it \
        begins.
        """,
      next: "Add an assessment that opens the level, or name the level in `opens` of one that does already.",
      waive: "Where two levels are meant to be passed as one.",
      example: """
        [[assessment]]
        id = "bridge-to-8"
        for = ["math.ratios"]
        purpose = "summative"
        opens = { domain = "math", level = 8 }

        [[assessment]]
        id = "bridge-to-10"
        for = ["math.ratios"]
        purpose = "summative"
        opens = { domain = "math", level = 10 }   # <-- and nothing opens level 9
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var domains: [EntityID] = []
    var gates: [EntityID: [Reference]] = [:]
    for assessment in framework.own(Assessment.self) where !assessment.isRetired {
      for requirement in assessment.opens {
        requirement.forEachNamed { named in
          guard let domain = named.target?.target, let level = named.level else { return }
          if gates[domain] == nil { domains.append(domain) }
          gates[domain, default: []].append(level)
        }
      }
    }
    for domain in domains {
      guard let continuum = framework.continuum(of: domain)?.levels,
        let gap = framework.gap(between: gates[domain] ?? [], continuum)
      else { continue }
      findings.report(
        .closed(framework.named(domain), framework.levelNames(gap.levels)), about: domain, at: gap.after.span,
        help: .open)
    }
  }
}

extension Framework {
  /// The levels without a gate from the first gate to the last one, and the first gate that comes after one of them.
  fileprivate func gap(
    between gates: [Reference], _ continuum: [EntityID]
  ) -> (levels: [EntityID], after: Reference)? {
    var gate: [EntityID: Reference] = [:]
    for reference in gates where gate[reference.target] == nil { gate[reference.target] = reference }
    guard let first = continuum.firstIndex(where: { gate[$0] != nil }),
      let last = continuum.lastIndex(where: { gate[$0] != nil })
    else { return nil }
    let open = (first...last).filter { gate[continuum[$0]] == nil }
    guard let lowest = open.first, let after = continuum[lowest...].lazy.compactMap({ gate[$0] }).first else {
      return nil
    }
    return (open.map { continuum[$0] }, after)
  }
}

extension String {
  fileprivate static func closed(_ domain: String, _ levels: String) -> String {
    "no assessment opens \(levels) of the \(domain), while others open the levels around"
  }

  fileprivate static let open = "what does a learner show before that level?"
}
