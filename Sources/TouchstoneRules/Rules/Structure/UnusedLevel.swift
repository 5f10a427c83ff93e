import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that nothing speaks of, in a list of levels that is in use.
struct UnusedLevel: Rule {
  static let definition = DiagnosticDefinition(
    "TS4006", "structure/unused-level", .quality(.info),
    basis: [.principle(10), .seed("000", 1334, 1374, 1376)],
    page: DiagnosticPage(
      what: """
        No descriptor, target, standard, rubric or span names this level, while other levels of its list are in use.
        """,
      why: """
        A learner at this level would find an empty page: nothing to aim for and nothing to show. Often the level is a \
        leftover of an earlier plan.
        """,
      next: "Say what is expected at the level, let a `span` reach over it, or take the level out.",
      waive: "When the level marks learners who arrive before, or stay after, what the framework describes.",
      example: """
        [[level]]
        id = 6

        [[level]]
        id = 7   # <-- nothing stands at it

        [[level]]
        id = 8

        [[competency]]
        id = "math.ratios"
        levels.6 = "Names a ratio in words and in numbers."
        levels.8 = "Chooses between two models."
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let levels = framework.own(Level.self)
    guard !levels.isEmpty else { return }
    var used = Array(repeating: false, count: framework.declarations.levels.count)
    markTargets(framework, &used)
    markSpans(framework, &used)
    if used.prefix(levels.count).contains(false) { markTheRest(framework, &used) }
    for (id, level) in framework.each(Level.self) where level.isExpectedComplete && !used[Int(id.index)] {
      guard let list = framework.levels.continuum(of: id)?.levels, list.contains(where: { used[Int($0.index)] }) else {
        continue
      }
      findings.report(
        .unused(framework.levelName(id)), about: id, at: level.idSpan,
        help: "describe it in the `levels` of a competency, let a `span` reach over it, or take it out")
    }
  }

  /// Targets are many, and nearly always use every level: after them there is little left to look for.
  private func markTargets(_ framework: Framework, _ used: inout [Bool]) {
    let targets = framework.own(Target.self)
    for index in targets.indices {
      if let level = targets[index].level { used[Int(level.target.index)] = true }
    }
  }

  private func markTheRest(_ framework: Framework, _ used: inout [Bool]) {
    framework.forEachReference(to: [.level]) { from, field, reference in
      if from.kind != .waiver, field != "replaced_by" { used[Int(reference.target.index)] = true }
    }
  }

  private func markSpans(_ framework: Framework, _ used: inout [Bool]) {
    // Many competencies promise the same span, and each is walked once.
    var seen = Set<ClosedRange<EntityID>>()
    for span in framework.own(Domain.self).compactMap(\.levelSpan)
      + framework.own(Competency.self).compactMap(\.levelSpan)
    {
      guard let positions = framework.positions(of: span),
        let list = framework.levels.continuum(of: span.from.target)?.levels
      else { continue }
      let stretch = list[positions]
      guard let first = stretch.first, let last = stretch.last, seen.insert(first...last).inserted else { continue }
      for level in stretch { used[Int(level.index)] = true }
    }
  }
}

extension String {
  fileprivate static func unused(_ level: String) -> String {
    "nothing is expected of learners at level \(level) yet"
  }
}
