import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel

/// Which thing of one edition is which of the other, those of other packages included: what references are compared by.
///
/// The framework's own things are matched by identity. A thing of another package is the same where the package's id,
/// the kind and the thing's own id are.
///
/// It is an object, since everything that compares holds it: two frameworks are a hundred references, and to count them
/// with each copy took two fifths of the time of a diff.
public final class Correspondence: Sendable {
  public let match: FrameworkMatch
  public let old: Framework
  public let new: Framework
  private let foreignNew: [ForeignName: EntityID]
  private let numbering: EntityNumbering
  /// By the number of a thing of the new edition, what it was.
  private let ownOld: [EntityID?]

  public init(_ match: FrameworkMatch) {
    self.match = match
    old = match.old
    new = match.new
    foreignNew = match.new.foreignThings()
    let numbering = EntityNumbering(match.new.declarations)
    var ownOld = [EntityID?](repeating: nil, count: numbering.count)
    for found in match.matches {
      // Of several that became one thing, the first to have its id is what it was.
      guard let new = found.new, let number = numbering[new] else { continue }
      if ownOld[number] == nil || found.ground == .id { ownOld[number] = found.old }
    }
    self.numbering = numbering
    self.ownOld = ownOld
  }

  /// What a thing of the old edition is in the new one.
  public func new(of thing: EntityID) -> EntityID? {
    if old.isOwn(thing) { return match.new(of: thing) }
    return foreignNew[ForeignName(thing, old)]
  }

  /// What a thing of the new edition was in the old one.
  public func old(of thing: EntityID) -> EntityID? {
    new.isOwn(thing) ? numbering[thing].flatMap { ownOld[$0] } : nil
  }

  public func areSame(_ old: EntityID, _ new: EntityID) -> Bool {
    self.new(of: old) == new
  }

  /// A thing of the old edition under the one name that it has in both.
  func token(old thing: EntityID) -> String {
    guard let same = new(of: thing) else { return "-\(thing.kind.position).\(thing.index)" }
    return token(new: same)
  }

  /// A thing of the new edition under the one name that it has in both.
  func token(new thing: EntityID) -> String {
    "\(thing.kind.position).\(thing.index)"
  }

  /// The subject that a thing of the old edition is.
  public func subject(old thing: EntityID) -> ChangeSubject {
    ChangeSubject(old: thing, new: new(of: thing))
  }

  /// The subject that a thing of the new edition is.
  public func subject(new thing: EntityID) -> ChangeSubject {
    ChangeSubject(old: old(of: thing), new: thing)
  }
}

/// A thing of another package, by the names that stay the same from edition to edition.
private struct ForeignName: Hashable {
  var package: String
  var kind: Kind
  var id: String

  init(_ thing: EntityID, _ framework: Framework) {
    let common = framework[thing]
    package = framework.packages.indices.contains(common.package) ? framework.packages[common.package].id : ""
    kind = thing.kind
    id = common.id
  }
}

extension Framework {
  fileprivate func foreignThings() -> [ForeignName: EntityID] {
    var found: [ForeignName: EntityID] = [:]
    for kind in Kind.allCases.sorted() where kind.hasID {
      func enter<D: Declaration>(_ type: D.Type) {
        for index in ownCounts[kind.position]..<max(ownCounts[kind.position], declarations[type.table].count) {
          let thing = EntityID(kind, index)
          let name = ForeignName(thing, self)
          found[name] = found[name] ?? thing
        }
      }
      enter(kind.type)
    }
    return found
  }
}
