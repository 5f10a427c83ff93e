public import TouchstoneDiagnostics
import TouchstoneLanguage
public import TouchstoneModel

/// In which ways a framework asks for less than the one on which it builds, or promises learners less.
///
/// Both are compared after their names have been bound, by what holds in them and not by what is written: a number that
/// a school writes for one level is compared with the one that held for that level before, wherever that stood.
///
/// What a layer adds of its own is its own matter, however little it asks for: another diploma, a competency, a
/// pathway. So is which pathways, credentials, roles and supports a school offers, what must be shown before a pathway
/// begins (to drop that opens a door), and who gives an assessment, which are words that nothing can compare.
///
/// - Parameters:
///   - upper: the package with everything that it inherits.
///   - lower: the layer below by itself.
///   - origins: the files of both.
public func weakenings(
  of upper: Framework, over lower: Framework, _ origins: [SourceID: FileOrigin]
) -> [Diagnostic] {
  var comparison = LayerComparison(upper: upper, lower: lower, origins: origins)
  comparison.compareProficiency()
  comparison.compareSpans()
  comparison.compareEvidence()
  comparison.compareRequirements()
  comparison.compareRequiredThings()
  comparison.compareAdvancements()
  comparison.comparePathways()
  return comparison.found
}

/// Two layers side by side.
///
/// What is inherited stands in both in the same order and first, so an identity means the same thing in both.
struct LayerComparison {
  let upper: Framework
  let lower: Framework
  let origins: [SourceID: FileOrigin]
  /// The competencies for which each domain and outcome stands.
  let members: (before: [EntityID: Set<EntityID>], after: [EntityID: Set<EntityID>])
  private(set) var found: [Diagnostic] = []
  /// The two places of what has been found.
  private var places: Set<[SourceSpan]> = []

  init(upper: Framework, lower: Framework, origins: [SourceID: FileOrigin]) {
    self.upper = upper
    self.lower = lower
    self.origins = origins
    members = (lower.competenciesByWhole(), upper.competenciesByWhole())
  }

  /// What both layers declare of a kind, and the lower one has not retired.
  func inherited<D: Declaration>(_ type: D.Type) -> [(id: EntityID, before: D, after: D)] {
    zip(lower.each(type), upper.own(type)).compactMap { below, after in
      below.value.isRetired || below.value.id != after.id ? nil : (below.id, below.value, after)
    }
  }

  /// Whether the lower layer declares a thing.
  func isInherited(_ id: EntityID) -> Bool { lower.isOwn(id) }

  /// Whether something stands in a file of the upper layer itself.
  func isAbove(_ span: SourceSpan) -> Bool { origins[span.source]?.layer == 0 }

  /// Whether the upper layer itself wrote a field.
  func isWritten<D: Declaration>(_ field: String, of declaration: D) -> Bool {
    D.fields.position(of: field).map { declaration.layering?.fieldLayers[$0] == 0 } ?? false
  }

  /// Where the upper layer wrote a field: what it took out of a list, if it did, else the field's name.
  func place<D: Declaration>(of field: String, in declaration: D, removing item: String? = nil) -> SourceSpan {
    guard let position = D.fields.position(of: field), let layering = declaration.layering else {
      return declaration.idSpan
    }
    let removal = layering.removals[position]?.first { $0.written == item }
    return removal?.span ?? layering.fieldPlaces[position] ?? declaration.idSpan
  }

  /// Whether a name means the same in both layers, also where it names something in a package that both use.
  func isSame(_ below: EntityID, _ above: EntityID) -> Bool {
    if lower.isOwn(below) || upper.isOwn(above) { return below == above }
    let (before, after) = (lower[below], upper[above])
    return below.kind == above.kind && before.id == after.id
      && lower.packages[before.package].id == upper.packages[after.package].id
  }

  /// What a thing of the lower layer is in the upper one, also where it is of a package that both use.
  func counterpart(of below: EntityID) -> EntityID? {
    if lower.isOwn(below) { return below }
    if !upper.isOwn(below), isSame(below, below) { return below }
    return upper.things(of: below.kind).first { isSame(below, $0) }
  }

  /// Reports a weakening, once for each place.
  mutating func report(_ weakening: Weakening?, _ id: EntityID) {
    guard let weakening, places.insert([weakening.place, weakening.original]).inserted else { return }
    found.append(
      .weakened(
        weakening, id.kind, upper[id].id, above: title(at: weakening.place, upper),
        below: title(at: weakening.original, lower)))
  }

  private func title(at span: SourceSpan, _ framework: Framework) -> String {
    origins[span.source]?.framework ?? framework.packages[0].title
  }

  /// A thing as messages name it: `the graduation "diploma"`.
  func named(_ id: EntityID) -> String { "the \(id.kind.name) \"\(upper[id].id)\"" }
}

extension Framework {
  /// Everything of a kind, of used packages too.
  fileprivate func things(of kind: Kind) -> [EntityID] {
    func count<D: Declaration>(of type: D.Type) -> Int { declarations[type.table].count }
    return (0..<count(of: kind.type)).map { EntityID(kind, $0) }
  }
}
