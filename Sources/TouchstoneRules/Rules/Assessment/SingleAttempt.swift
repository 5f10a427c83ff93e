import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One try at the only summative assessment of something.
struct SingleAttempt: Rule {
  static let definition = DiagnosticDefinition(
    "TS4413", "assessment/single-attempt", .quality(.warning),
    basis: [
      .principle(4), .principle(16), .seed("000", 793, 1482, 1956, 2007), .seed("001", 44, 1450),
      .seed("004", 313, 348),
    ],
    page: DiagnosticPage(
      what: """
        A summative assessment may be tried once, and no other summative assessment is for any of the same \
        competencies, their skills, targets or outcomes.
        """,
      why: """
        Everybody has a bad day. With one try and no other occasion, a learner who gets there a week later has no way \
        to show it.
        """,
      next: "Raise `attempts`, leave it out, or offer another occasion that looks at the same.",
      waive: "Where the one occasion is made over a long time with feedback on the way, such as a capstone.",
      example: """
        [[assessment]]
        id = "market-stall"
        for = ["math.ratios"]
        purpose = "summative"
        attempts = 1   # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let assessments = framework.own(Assessment.self)
    guard assessments.contains(where: { $0.attempts?.value == 1 }) else { return }
    var once = EntitySet()
    var again = EntitySet()
    for assessment in assessments where !assessment.isRetired && assessment.purpose?.value == .summative {
      var own = EntitySet()
      for reference in assessment.subjects {
        let whole = framework.whole(of: reference.target)
        guard own.insert(whole) else { continue }
        if !once.insert(whole) { again.insert(whole) }
      }
    }
    for (id, assessment) in framework.each(Assessment.self) where assessment.isExpectedComplete {
      guard let attempts = assessment.attempts, attempts.value == 1, assessment.purpose?.value == .summative,
        !assessment.subjects.contains(where: { reference in
          let whole = framework.whole(of: reference.target)
          let outcomes = framework.value(Competency.self, whole)?.outcomes ?? []
          return again.contains(whole) || outcomes.contains { once.contains($0.target) }
        })
      else { continue }
      findings.report(
        .once(framework.named(id), framework.people(id)), about: id, at: attempts.span,
        help: .another(framework.person(id)))
    }
  }
}

extension String {
  fileprivate static func once(_ assessment: String, _ people: String) -> String {
    "\(people) have one try at the \(assessment), and no other summative assessment looks at the same"
  }

  fileprivate static func another(_ person: String) -> String {
    "what may \(person) do who gets there a week later?"
  }
}
