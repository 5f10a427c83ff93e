import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A diploma for learners that asks for what educators or leaders can do.
struct RequirementOfAnotherAudience: Rule {
  static let definition = DiagnosticDefinition(
    "TS4712", "consistency/requirement-of-another-audience", .quality(.warning),
    basis: [.principle(10), .principle(16), .seed("000", 1502, 1504, 1659), .seed("002", 489, 1116)],
    page: DiagnosticPage(
      what: """
        A graduation, or a way of advancing for learners, requires something that the framework declares for educators \
        or leaders; or one for educators requires something that is for graduates.
        """,
      why: """
        A learner cannot meet it, and the page of the diploma says that she must. Nearly always a name was mistaken, \
        or an audience forgotten.
        """,
      next: "Name the competency for this audience, or give the other one the audience that it is really for.",
      waive: "Where learners who want to become teachers show it on purpose.",
      example: """
        [[domain]]
        id = "coaching"
        audience = "educator"

        [[graduation]]
        id = "diploma"
        requires = ["math.ratios", { domain = "coaching" }]   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, graduation) in framework.each(Graduation.self) where graduation.isExpectedComplete {
      check(id, graduation.requires, for: framework.audience(of: id), framework, &findings)
    }
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      check(id, advancement.requires, for: framework.audience(of: id), framework, &findings)
    }
  }

  private func check(
    _ id: EntityID, _ requirements: [Requirement], for audience: Audience, _ framework: Framework,
    _ findings: inout Findings
  ) {
    for requirement in requirements {
      requirement.forEachNamed { named in
        guard let target = named.target, target.target.kind.hasAudience else { return }
        let other = framework.audience(of: target.target)
        guard other != audience else { return }
        findings.report(
          .another(framework.named(id), audience, framework.named(target.target), other), about: id, at: target.span,
          help: .correct)
      }
    }
  }
}

extension Kind {
  /// Whether it is said of such a thing, or of what it lies in, for whom it is.
  fileprivate var hasAudience: Bool {
    self == .competency || self == .skill || self == .target || self == .domain || self == .outcome
  }
}

extension String {
  fileprivate static func another(
    _ subject: String, _ audience: Audience, _ required: String, _ other: Audience
  ) -> String {
    "the \(subject) is for \(audience.rawValue)s, and asks for the \(required), which is for \(other.rawValue)s"
  }

  fileprivate static let correct = "was another one meant, or is its audience another?"
}
