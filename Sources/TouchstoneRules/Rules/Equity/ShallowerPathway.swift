import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A pathway whose experiences stay shallow, beside one whose experiences go deep.
struct ShallowerPathway: Rule {
  static let definition = DiagnosticDefinition(
    "TS4912", "equity/shallower-pathway", .quality(.warning),
    basis: [.principle(2), .principle(8), .seed("000", 639, 1188, 1198), .seed("001", 3444, 3448), .seed("004", 404)],
    page: DiagnosticPage(
      what: """
        The steps of a pathway name two or more experiences, each says its depth, and all stay in the lower half of the \
        taxonomy. Another pathway of the framework goes into the upper half.
        """,
      why: """
        Deeper learning is for every learner, and not for those on one of the ways. Recall alone prepares for little, \
        also where it is called practical.
        """,
      next: "Add an experience in which learners investigate, design or judge, or name one that is there already.",
      waive: "Where the deeper work lies in assessments or in experiences that the steps do not name.",
      example: """
        [[pathway]]
        id = "trades"
        to = "diploma"
        step = [
          { id = "first", title = "First year", experiences = ["drill", "worksheet"] },   # <-- both recall, depth 1
        ]

        [[pathway]]
        id = "college"
        to = "diploma"
        step = [{ id = "first", title = "First year", experiences = ["water-study"] }]   # depth 4
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let pathways = framework.forLearners(Pathway.self)
    guard pathways.count > 1 else { return }
    let reaches = pathways.map { Reach(of: $0.id, framework) }
    for (position, reach) in reaches.enumerated() {
      guard let reach, !reach.isDeep, reach.count > 1, pathways[position].value.isExpectedComplete,
        let deeper = reaches.firstIndex(where: { $0.map { $0.isDeep && $0.taxonomy == reach.taxonomy } ?? false })
      else { continue }
      let id = pathways[position].id
      findings.report(
        .shallower(framework.named(id), framework.depthName(reach.depth), framework.named(pathways[deeper].id)),
        about: id, at: reach.place, help: "where on it do learners investigate, design or judge?")
    }
  }
}

/// How deep the experiences go that a pathway's steps name; `nil` where one does not say, or in another taxonomy.
private struct Reach {
  var taxonomy: EntityID
  /// The deepest depth that there is.
  var depth: EntityID
  var isDeep: Bool
  var count: Int
  /// The first experience that is named.
  var place: SourceSpan

  init?(of pathway: EntityID, _ framework: Framework) {
    let named = framework.parts[pathway, .step].flatMap { framework.value(Step.self, $0)?.experiences ?? [] }
    let depths = named.compactMap { framework.value(Experience.self, $0.target)?.depth?.target }
    guard let first = named.first, depths.count == named.count, let taxonomy = framework[depths[0]].parent,
      depths.allSatisfy({ framework[$0].parent == taxonomy })
    else { return nil }
    let all = framework.parts[taxonomy, .depth]
    guard let deepest = all.lastIndex(where: depths.contains) else { return nil }
    self.taxonomy = taxonomy
    depth = all[deepest]
    isDeep = deepest * 2 >= all.count
    count = Set(named.map(\.target)).count
    place = first.span
  }
}

extension String {
  fileprivate static func shallower(_ pathway: String, _ depth: String, _ other: String) -> String {
    "the experiences of the \(pathway) go no deeper than depth \(depth), and those of the \(other) do"
  }
}
