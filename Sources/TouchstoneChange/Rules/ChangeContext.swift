import TouchstoneDiagnostics
public import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// The names in one output, Swift code or the site, by which others reach the things of two editions.
public struct PublishedSurface: Sendable {
  public enum Output: String, Sendable {
    case swift
    case site
  }

  public var output: Output
  public var old: [PublishedName]
  public var new: [PublishedName]

  public init(_ output: Output, old: [PublishedName], new: [PublishedName]) {
    self.output = output
    self.old = old
    self.new = new
  }
}

/// What rules of change may ask besides the change itself.
struct ChangeContext {
  let correspondence: Correspondence
  let identifiers: (old: Identifiers, new: Identifiers)
  /// By output, the names of the old edition that lead nowhere, or elsewhere, in the new one.
  private let lost: [PublishedSurface.Output: [EntityID: [String]]]
  let lowering: RequirementComparison
  let raising: RequirementComparison
  /// For each list that changed, the first of its changes, so that what is said of the list is said once.
  private let firstChanges: [ListPlace: Change]

  init(_ correspondence: Correspondence, _ changes: [Change], _ published: [PublishedSurface]) {
    self.correspondence = correspondence
    firstChanges = Dictionary(
      changes.filter(\.isEdit).map { (ListPlace($0), $0) }, uniquingKeysWith: { first, _ in first })
    identifiers = (Identifiers(correspondence.old), Identifiers(correspondence.new))
    var lost: [PublishedSurface.Output: [EntityID: [String]]] = [:]
    for surface in published { lost[surface.output] = Self.lost(surface, correspondence) }
    self.lost = lost
    let (old, new) = (correspondence.old, correspondence.new)
    lowering = RequirementComparison(old, new) {
      correspondence.new(of: $0)
    } evidence: { thing, level in
      old.evidenceMinimum(of: thing, at: level).map { Located($0, old[thing].idSpan) }
    }
    raising = RequirementComparison(new, old) {
      correspondence.old(of: $0)
    } evidence: { thing, level in
      new.evidenceMinimum(of: thing, at: level).map { Located($0, new[thing].idSpan) }
    }
  }

  var old: Framework { correspondence.old }
  var new: Framework { correspondence.new }

  private struct ListPlace: Hashable {
    var subject: ChangeSubject
    var field: Substring

    init(_ change: Change) {
      subject = change.subject
      field = change.fieldName
    }
  }

  /// Whether it is the first change of its field.
  func isFirstOfField(_ change: Change) -> Bool {
    firstChanges[ListPlace(change)] == change
  }

  func lostNames(_ output: PublishedSurface.Output, of thing: EntityID?) -> [String] {
    thing.flatMap { lost[output]?[$0] } ?? []
  }

  private static func lost(_ surface: PublishedSurface, _ correspondence: Correspondence) -> [EntityID: [String]] {
    let now = Dictionary(surface.new.map { ($0.name, $0.thing) }, uniquingKeysWith: { first, _ in first })
    var lost: [EntityID: [String]] = [:]
    for name in surface.old where !name.isFormer {
      guard let thing = now[name.name], correspondence.new(of: name.thing) == thing else {
        lost[name.thing, default: []].append(name.name)
        continue
      }
    }
    return lost
  }

  /// The two declarations of what changed, where both editions have it and it is of this kind.
  func both<D: Declaration>(_ type: D.Type, _ change: Change) -> (old: D, new: D)? {
    guard let old = change.subject.old.flatMap({ self.old.value(type, $0) }),
      let new = change.subject.new.flatMap({ self.new.value(type, $0) })
    else { return nil }
    return (old, new)
  }

  /// What a thing is called in the edition that has it, the new one first.
  func name(_ subject: ChangeSubject) -> String {
    if let new = subject.new { return "\"\(self.new[new].displayName)\"" }
    return subject.old.map { "\"\(old[$0].displayName)\"" } ?? "the framework"
  }

  /// Several, the first few by name.
  func names(_ subjects: [ChangeSubject]) -> String {
    let shown = subjects.prefix(4).map(name).joined(separator: ", ")
    return subjects.count > 4 ? "\(shown) and \(subjects.count - 4) more" : shown
  }

  /// What stands in a value, as people read it.
  func words(_ value: ChangedValue?, isOld: Bool) -> String {
    switch value?.content {
    case .text(let text): "\"\(text)\""
    case .word(let word): word
    case .thing(let thing): (isOld ? old : new)[thing].displayName
    case nil: "nothing"
    }
  }
}

extension Change {
  /// The field, without what is inside of it: `levels` of `levels.8.descriptor`.
  var fieldName: Substring { field.prefix { $0 != "." && $0 != "[" } }

  var isEdit: Bool { action == .changed }

  /// Whether it came with the thing or went with it, or is about the framework.
  var kind: Kind? { subject.kind }
}
