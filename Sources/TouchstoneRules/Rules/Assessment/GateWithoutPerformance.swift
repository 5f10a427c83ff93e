import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that opens by tests alone.
struct GateWithoutPerformance: Rule {
  static let definition = DiagnosticDefinition(
    "TS4410", "assessment/gate-without-performance", .quality(.warning),
    basis: [.principle(8), .principle(16), .seed("000", 1212, 1220, 1983), .seed("004", 223, 313, 519, 647, 649)],
    page: DiagnosticPage(
      what: "Each assessment that opens a level of a domain has the mode test.",
      why: """
        At a gate it is decided whether a learner goes on. A test shows what is remembered; whether it can be used, at \
        the next level and outside of school, it hardly shows.
        """,
      next: "Let a performance task open the level, alone or beside the test.",
      waive: "Where a law asks for the test and nothing else may count.",
      example: """
        [[assessment]]
        id = "level-9-exam"
        for = ["math.ratios"]
        purpose = "summative"
        mode = "test"
        opens = { domain = "math", level = 9 }   # <-- nothing else opens it
        """))

  private struct Gate: Hashable {
    var domain: EntityID
    var level: EntityID?
  }

  func check(_ framework: Framework, _ findings: inout Findings) {
    var gates: [Gate] = []
    var openers: [Gate: [(assessment: EntityID, place: Reference, isTest: Bool)]] = [:]
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      for requirement in assessment.opens {
        requirement.forEachNamed { named in
          guard let domain = named.target else { return }
          let gate = Gate(domain: domain.target, level: named.level?.target)
          if openers[gate] == nil { gates.append(gate) }
          openers[gate, default: []].append((id, domain, assessment.mode?.value == .test))
        }
      }
    }
    for gate in gates {
      guard let all = openers[gate], all.allSatisfy(\.isTest), let first = all.first else { continue }
      findings.report(
        .onlyTests(framework.named(gate.domain), gate.level.map { framework.levelName($0) }), about: first.assessment,
        at: first.place.span, help: .addTask)
    }
  }
}

extension String {
  fileprivate static func onlyTests(_ domain: String, _ level: String?) -> String {
    let gate = level.map { "level \($0) of the \(domain)" } ?? "the next level of the \(domain)"
    return "nothing but a test opens \(gate)"
  }

  fileprivate static let addTask = "could a performance task open it too, in which learners use what they know?"
}
