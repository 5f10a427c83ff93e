import TouchstoneLanguage
import TouchstoneModel

/// Everything that ties competencies, skills, targets and standards together, of all three strengths, both ways.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"
/// requires = ["math.fractions.compare"]   # <-- a tie: the fractions before, the unit rate after
/// ```
struct Ties: Sendable {
  struct Tie: Sendable, Hashable {
    /// The number of what comes first, in the framework's graph of prerequisites.
    var before: Int
    /// The number of what waits for it.
    var after: Int
    var strength: PrerequisiteStrength
  }

  private(set) var all: [Tie] = []
  private var starts: [Int] = []
  private var positions: [Int] = []

  /// Ties of what is this package's own and in use.
  init(_ framework: Framework) {
    let graph = framework.prerequisites
    add(framework.own(Competency.self), .competency, framework)
    add(framework.own(Skill.self), .skill, framework)
    add(framework.own(Target.self), .target, framework)
    add(framework.own(Standard.self), .standard, framework)
    starts = Array(repeating: 0, count: graph.nodeCount + 1)
    for tie in all {
      starts[tie.before + 1] += 1
      starts[tie.after + 1] += 1
    }
    for node in 0..<graph.nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    positions = Array(repeating: 0, count: all.count * 2)
    for (position, tie) in all.enumerated() {
      for node in [tie.before, tie.after] {
        positions[next[node]] = position
        next[node] += 1
      }
    }
  }

  private mutating func add<D: HasPrerequisites>(_ declarations: ArraySlice<D>, _ kind: Kind, _ framework: Framework) {
    for (index, declaration) in declarations.enumerated() where declaration.retired == nil {
      guard let after = framework.prerequisites.node(of: EntityID(kind, index)) else { continue }
      for strength in PrerequisiteStrength.allCases {
        for reference in declaration.prerequisites(strength) {
          guard let before = framework.prerequisites.node(of: reference.target), before != after,
            framework[reference.target].retired == nil
          else { continue }
          all.append(Tie(before: before, after: after, strength: strength))
        }
      }
    }
  }

  /// The ties of a thing, those that it names and those that name it.
  func touching(_ node: Int) -> some Sequence<Tie> {
    positions[starts[node]..<starts[node + 1]].lazy.map { all[$0] }
  }
}
