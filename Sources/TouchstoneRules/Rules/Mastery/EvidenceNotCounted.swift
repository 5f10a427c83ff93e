import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A described competency that does not say how much evidence is enough, where most others do.
struct EvidenceNotCounted: Rule {
  static let definition = DiagnosticDefinition(
    "TS4301", "mastery/evidence-not-counted", .quality(.info),
    basis: [.principle(16), .seed("000", 293, 1474, 1979), .seed("001", 44, 1450)],
    page: DiagnosticPage(
      what: """
        A competency describes levels or points, but neither it nor its skills, targets or domain say with \
        `evidence_min` how many pieces of evidence are asked for, while most competencies for the same people do.
        """,
      why: """
        A learner should know before beginning how much there is to show. Otherwise each teacher decides, and the same \
        work is enough in one room and not in the next.
        """,
      next: """
        Write `evidence_min = 3`, or by level `evidence_min = { 6 = 2, 8 = 4 }`. On a domain it holds for all its \
        competencies; the nearest word counts.
        """,
      waive: "Where one large performance, such as a capstone, is judged as a whole.",
      example: """
        [[competency]]
        id = "math.ratios"
        statement = "Reason with ratios in new situations."
        levels.7 = { descriptor = "Chooses between two models of a ratio.", evidence_min = 3 }

        [[competency]]
        id = "math.data"
        statement = "Argue from data."
        levels.7 = "Argues from a sample."   # <-- shown how often?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for (audience, competencies) in framework.byAudience(Competency.self) {
      var counted = 0
      var found: [EntityID] = []
      for (id, competency) in competencies {
        let isDescribed = competency.levels.contains(where: \.hasWords) || !competency.points.isEmpty
        guard isDescribed, competency.isDraft == nil else { continue }
        if framework.countsEvidence(of: competency) || framework.parts[id].contains(where: framework.countsEvidence) {
          counted += 1
        } else {
          found.append(id)
        }
      }
      guard counted > 0, counted >= found.count else { continue }
      for id in found {
        findings.report(
          .notCounted(framework.named(id)), about: id, at: framework[id].idSpan, help: .sayHowMany(audience))
      }
    }
  }
}

extension Framework {
  fileprivate func countsEvidence(of competency: Competency) -> Bool {
    competency.evidenceMinimum != nil || competency.levels.contains { $0.evidenceMinimum != nil }
      || competency.domains.contains { declarations.domains[Int($0.target.index)].evidenceMinimum != nil }
  }

  /// Whether a skill or target, or something in it, says how much evidence is asked for.
  fileprivate func countsEvidence(part: EntityID) -> Bool {
    var waiting = [part]
    while let next = waiting.popLast() {
      switch next.kind {
      case .target:
        if declarations.targets[Int(next.index)].evidenceMinimum != nil { return true }
      case .skill:
        let skill = declarations.skills[Int(next.index)]
        if skill.evidenceMinimum != nil || skill.levels.contains(where: { $0.evidenceMinimum != nil }) { return true }
        waiting += parts[next]
      default:
        break
      }
    }
    return false
  }
}

extension String {
  fileprivate static func notCounted(_ competency: String) -> String {
    "the \(competency) does not say how many pieces of evidence are enough"
  }

  fileprivate static func sayHowMany(_ audience: Audience) -> String {
    "say it with evidence_min, here or on the domain, so that \(audience.people) know before they begin"
  }
}
