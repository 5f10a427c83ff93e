import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A level that is required of a competency, a skill or a domain that does not reach there.
struct RequiredLevelOutsideSpan: Rule {
  static let definition = DiagnosticDefinition(
    "TS4317", "mastery/required-level-outside-span", .quality(.warning),
    basis: [.principle(10), .principle(12), .principle(16), .seed("000", 297, 1504), .seed("002", 353)],
    page: DiagnosticPage(
      what: """
        A diploma, credential, pathway, step, role, advancement or gate asks for a competency, skill or domain at a \
        level before the first or after the last one at which it says or promises anything. A domain reaches as far as \
        its own span, or else as any of its competencies.
        """,
      why: """
        A learner is asked to arrive where the framework describes nothing: no text says what work at that level looks \
        like, and nobody can tell whether it was shown.
        """,
      next: "Ask for a level that is described, or describe what is expected at this one.",
      waive: "While the descriptions of the last levels are being written.",
      example: """
        [[competency]]
        id = "math.ratios"
        span = { from = 6, to = 9 }

        [[graduation]]
        id = "diploma"
        requires = [{ competency = "math.ratios", level = 10 }]   # <-- the level
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var domains: [LevelReach.Ends?]?
    func reach(of id: EntityID) -> LevelReach.Ends? {
      guard id.kind == .domain else { return framework.reach(of: id) }
      let known = domains ?? framework.domainReach()
      domains = known
      return known[Int(id.index)]
    }
    framework.forEachRequirementList { id, requirements in
      for requirement in requirements {
        requirement.forEachNamed { named in
          guard let target = named.target?.target, let level = named.level,
            let reach = reach(of: target),
            let place = framework.place(of: level.target, outside: reach)
          else { return }
          findings.report(
            .outside(framework, id, target, level.target, place), about: id, at: level.span, help: .describe)
        }
      }
    }
  }
}

/// On which side of what is described a level lies, with the nearest level that is.
private enum Place {
  case before(EntityID)
  case after(EntityID)
}

extension Framework {
  /// The first and the last level of a competency or a skill that is in use.
  fileprivate func reach(of id: EntityID) -> LevelReach.Ends? {
    guard id.kind == .competency || id.kind == .skill, !self[id].isRetired else { return nil }
    return levelReach[id]
  }

  fileprivate func place(of level: EntityID, outside reach: LevelReach.Ends) -> Place? {
    if let steps = steps(from: reach.last, to: level), steps > 0 { return .after(reach.last) }
    if let steps = steps(from: level, to: reach.first), steps > 0 { return .before(reach.first) }
    return nil
  }

  /// For each domain its own span, or else the levels from the first to the last of all its competencies.
  fileprivate func domainReach() -> [LevelReach.Ends?] {
    var reach: [LevelReach.Ends?] = Array(repeating: nil, count: declarations.domains.count)
    for index in declarations.competencies.indices {
      guard let ends = self.reach(of: EntityID(.competency, index)) else { continue }
      for reference in declarations.competencies[index].domains {
        let domain = Int(reference.target.index)
        reach[domain] = reach[domain].map { widened($0, to: ends) } ?? ends
      }
    }
    for index in reach.indices {
      guard let span = declarations.domains[index].levelSpan, let positions = positions(of: span),
        let levels = levels.continuum(of: span.from.target)?.levels, levels.indices.contains(positions.upperBound)
      else { continue }
      reach[index] = (levels[positions.lowerBound], levels[positions.upperBound])
    }
    return reach
  }

  private func widened(_ ends: LevelReach.Ends, to other: LevelReach.Ends) -> LevelReach.Ends {
    let isEarlier = steps(from: other.first, to: ends.first).map { $0 > 0 } ?? false
    let isLater = steps(from: ends.last, to: other.last).map { $0 > 0 } ?? false
    return (isEarlier ? other.first : ends.first, isLater ? other.last : ends.last)
  }
}

extension String {
  fileprivate static func outside(
    _ framework: Framework, _ asker: EntityID, _ target: EntityID, _ level: EntityID, _ place: Place
  ) -> String {
    let level = framework.levelName(level)
    let asked =
      asker.kind == .assessment
      ? "the \(framework.named(asker)) opens level \(level) of the \(framework.named(target)), "
      : "the \(framework.named(asker)) asks for the \(framework.named(target)) at level \(level), "
    return switch place {
    case .after(let last): asked + "which ends at level \(framework.levelName(last))"
    case .before(let first): asked + "which begins at level \(framework.levelName(first))"
    }
  }

  fileprivate static let describe = "ask for a level that is described, or describe what is expected at this one"
}
