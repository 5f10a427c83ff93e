import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A pathway that leaves out an outcome to which the others lead.
struct PathwayWithFewerOutcomes: Rule {
  static let definition = DiagnosticDefinition(
    "TS4908", "equity/pathway-with-fewer-outcomes", .quality(.warning),
    basis: [
      .principle(2), .principle(10), .seed("000", 345, 639, 1574), .seed("001", 643, 645, 2486), .seed("003", 70),
    ],
    page: DiagnosticPage(
      what: """
        Of the pathways that name outcomes as their ends, this one lacks an outcome that all the others have. Pathways \
        that lead to a graduation are compared by what the graduation requires.
        """,
      why: """
        Pathways are different ways to the same promise. Where one of them promises less, those who choose it, or are \
        advised to, leave school with less.
        """,
      next: "Add the outcome to the pathway, with a step on which it is learned.",
      waive: "Where the pathway is short and learners take it beside another one.",
      example: """
        [[pathway]]
        id = "college"
        to = ["thinker", "citizen"]

        [[pathway]]
        id = "trades"
        to = ["thinker"]   # <-- and citizen?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let pathways = framework.forLearners(Pathway.self).compactMap { id, pathway in Ends(id, pathway) }
    guard pathways.count > 1 else { return }
    var counts = Array(repeating: 0, count: framework.declarations.outcomes.count)
    for pathway in pathways {
      for outcome in pathway.outcomes { counts[Int(outcome.index)] += 1 }
    }
    // Each of these is missing on one pathway alone.
    let candidates = counts.indices.filter { counts[$0] == pathways.count - 1 }.map { EntityID(.outcome, $0) }
    guard !candidates.isEmpty else { return }
    let lesser = pathways.filter { pathway in candidates.contains { !pathway.outcomes.contains($0) } }
    // Where each of two or three has an end of its own, none is the lesser one.
    guard pathways.count > 3 || lesser.count == 1 else { return }
    for pathway in lesser where pathway.isComplete {
      let names = candidates.filter { !pathway.outcomes.contains($0) }.map(framework.quoted)
      findings.report(
        .lesser(framework.named(pathway.id), names, pathways.count - 1), about: pathway.id, at: pathway.place,
        help: "can it lead there too? Add the outcome to its `to`, and the step on which it is learned")
    }
  }
}

/// The outcomes to which a pathway leads; `nil` where its end is a graduation or none of the outcomes.
private struct Ends {
  var id: EntityID
  var outcomes: Set<EntityID>
  var isComplete: Bool
  var place: SourceSpan

  init?(_ id: EntityID, _ pathway: Pathway) {
    guard let first = pathway.destinations.first(where: { $0.target.kind == .outcome }),
      !pathway.destinations.contains(where: { $0.target.kind == .graduation })
    else { return nil }
    self.id = id
    outcomes = Set(pathway.destinations.map(\.target).filter { $0.kind == .outcome })
    isComplete = pathway.isExpectedComplete
    place = first.span
  }
}

extension String {
  fileprivate static func lesser(_ pathway: String, _ outcomes: [String], _ others: Int) -> String {
    let what = outcomes.count == 1 ? "outcome" : "outcomes"
    let which = others == 1 ? "the other pathway leads" : "\(others.all("other pathways")) lead"
    return "the \(pathway) does not lead to the \(what) \(outcomes.listed()), to which \(which)"
  }
}
