import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A resource whose id puts it under one competency, and whose `for` names another.
///
/// Rubrics, exemplars, experiences and assessments are asked the same. Standards and outcomes in `for` are left alone:
/// they may well be what the competency or the domain of the id serves.
///
/// Measured: 171 such things in 42 frameworks, 50 of them with an id of several words; no finding.
struct ResourceOfAnotherThing: Rule {
  static let definition = DiagnosticDefinition(
    "TS4116", "alignment/resource-of-another-thing", .quality(.warning),
    basis: [.principle(10), .seed("002", 2590, 2678)],
    page: DiagnosticPage(
      what: """
        The id of a resource, rubric, exemplar, experience or assessment begins with the id of a competency or domain, \
        and nothing that it is `for` is that competency or domain or lies in it.
        """,
      why: """
        Ids show in addresses and lists. A learner who looks under writing finds a workshop about data, and the one \
        who looks for data finds it under writing, if at all.
        """,
      next: "See which of the two is meant: correct `for`, or give it an id of the place where it belongs.",
      waive: """
        When the id is prescribed from outside, or is known to readers and should stay. In 171 things of 42 \
        frameworks the rule found none.
        """,
      example: """
        [[resource]]
        id = "writing.argument.survey-workshop"   # <-- under writing.argument
        for = ["math.data"]                       # <-- and for math.data
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var places: [Substring: [EntityID]] = [:]
    func enter<D: Declaration>(_ type: D.Type) {
      for (id, declaration) in framework.each(type) where !declaration.isRetired {
        places[declaration.id[...], default: []].append(id)
      }
    }
    func judge<D: Declaration>(_ type: D.Type, _ subjects: (D) -> [Reference]) {
      for (id, declaration) in framework.each(type) where !declaration.isRetired {
        let group = declaration.id.groupPart
        guard !group.isEmpty else { continue }
        if places.isEmpty {
          enter(Domain.self)
          enter(Competency.self)
        }
        let here = places[group] ?? []
        guard let place = here.first, let first = subjects(declaration).first,
          subjects(declaration).allSatisfy({ subject in
            here.allSatisfy { isElsewhere(subject.target, than: $0, framework) }
          })
        else { continue }
        findings.report(
          .filedElsewhere(framework.named(id), framework.named(place), framework.named(first.target)), about: id,
          at: first.span, labels: [Label(declaration.idSpan, "filed here by its id")], help: .whichIsMeant)
      }
    }
    judge(Rubric.self, \.subjects)
    judge(Exemplar.self, \.subjects)
    judge(Assessment.self, \.subjects)
    judge(Experience.self, \.subjects)
    judge(Resource.self, \.subjects)
  }

  /// Whether a thing neither is a place, nor lies in it, nor holds it.
  private func isElsewhere(_ thing: EntityID, than place: EntityID, _ framework: Framework) -> Bool {
    switch thing.kind {
    case .domain, .competency, .skill, .target:
      if thing == place || framework.above(thing).contains(place) || framework.above(place).contains(thing) {
        return false
      }
      // What lies in it by its id alone is close enough.
      return !framework[thing].id.hasPrefix(framework[place].id + ".")
    default: return false
    }
  }
}

extension String {
  fileprivate static func filedElsewhere(_ thing: String, _ place: String, _ subject: String) -> String {
    "the \(thing) is filed under the \(place) and is for the \(subject)"
  }

  fileprivate static let whichIsMeant = "which of the two is meant?"
}
