import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something that names itself among its prerequisites.
struct SelfPrerequisite: Rule {
  static let definition = DiagnosticDefinition(
    "TS4202", "progression/self-prerequisite", .always(.error),
    basis: [.principle(9), .seed("000", 309, 1236), .seed("004", 164, 333)],
    page: DiagnosticPage(
      what: "A competency, skill, target or standard names itself under requires, builds_on or alongside.",
      why: """
        Nothing can come before itself. Nearly always a neighbour was meant, and the learner who needs that neighbour \
        first is not told so.
        """,
      next: "Write the id of the thing that was meant, or take the reference out.",
      example: """
        [[competency]]
        id = "ratios"
        requires = ["fractions", "ratios"]   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachDependent { dependent in
      for strength in PrerequisiteStrength.allCases {
        for reference in dependent[strength] where reference.target == dependent.id {
          findings.report(
            .namesItself(framework.named(dependent.id), strength), about: dependent.id, at: reference.span,
            labels: [Label(framework[dependent.id].idSpan, "the same")], help: .nameTheOther)
        }
      }
    }
  }
}

extension String {
  fileprivate static func namesItself(_ subject: String, _ strength: PrerequisiteStrength) -> String {
    "the \(subject) names itself under \(strength.rawValue)"
  }

  fileprivate static let nameTheOther = "write the id that was meant, or take the reference out"
}
