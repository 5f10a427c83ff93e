import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Learning experiences that all stay less deep than the target that they are for.
///
/// ```toml
/// [[target]]
/// id = "ratios.model"
/// depth = 3
///
/// [[experience]]
/// id = "worksheets"
/// for = "ratios.model"   # <-- here
/// depth = 1
/// ```
struct ExperienceBelowTarget: Rule {
  static let definition = DiagnosticDefinition(
    "TS4713", "consistency/experience-below-target", .quality(.warning),
    basis: [.principle(8), .principle(10), .seed("000", 1218, 1432, 1552, 1580), .seed("004", 420, 645)],
    page: DiagnosticPage(
      what: """
        Each learning experience that names a target says how deep it goes, and none goes as deep as the target, on \
        the same taxonomy.
        """,
      why: """
        Learners are judged by thinking that they were never given the occasion to practise. Those who succeed learned \
        it elsewhere.
        """,
      next: "Deepen one of the experiences, or add one in which learners do what the target asks for.",
      waive: "Where the deeper work takes place in something that the framework does not list."))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let experiences = framework.each(Experience.self)
    guard !experiences.isEmpty else { return }
    let depths = framework.depthOrder()
    var deepest: [EntityID: Attempt] = [:]
    var order: [EntityID] = []
    for (id, experience) in experiences where experience.isExpectedComplete {
      for reference in experience.subjects where reference.target.kind == .target {
        let attempt = Attempt(experience: id, depth: experience.depth?.target, place: reference.span)
        guard let known = deepest[reference.target] else {
          deepest[reference.target] = attempt
          order.append(reference.target)
          continue
        }
        deepest[reference.target] = depths.deeper(known, attempt, framework)
      }
    }
    for target in order {
      guard let attempt = deepest[target], let depth = attempt.depth,
        let value = framework.value(Target.self, target), value.isExpectedComplete, let asked = value.depth,
        depths.isLess(depth, than: asked.target)
      else { continue }
      findings.report(
        .below(framework.named(target), framework.quoted(asked.target), framework.quoted(depth)),
        about: attempt.experience, at: attempt.place,
        labels: framework.isOwn(target) ? [Label(asked.span, "asked for here")] : [], help: .deepen)
    }
  }
}

/// The deepest experience for a target so far; without a depth where one of them does not say.
private struct Attempt {
  var experience: EntityID
  var depth: EntityID?
  var place: SourceSpan
}

extension DepthOrder {
  /// The deeper of two, or one without a depth where they cannot be compared.
  fileprivate func deeper(_ known: Attempt, _ attempt: Attempt, _ framework: Framework) -> Attempt {
    guard let left = known.depth else { return known }
    guard let right = attempt.depth, framework.areOnOneTaxonomy(left, right) else {
      return Attempt(experience: known.experience, depth: nil, place: known.place)
    }
    return self[right] > self[left] ? attempt : known
  }
}

extension String {
  fileprivate static func below(_ target: String, _ asked: String, _ deepest: String) -> String {
    "the \(target) asks for depth \(asked), and no learning experience for it goes beyond \(deepest)"
  }

  fileprivate static let deepen = "in which experience could learners do what the target asks for?"
}
