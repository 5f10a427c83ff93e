public import Foundation

/// How far a learner has come in a domain in some time, and how deep the work went.
///
/// "Pace is a ratio of individual student growth and time": a learner who completes two levels in one year has a pace
/// of 2.0, one who completes one level a pace of 1.0 (Quality Principles for Competency-Based Education, line 1606).
/// Depth always stands beside it (line 1612), since a pace alone rewards what is quick and shallow. It is never added
/// up over domains.
public struct Growth<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// How many levels were demonstrated in that time.
  public let levelsGained: Int
  /// The time, in years.
  public let years: Double
  /// How deep the thinking was in the evidence of that time.
  public let depth: DepthProfile<Definition>

  /// Growth in levels over a time in years.
  public init(levelsGained: Int, over years: Double, depth: DepthProfile<Definition>) {
    self.levelsGained = levelsGained
    self.years = years
    self.depth = depth
  }

  /// Levels gained for each year; `nil` where no time has passed.
  public var pace: Double? {
    years > 0 ? Double(levelsGained) / years : nil
  }
}

/// How many pieces of evidence there are at each depth of thinking, by the `depth` of the targets that they show.
public struct DepthProfile<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// A depth of thinking, and how often it was shown.
  public struct Step: Hashable, Sendable {
    /// The depth, such as `depth webb.3`.
    public var depth: Thing<Definition>
    /// Its title in the framework's language.
    public var title: String
    /// How many pieces of evidence reached their target at this depth.
    public var pieces: Int

    /// A depth with its title and the number of pieces.
    public init(depth: Thing<Definition>, title: String, pieces: Int) {
      self.depth = depth
      self.title = title
      self.pieces = pieces
    }
  }

  /// The depths that were shown, the shallowest first as their taxonomy has them.
  public var steps: [Step]
  /// How many pieces belong to targets of which the framework names no depth.
  public var piecesWithoutDepth: Int

  /// A profile of these depths.
  public init(steps: [Step] = [], piecesWithoutDepth: Int = 0) {
    self.steps = steps
    self.piecesWithoutDepth = piecesWithoutDepth
  }

  /// The deepest that was shown.
  public var deepest: Step? { steps.last }
}

extension Standing {
  /// How far the learner has come in a domain between two dates: the levels demonstrated by what had been shown at the
  /// end, less those by what had been shown at the beginning.
  ///
  /// Evidence of the day at the beginning belongs to what was there before. A domain that the framework does not have
  /// shows no growth.
  public func growth(in domain: Definition.Domain, from start: Date, to end: Date) -> Growth<Definition> {
    let after = framework.standing(given: records, until: end, holding: held)
    return after.growth(in: domain, since: framework.standing(given: records, until: start, holding: held), start, end)
  }

  /// How far the learner has come since an earlier standing of the same learner.
  func growth(
    in domain: Definition.Domain, since before: Standing, _ start: Date, _ end: Date
  ) -> Growth<Definition> {
    let years = Years.between(start, end)
    guard start < end, let position = framework.store.position(.domain, domain.rawValue) else {
      return Growth(levelsGained: 0, over: years, depth: DepthProfile())
    }
    let gained = (rung(in: position) ?? -1) - (before.rung(in: position) ?? -1)
    return Growth(levelsGained: gained, over: years, depth: depth(in: position, after: start))
  }

  /// How deep the thinking was in everything that counts in a domain.
  public func depth(in domain: Definition.Domain) -> DepthProfile<Definition> {
    guard let position = framework.store.position(.domain, domain.rawValue) else { return DepthProfile() }
    return depth(in: position, after: nil)
  }

  private func depth(in domain: Int, after start: Date?) -> DepthProfile<Definition> {
    var counts: [String: Int] = [:]
    var profile = DepthProfile<Definition>()
    for competency in expectations.domains[domain].competencies {
      for targets in expectations.competencies[competency].targets.values {
        for target in targets {
          let counting = assessor.target(target).counting.count { piece in
            start.map { records[piece.record].date > $0 } ?? true
          }
          guard counting > 0 else { continue }
          if let depth = expectations.targets[target].depth {
            counts[depth, default: 0] += counting
          } else {
            profile.piecesWithoutDepth += counting
          }
        }
      }
    }
    let order = framework.store.depthsInOrder
    let known = Set(order)
    // A depth of which the bundle tells nothing comes last.
    let ids = order.filter { counts[$0] != nil } + counts.keys.filter { !known.contains($0) }.sorted()
    profile.steps = ids.map { id in
      let thing = Thing<Definition>(kind: .depth, id: id)
      return .init(depth: thing, title: framework[thing]?.text("title") ?? id, pieces: counts[id] ?? 0)
    }
    return profile
  }
}

extension BundleStore {
  /// The depths of thinking, from the shallowest as their taxonomies have them; the framework's own first.
  var depthsInOrder: [String] {
    var seen: Set<String> = []
    let others = scan { scanner in
      external.ranges.compactMap { scanner.name($0) }.filter { $0.kind == .depth }.map(\.id)
    }
    return (ids(of: .depth) + others).filter { seen.insert($0).inserted }
  }
}

/// Time in years, as the calendar counts them: from a day to the same day of the next year is one year, leap year or
/// not.
enum Years {
  static func between(_ start: Date, _ end: Date) -> Double {
    guard start < end else { return 0 }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let whole = calendar.dateComponents([.year], from: start, to: end).year ?? 0
    guard let birthday = calendar.date(byAdding: .year, value: whole, to: start),
      let next = calendar.date(byAdding: .year, value: whole + 1, to: start), birthday < next
    else { return end.timeIntervalSince(start) / (365.2425 * 86_400) }
    return Double(whole) + end.timeIntervalSince(birthday) / next.timeIntervalSince(birthday)
  }
}
