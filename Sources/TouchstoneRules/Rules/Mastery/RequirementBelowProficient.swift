import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A diploma or a credential that certifies less than proficient work.
struct RequirementBelowProficient: Rule {
  static let definition = DiagnosticDefinition(
    "TS4309", "mastery/requirement-below-proficient", .quality(.warning),
    basis: [.principle(11), .principle(16), .seed("000", 229, 1504, 1979), .seed("003", 93, 130)],
    page: DiagnosticPage(
      what: """
        A graduation or a credential asks for something at a point that comes before the proficient one of the scale. \
        Without a point, proficient is meant. There is one finding for each point, with all that is asked for at it.
        """,
      why: """
        A diploma tells the graduate, and everybody who reads it, what can be relied on. With this point it says so of \
        work that the framework itself calls not there yet.
        """,
      next: "Leave the point out, or name the proficient one; if that is too much, ask for it at an earlier level.",
      waive: "Where the thing is asked for as an experience and not as mastery.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = [{ competency = "math.ratios", point = "developing" }]   # <-- the point
        """))

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
    var found: [Lowered] = []
    for requirement in requirements {
      requirement.forEachNamed { named in
        guard let point = named.point, let target = named.target?.target,
          let proficient = framework.proficient(above: point.target)
        else { return }
        if let index = found.firstIndex(where: { $0.point.target == point.target }) {
          found[index].things.append(target)
          found[index].places.append(point.span)
        } else {
          found.append(Lowered(point: point, proficient: proficient, things: [target], places: []))
        }
      }
    }
    for lowered in found {
      findings.report(
        .below(
          framework.named(id), lowered.words(framework), framework.pointName(lowered.point.target),
          framework.pointName(lowered.proficient)), about: id, at: lowered.point.span,
        labels: lowered.places.prefix(6).map { Label($0, "and here") }, help: .leaveOut)
    }
  }
}

/// What is asked for at one point below proficient.
private struct Lowered {
  /// Where it is named first.
  var point: Reference
  var proficient: EntityID
  var things: [EntityID]
  /// Where else it is named.
  var places: [SourceSpan]

  func words(_ framework: Framework) -> String {
    things.count == 1
      ? "the \(framework.named(things[0])) is" : "\(things.count) things, \(things.map(framework.quoted).listed()), are"
  }
}

extension String {
  fileprivate static func below(_ asker: String, _ things: String, _ point: String, _ proficient: String) -> String {
    "for the \(asker), \(things) enough at \(point), which comes before \(proficient)"
  }

  fileprivate static let leaveOut = "leave the point out, so that proficient work is meant, or ask for an earlier level"
}
