import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel

/// Two editions of a framework side by side: for each thing of the old one, what has become of it in the new one.
///
/// Everything that compares editions begins here: what an app's code must change, how records of learners are carried
/// over, and the report of what changed for learners. Things are matched by identity and never by likeness of words: the
/// id, the ids that a thing says it had, and what its whole has become. The work grows with the number of things, and
/// the order is that of the editions.
public struct FrameworkMatch: Sendable {
  public let old: Framework
  public let new: Framework
  /// A match for each of the old edition's own things, in their order.
  public let matches: [ThingMatch]
  /// Things that the new edition has and the old one had not, in their order; some of them stand in others' places.
  public let added: [EntityID]
  /// Things of the old edition that several of the new one say they were; the first of these has it.
  public let contested: [ContestedThing]
  private let numbering: EntityNumbering
  private let positions: [Int?]
  /// By the number of a thing of the old edition, the same thing in the new one.
  private let same: [EntityID?]
  /// For each thing of the new edition, those of the old one in whose place it stands.
  private let origins: [EntityID: [EntityID]]

  public init(from old: Framework, to new: Framework) {
    self.old = old
    self.new = new
    var matcher = IdentityMatcher(old, new)
    matcher.matchAll()
    let succession = Succession(matcher)
    let matches = succession.matches()
    let numbering = EntityNumbering(old.declarations)
    var positions = [Int?](repeating: nil, count: numbering.count)
    var same = [EntityID?](repeating: nil, count: numbering.count)
    var origins: [EntityID: [EntityID]] = [:]
    for (position, match) in matches.enumerated() {
      if let number = numbering[match.old] {
        positions[number] = position
        same[number] = match.new
      }
      for successor in match.successors { origins[successor, default: []].append(match.old) }
    }
    self.matches = matches
    self.numbering = numbering
    self.positions = positions
    self.same = same
    self.origins = origins
    added = new.ownThings.filter { !matcher.claimed.contains($0) }
    contested = matcher.contested
  }

  /// What has become of a thing of the old edition; `nil` for what is not the old edition's own.
  public subscript(old thing: EntityID) -> ThingMatch? {
    guard let number = numbering[thing], let position = positions[number] else { return nil }
    return matches[position]
  }

  /// The same thing in the new edition.
  func new(of thing: EntityID) -> EntityID? {
    numbering[thing].flatMap { same[$0] }
  }

  /// The things of the old edition in whose place a thing of the new one stands.
  public func origins(of new: EntityID) -> [EntityID] {
    origins[new] ?? []
  }

  /// What stands in the place of an old thing and is itself in use, over any number of replacements.
  ///
  /// A replacement that was retired in its turn is followed to what replaced it. Empty where the trail ends with what is
  /// retired.
  public func successorsInUse(of thing: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var seen: Set<EntityID> = []
    var waiting = Array((self[old: thing]?.successors ?? []).reversed())
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      let common = new[next]
      let further = common.replacedBy.map(\.target).filter { $0 != next && $0.index >= 0 }
      if further.isEmpty {
        if !common.isRetired { found.append(next) }
      } else {
        waiting.append(contentsOf: further.reversed())
      }
    }
    return found
  }
}

/// A thing of the old edition that several things of the new one say they were.
///
/// ```toml
/// [[target]]
/// id = "math.unit-rate"
/// was = ["math.rate"]
/// [[target]]
/// id = "math.compare-rates"
/// was = ["math.rate"]   # <-- only one of them can be what math.rate was
/// ```
public struct ContestedThing: Sendable, Equatable {
  public var old: EntityID
  /// The first has it.
  public var claimants: [EntityID]

  public init(old: EntityID, claimants: [EntityID]) {
    self.old = old
    self.claimants = claimants
  }
}

extension Framework {
  /// The package's own things, kind by kind, in their order.
  var ownThings: [EntityID] {
    Kind.allCases.sorted().flatMap { kind in (0..<ownCounts[kind.position]).map { EntityID(kind, $0) } }
  }
}
