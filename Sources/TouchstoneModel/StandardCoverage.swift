public import TouchstoneLanguage

/// Which standards competencies, skills and targets take up, themselves or with the group to which a standard belongs.
///
/// ```toml
/// [[competency]]
/// id = "math.ratios"
/// standards = ["6.rp"]   # <-- with 6.rp all standards below it
/// ```
public struct StandardCoverage: Sendable {
  /// By the standard's index, the standards that name it as their parent; retired ones are left out.
  private var children: [[Int]]
  /// The standards that are named themselves, or that an alignment speaks of.
  public private(set) var named = EntitySet()
  /// Those, and all below them.
  public private(set) var covered = EntitySet()
  /// The standards of which an alignment says that they are left out.
  public private(set) var leftOut = EntitySet()

  public init(_ framework: Framework) {
    let standards = framework.declarations.standards
    children = Array(repeating: [], count: standards.count)
    for index in standards.indices where !standards[index].isRetired {
      for parent in standards[index].parents where parent.target != EntityID(.standard, index) {
        children[Int(parent.target.index)].append(index)
      }
    }
    framework.forEachNamedStandard { _, standard in named.insert(standard.target) }
    enterAlignments(framework)
    var waiting = standards.indices.filter { named.contains(EntityID(.standard, $0)) }
    for index in waiting { covered.insert(EntityID(.standard, index)) }
    while let next = waiting.popLast() {
      for child in children[next] where covered.insert(EntityID(.standard, child)) { waiting.append(child) }
    }
  }

  /// What an alignment ties to a competency or one of its parts, and what it declares missing, needs no other name.
  private mutating func enterAlignments(_ framework: Framework) {
    let builders: Set<Kind> = [.competency, .skill, .target]
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      let ends = [alignment.from?.target, alignment.to?.target].compactMap { $0 }
      let isMissing = alignment.finding?.value == .missing
      guard isMissing || ends.contains(where: { builders.contains($0.kind) }) else { continue }
      for end in ends where end.kind == .standard {
        named.insert(end)
        if isMissing { leftOut.insert(end) }
      }
    }
  }

  /// Whether a standard is a group of others.
  public func isGroup(_ standard: EntityID) -> Bool {
    !children[Int(standard.index)].isEmpty
  }
}
