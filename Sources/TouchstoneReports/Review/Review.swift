public import TouchstoneDiagnostics
public import TouchstoneLanguage
public import TouchstoneModel

/// The sixteen principles as questions, with what a framework shows for each.
///
/// It counts what is written and what was found; it never adds that up to a score.
public struct Review: Sendable {
  public struct Section: Sendable {
    public var principle: Principle
    public var items: [Item]
  }

  /// An indicator and what the framework shows for it.
  public struct Item: Sendable {
    public var indicator: Indicator
    public var shown: [Shown]
    /// What each of its rules found, where it found something.
    public var findings: [(rule: DiagnosticID, count: Int)]
    /// The attestations that claim it.
    public var claims: [EntityID]
  }

  /// What is written of one kind.
  public struct Shown: Sendable {
    public var kind: Kind
    /// The field that was asked for; `nil` where things as such were.
    public var field: String?
    /// The things that are there, or that say the field, in the framework's order.
    public var things: [EntityID]
    /// How many things of the kind there are.
    public var total: Int
  }

  public var sections: [Section]

  /// - Parameter findings: what the rules found, whatever a baseline knows.
  public init(of framework: Framework, findings: [Diagnostic], principles: [Principle] = Principle.all) {
    var counts: [DiagnosticID: Int] = [:]
    for finding in findings { counts[finding.id, default: 0] += 1 }
    var claims: [String: [EntityID]] = [:]
    for (id, attestation) in framework.each(Attestation.self) where !attestation.isRetired {
      claims[attestation.indicator?.value ?? "", default: []].append(id)
    }
    sections = principles.map { principle in
      Section(
        principle: principle,
        items: principle.indicators.map { indicator in
          Item(
            indicator: indicator, shown: indicator.shows.map { Shown($0, in: framework) },
            findings: indicator.rules.compactMap { rule in counts[rule].map { (rule, $0) } },
            claims: claims[indicator.id] ?? [])
        })
    }
  }
}

extension Review.Shown {
  fileprivate init(_ showing: Showing, in framework: Framework) {
    let (kind, field): (Kind, String?) =
      switch showing {
      case .things(let kind): (kind, nil)
      case .field(let kind, let name): (kind, name)
      }
    var search = FieldSearch(framework: framework)
    kind.accept(&search, field)
    self.init(kind: kind, field: field, things: search.things, total: search.total)
  }
}

/// Finds the things of a kind that say a field.
private struct FieldSearch: KindVisitor {
  let framework: Framework
  var things: [EntityID] = []
  var total = 0

  mutating func visit<D: Declaration>(_ type: D.Type, _ field: String?) {
    let position = field.flatMap { type.fields.position(of: $0) }
    for (id, value) in framework.each(type) where !value.isRetired {
      total += 1
      let isSaid = position.map { says(value, $0, type, id) } ?? (field == nil)
      if isSaid { things.append(id) }
    }
  }

  /// Whether a thing says a field, or has parts where the field holds those.
  private func says<D: Declaration>(_ value: D, _ position: Int, _ type: D.Type, _ id: EntityID) -> Bool {
    guard case .parts(let part) = type.fields.fields[position].description.type else {
      return value.written.contains(position)
    }
    return !framework.parts[id, part].isEmpty
  }
}
