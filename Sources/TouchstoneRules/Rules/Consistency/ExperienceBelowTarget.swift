import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Learning experiences that all stay less deep than a target that they, or that those for its competency, are for.
struct ExperienceBelowTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4713", "consistency/experience-below-target", .quality(.warning),
    basis: [.principle(8), .principle(10), .seed("000", 1218, 1432, 1552, 1580), .seed("004", 420, 645)],
    page: DiagnosticPage(
      what: """
        Each learning experience for a target, for its skills and for its competency says how deep it goes, and none \
        goes as deep as the target, on the same taxonomy. Where one for an outcome or a standard of the competency may \
        go deeper, nothing is said. There is one finding for all targets for which the same experience is the deepest.
        """,
      why: """
        Learners are judged by thinking that they were never given the occasion to practise. Those who succeed learned \
        it elsewhere.
        """,
      next: "Deepen one of the experiences, or add one in which learners do what the target asks for.",
      waive: "Where the deeper work takes place in something that the framework does not list.",
      example: """
        [[target]]
        id = "ratios.model"
        depth = 3

        [[experience]]
        id = "worksheets"
        for = "ratios.model"   # <-- here
        depth = 1
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let experiences = framework.each(Experience.self)
    guard framework.own(Experience.self).contains(where: { $0.depth != nil }) else { return }
    var depths = ReachedDepths(framework)
    for (id, experience) in experiences where experience.isExpectedComplete {
      depths.add(id, for: experience.subjects, depth: experience.depth)
    }
    var places: [SourceSpan: Int] = [:]
    var found: [Shallow] = []
    for index in framework.declarations.targets.indices {
      let target = EntityID(.target, index)
      guard let (deepest, isOnlyOne) = depths.deepest(below: target) else { continue }
      if let place = places[deepest.place] {
        found[place].targets.append(target)
        found[place].isOnlyOne = found[place].isOnlyOne && isOnlyOne
      } else {
        places[deepest.place] = found.count
        found.append(Shallow(deepest: deepest, targets: [target], isOnlyOne: isOnlyOne))
      }
    }
    for shallow in found {
      findings.report(
        .below(shallow, framework), about: shallow.deepest.id, at: shallow.deepest.place,
        labels: shallow.targets.prefix(3).filter(framework.isOwn).compactMap { target in
          framework.value(Target.self, target)?.depth.map { Label($0.span, "asked for here") }
        }, help: .deepen(framework.people(shallow.targets[0])))
    }
  }
}

/// The deepest experience for some targets, and still less deep than each of them.
private struct Shallow {
  var deepest: ReachedDepths.Occasion
  var targets: [EntityID]
  /// Whether there is no other for any of them.
  var isOnlyOne: Bool
}

extension String {
  fileprivate static func below(_ shallow: Shallow, _ framework: Framework) -> String {
    let experience = framework.quoted(shallow.deepest.id)
    let depth = framework.depthName(shallow.deepest.depth.target)
    let which = shallow.isOnlyOne ? "only" : "deepest"
    guard shallow.targets.count == 1, let target = shallow.targets.first,
      let asked = framework.value(Target.self, target)?.depth
    else {
      let names = shallow.targets.map(framework.quoted).listed()
      return "the targets \(names) ask for deeper thinking than the \(which) learning experience for them, "
        + "\(experience), which stays at depth \(depth)"
    }
    return "the \(framework.named(target)) asks for depth \(framework.depthName(asked.target)), and the \(which) "
      + "learning experience for it, \(experience), stays at depth \(depth)"
  }

  fileprivate static func deepen(_ people: String) -> String {
    "in which experience could \(people) do what is asked for?"
  }
}
