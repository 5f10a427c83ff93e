/// What a thing takes from what it lies in.
extension Framework {
  /// How many pieces of evidence are asked for at a level: the nearest of target, skill, competency and domain that says
  /// so decides; `nil` where none does. The field is `evidence_min` of Touchstone's language.
  public func evidenceMinimum<ID: FrameworkID, Level: FrameworkID>(of id: ID, at level: Level) -> Int?
  where ID.Definition == Definition, Level.Definition == Definition {
    var here = self[id.thing]
    var domains: [Thing<Definition>] = []
    // Nobody nests competencies and skills as deep as this; a bundle that goes round in a circle does.
    for _ in 0..<JSONScanner.maximumNesting {
      guard let entity = here else { break }
      if let count = entity.ownEvidenceMinimum(at: level.rawValue) { return count }
      domains = entity.things("domains")
      here = entity.parent.flatMap { self[$0] }
    }
    return domains.lazy.compactMap { self[$0]?.ownEvidenceMinimum(at: level.rawValue) }.first
  }

  /// The first and the last level that a competency promises, by its own `span` or else by the widest of its domains'.
  public func span(of competency: Definition.Competency) -> (first: Definition.Level, last: Definition.Level)? {
    span(of: competency, as: Definition.Level.self)
  }

  /// The first and the last level that a competency promises, by its own `span` or else by the widest of its domains'.
  ///
  /// A domain has the span that it says itself.
  public func span<ID: FrameworkID, Level: FrameworkID>(of id: ID, as type: Level.Type) -> (
    first: Level, last: Level
  )? where ID.Definition == Definition, Level.Definition == Definition {
    guard let entity = self[id.thing] else { return nil }
    let own = levels(of: entity)
    let spans = own.map { [$0] } ?? entity.things("domains").compactMap { self[$0].flatMap { levels(of: $0) } }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return nil }
    let ids = store.ids(of: .level)
    guard ids.indices.contains(first), ids.indices.contains(last) else { return nil }
    guard let from = Level(rawValue: ids[first]), let to = Level(rawValue: ids[last]) else { return nil }
    return (from, to)
  }

  /// The places of a span's levels among all levels.
  private func levels(of entity: Entity<AnyID<Definition>>) -> ClosedRange<Int>? {
    guard let from = entity.thing("span.from"), let first = store.position(.level, from.id) else { return nil }
    guard let to = entity.thing("span.to") else { return first...lastLevel(after: first) }
    guard let last = store.position(.level, to.id), first <= last else { return nil }
    return first...last
  }

  /// The last level of the list that a level stands in.
  private func lastLevel(after first: Int) -> Int {
    let ids = store.ids(of: .level)
    // Levels of the main list have no dot in their ids; those of others begin with the list's name.
    func continuum(_ position: Int) -> Substring {
      let id = ids[position]
      return id.utf8.lastIndex(of: UInt8(ascii: ".")).map { id[..<$0] } ?? ""
    }
    let own = continuum(first)
    return ids.indices[first...].prefix { continuum($0) == own }.last ?? first
  }

  /// The point of another scale that a point stands for, by `maps_to` of the language; `nil` where nobody says.
  public func equivalent<Point: FrameworkID, Other: FrameworkID>(
    of point: Point, onScale scale: String, as type: Other.Type = Other.self
  ) -> Other? where Point.Definition == Definition, Other.Definition == Definition {
    guard let own = self[point]?.parent.flatMap({ self[$0] }) else { return nil }
    return own.text("maps_to.\(scale).\(point.rawValue)").flatMap { Other(rawValue: $0) }
  }
}

extension Entity {
  /// What the thing itself asks for at a level: in the level's own entry, else in `evidence_min`.
  func ownEvidenceMinimum(at level: String) -> Int? {
    integer("levels.\(level).evidence_min") ?? integer("evidence_min.by_level.\(level)") ?? integer("evidence_min.all")
  }

  /// The span as a range of levels, for levels that compare.
  public func span<Level: FrameworkID & Comparable>(
    as type: Level.Type = Level.self
  ) -> ClosedRange<Level>? where Level.Definition == ID.Definition {
    guard let span = Framework<ID.Definition>(store: store).span(of: id, as: type), span.first <= span.last else {
      return nil
    }
    return span.first...span.last
  }

  /// How many pieces of evidence are asked for at a level, by the thing itself or by what it lies in.
  public func evidenceMinimum<Level: FrameworkID>(at level: Level) -> Int? where Level.Definition == ID.Definition {
    Framework<ID.Definition>(store: store).evidenceMinimum(of: id, at: level)
  }
}

extension Framework {
  init(store: BundleStore) {
    self.store = store
  }
}
