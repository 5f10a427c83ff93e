import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A resource that is for nothing, beside resources that say what they are for.
struct ResourceForNothing: Rule {
  static let definition = DiagnosticDefinition(
    "TS4114", "alignment/resource-for-nothing", .quality(.info),
    basis: [.principle(10), .seed("000", 1360), .seed("002", 2590, 2678)],
    page: DiagnosticPage(
      what: "A resource has no `for`, and no credential names it among its `resources`, while others have a `for`.",
      why: """
        A learner finds a resource by what she is working on. One that is tied to nothing is found by nobody, or is \
        used because it is there and not because it helps.
        """,
      next: "Name in `for` what it helps to learn, or take it out of the list.",
      waive: "Where it serves everything alike, such as a dictionary.",
      example: """
        [[resource]]
        id = "ratio-lab"
        for = ["math.ratios"]

        [[resource]]
        id = "graph-paper"   # <-- has no `for`, and no credential names it
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let resources = framework.each(Resource.self)
    guard resources.contains(where: { !$0.value.subjects.isEmpty }) else { return }
    var used = EntitySet()
    for credential in framework.own(Credential.self) where !credential.isRetired {
      used.insert(targetsOf: credential.resources)
    }
    for (id, resource) in resources where resource.isExpectedComplete && resource.subjects.isEmpty {
      guard !used.contains(id) else { continue }
      findings.report(
        .forNothing(framework.named(id)), about: id, at: resource.idSpan,
        help: "what does it help to learn? Name that in `for`")
    }
  }
}

extension String {
  fileprivate static func forNothing(_ resource: String) -> String {
    "the \(resource) is for nothing in particular yet"
  }
}
