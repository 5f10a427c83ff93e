import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A diploma or a credential that certifies less than proficient work.
///
/// ```toml
/// [[graduation]]
/// id = "diploma"
/// requires = [{ competency = "math.ratios", point = "developing" }]   # <-- the point
/// ```
struct RequirementBelowProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4309", "mastery/requirement-below-proficient", .quality(.warning),
    basis: [.principle(11), .principle(16), .seed("000", 229, 1504, 1979), .seed("003", 93, 130)],
    page: DiagnosticPage(
      what: """
        A graduation or a credential asks for something at a point that comes before the proficient one of the scale. \
        Without a point, proficient is meant.
        """,
      why: """
        A diploma tells the graduate, and everybody who reads it, what can be relied on. With this point it says so of \
        work that the framework itself calls not there yet.
        """,
      next: "Leave the point out, or name the proficient one; if that is too much, ask for it at an earlier level.",
      waive: "Where the thing is asked for as an experience and not as mastery."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (id, graduation) in framework.each(Graduation.self) where graduation.isExpectedComplete {
      check(graduation.requires, of: id, framework, &findings)
    }
    for (id, credential) in framework.each(Credential.self) where credential.isExpectedComplete {
      check(credential.requires, of: id, framework, &findings)
    }
  }

  private func check(
    _ requirements: [Requirement], of id: EntityID, _ framework: Framework, _ findings: inout Findings
  ) {
    for requirement in requirements {
      check(requirement.from, of: id, framework, &findings)
      guard let point = requirement.point, let target = requirement.target?.target,
        let proficient = framework.proficient(above: point.target)
      else { continue }
      findings.report(
        .below(
          framework.named(id), framework.named(target), framework.pointName(point.target),
          framework.pointName(proficient)), about: id, at: point.span, help: .leaveOut)
    }
  }
}

extension String {
  fileprivate static func below(_ asker: String, _ thing: String, _ point: String, _ proficient: String) -> String {
    "for the \(asker) the \(thing) is enough at \(point), which comes before \(proficient)"
  }

  fileprivate static let leaveOut = "leave the point out, so that proficient work is meant, or ask for an earlier level"
}
