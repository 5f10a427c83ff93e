public import TouchstoneDiagnostics
public import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel

/// One side of a comparison: a framework, its files, and how the side is called where it is spoken of.
public struct ComparedSide: Sendable {
  public var framework: Framework
  /// The authors' files, with paths from the package's folder; none where the framework came from a bundle.
  public var sources: SourceMap
  /// `main`, `frameworks/riverbend`, as it was asked for.
  public var name: String
  /// What somebody has looked at again after the things that it rests on came to read as they do in this edition.
  public var reviewed: Set<ReviewedPair>

  public init(
    _ framework: Framework, sources: SourceMap = SourceMap(), name: String, reviewed: Set<ReviewedPair> = []
  ) {
    self.framework = framework
    self.sources = sources
    self.name = name
    self.reviewed = reviewed
  }
}

/// What changed between two editions, for whoever reads it: a curriculum director, a system, a pull request.
public struct ChangeReport {
  public let diff: FrameworkDiff
  public let old: ComparedSide
  public let new: ComparedSide
  /// What the district keeps for systems.
  public let keeps: ChangeCategory
  /// What counts of each change, in the order of the changes.
  public let effects: [[Effect]]
  let impact: ChangeImpact

  public init(
    from old: ComparedSide, to new: ComparedSide, keeps: ChangeCategory, published: [PublishedSurface] = []
  ) {
    diff = FrameworkDiff(from: old.framework, to: new.framework, published: published)
    self.old = old
    self.new = new
    self.keeps = keeps
    effects = diff.changes.map { [diff] in diff.effects(of: $0, keeping: keeps) }
    impact = ChangeImpact(diff, reviewed: new.reviewed)
  }

  public var step: VersionStep { diff.step(keeping: keeps) }

  /// Whether a system breaks, a rule of exchange is broken, or a learner meets more than before or a closed way.
  public var asksForAttention: Bool {
    effects.contains { $0.contains { $0.meaning.isGrave } }
  }

  /// How many changes have each effect, in the order of the axes.
  func counts(on axis: ChangeAxis) -> [(word: String, count: Int)] {
    var counts: [String: Int] = [:]
    for effects in effects {
      for word in Set(effects.filter { $0.meaning.axis == axis }.map(\.meaning.word)) { counts[word, default: 0] += 1 }
    }
    let order =
      switch axis {
      case .learner: LearnerEffect.allCases.map(\.rawValue)
      case .consumer: ConsumerEffect.allCases.map(\.rawValue)
      case .exchange: ExchangeEffect.allCases.map(\.rawValue)
      }
    return order.compactMap { word in counts[word].map { (word, $0) } }
  }

  /// The changes with one effect, each with its reasons.
  func changes(with meaning: EffectMeaning) -> [(change: Change, reasons: [String])] {
    zip(diff.changes, effects).compactMap { change, effects in
      let reasons = effects.filter { $0.meaning == meaning }.map(\.reason)
      return reasons.isEmpty ? nil : (change, reasons)
    }
  }
}

extension EffectMeaning {
  /// Whether somebody has to act.
  var isGrave: Bool {
    switch self {
    case .learner(.strands), .learner(.raises), .learner(.closes), .learner(.lowers), .consumer(.breaking),
      .exchange(.broken):
      true
    case .learner(.opens), .learner(.rewords), .consumer(.additive), .consumer(.documentation), .exchange(.advice):
      false
    }
  }
}
