public import TouchstoneLanguage

/// How deep the assessments of each target go: those for it, and those for what it lies in.
///
/// ```toml
/// [[assessment]]
/// id = "market-stall"
/// for = ["math.ratios"]   # <-- reaches every target of the competency
/// depth = 3
/// ```
public struct AssessedDepths: Sendable {
  /// The assessments of one thing together.
  public struct Reach: Sendable {
    /// The deepest of them; `nil` where none says its depth.
    public private(set) var deepest: Reference?
    /// Whether each of them says its depth, all on one taxonomy.
    public private(set) var isKnown = true
  }

  private var reached: [EntityID: Reach] = [:]
  private let framework: Framework
  private let order: DepthOrder

  public init(_ framework: Framework, _ order: DepthOrder) {
    self.framework = framework
    self.order = order
    for assessment in framework.own(Assessment.self) where !assessment.isRetired {
      for reference in assessment.subjects {
        reached[reference.target, default: Reach()].add(assessment.depth, order, framework)
      }
    }
  }

  /// What the assessments of a target reach; `nil` where none is for the target itself, even if some are for what it
  /// lies in.
  public subscript(_ target: EntityID) -> Reach? {
    reached[target] == nil ? nil : withWholes(target)
  }

  /// What the assessments of a target and of what it lies in reach; `nil` where there are none.
  public func withWholes(_ target: EntityID) -> Reach? {
    var found: Reach?
    var current: EntityID? = target
    while let here = current {
      if let more = reached[here] {
        if found == nil { found = more } else { found?.add(more, order, framework) }
      }
      current = framework[here].parent
    }
    return found
  }
}

extension AssessedDepths.Reach {
  fileprivate mutating func add(_ depth: Reference?, _ order: DepthOrder, _ framework: Framework) {
    guard let depth else {
      isKnown = false
      return
    }
    guard let other = deepest else {
      deepest = depth
      return
    }
    isKnown = isKnown && framework.areOnOneTaxonomy(depth.target, other.target)
    if order[other.target] < order[depth.target] { deepest = depth }
  }

  fileprivate mutating func add(_ other: Self, _ order: DepthOrder, _ framework: Framework) {
    isKnown = isKnown && other.isKnown
    if let depth = other.deepest { add(depth, order, framework) }
  }
}
