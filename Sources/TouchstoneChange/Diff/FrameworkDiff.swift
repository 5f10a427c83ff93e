import TouchstoneLanguage
public import TouchstoneModel

/// Everything that is different between two editions of a framework, with what it means: the answer to "if we change
/// this, what will it mean for that?".
///
/// Only meaning is compared. The order of files and of declarations, the spelling as TOML or YAML, comments and the
/// layout of texts are no change; the order of levels, points and depths, and of items inside one declaration, is.
public struct FrameworkDiff: Sendable {
  public let correspondence: Correspondence
  /// Thing by thing in the order of the kinds; last what follows from changes elsewhere.
  public let changes: [Change]

  /// - Parameter published: the names under which apps, sites and other systems know the things of each edition.
  public init(from old: Framework, to new: Framework, published: [PublishedSurface] = []) {
    let correspondence = Correspondence(FrameworkMatch(from: old, to: new))
    self.correspondence = correspondence
    var changes = PackageComparison(correspondence).changes
    var things = ThingComparison(correspondence)
    for kind in Kind.allCases.sorted() { kind.accept(&things, ()) }
    changes += things.changes
    changes += OrderComparison(correspondence).changes
    changes += DerivedChanges(correspondence).changes
    let judgement = ChangeJudgement(correspondence, changes, published)
    self.changes = judgement.judged()
  }

  public var old: Framework { correspondence.old }
  public var new: Framework { correspondence.new }
  public var isEmpty: Bool { changes.isEmpty }
}
