public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// How deep the assessments, or the learning experiences, of each target go.
///
/// ```toml
/// [[assessment]]
/// id = "ratio-quiz"
/// for = ["math.ratios"]   # <-- and so for every target of the competency
/// depth = 1
/// ```
public struct ReachedDepths: Sendable {
  /// One assessment or experience.
  public struct Occasion: Sendable {
    public var id: EntityID
    public var depth: Reference
    /// Where it names what it is for.
    public var place: SourceSpan
  }

  /// What is known of those that are for one thing.
  public struct Reach: Sendable {
    public fileprivate(set) var deepest: Occasion?
    /// Whether each of them says its depth, all on one taxonomy.
    public fileprivate(set) var isKnown = true
    /// Whether there is one and no other.
    public fileprivate(set) var isOnlyOne = true
  }

  private let framework: Framework
  private let order: DepthOrder
  private var reached: [EntityID: Reach] = [:]
  /// What reaches a competency by way of its outcomes and standards; nearly always asked of one after the other.
  private var elsewhere: (competency: EntityID, reach: Reach)?

  public init(_ framework: Framework) {
    self.framework = framework
    order = framework.depthOrder()
  }

  public mutating func add(_ id: EntityID, for subjects: [Reference], depth: Reference?) {
    for position in subjects.indices {
      let occasion = depth.map { Occasion(id: id, depth: $0, place: subjects[position].span) }
      reached[subjects[position].target, default: Reach()].add(occasion, order, framework)
    }
  }

  /// What is known of those for a target, its skills or its competency together; `nil` where there is none.
  public func reach(of target: EntityID) -> Reach? {
    var found: Reach?
    var current: EntityID? = target
    while let here = current {
      if let more = reached[here] { found = found.map { $0.joined(with: more, order, framework) } ?? more }
      current = framework.parent(ofPart: here)
    }
    return found
  }

  /// The deepest of those for a target, its skills or its competency, where none of them is as deep as the target.
  ///
  /// `nil` also where there is none, where it is not known how deep one of them goes, and where one for an outcome or a
  /// standard of the competency may go deeper.
  public mutating func deepest(below target: EntityID) -> (occasion: Occasion, isOnlyOne: Bool)? {
    let value = framework.declarations.targets[Int(target.index)]
    guard value.isExpectedComplete, let asked = value.depth else { return nil }
    guard let found = reach(of: target), found.isKnown, let deepest = found.deepest,
      order.isLess(deepest.depth.target, than: asked.target)
    else { return nil }
    var others = framework.competency(of: target).map { elsewhere(around: $0) } ?? Reach()
    for position in value.standards.indices {
      if let more = reached[value.standards[position].target] { others = others.joined(with: more, order, framework) }
    }
    guard others.isKnown, others.deepest.map({ order.isLess($0.depth.target, than: asked.target) }) ?? true else {
      return nil
    }
    return (deepest, found.isOnlyOne)
  }

  private mutating func elsewhere(around id: EntityID) -> Reach {
    if let elsewhere, elsewhere.competency == id { return elsewhere.reach }
    let competency = framework.declarations.competencies[Int(id.index)]
    var reach = Reach()
    for reference in competency.outcomes + competency.standards {
      if let more = reached[reference.target] { reach = reach.joined(with: more, order, framework) }
    }
    elsewhere = (id, reach)
    return reach
  }
}

extension ReachedDepths.Reach {
  fileprivate mutating func add(
    _ occasion: ReachedDepths.Occasion?, _ order: DepthOrder, _ framework: Framework
  ) {
    guard let occasion else {
      isKnown = false
      return
    }
    guard let other = deepest else {
      deepest = occasion
      return
    }
    isOnlyOne = isOnlyOne && occasion.id == other.id
    isKnown = isKnown && framework.areOnOneTaxonomy(occasion.depth.target, other.depth.target)
    if order[other.depth.target] < order[occasion.depth.target] { deepest = occasion }
  }

  fileprivate func joined(with other: Self, _ order: DepthOrder, _ framework: Framework) -> Self {
    var joined = self
    joined.isKnown = isKnown && other.isKnown
    joined.isOnlyOne = isOnlyOne && other.isOnlyOne
    if let occasion = other.deepest { joined.add(occasion, order, framework) }
    return joined
  }
}
