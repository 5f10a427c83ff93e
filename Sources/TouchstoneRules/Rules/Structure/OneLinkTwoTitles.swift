import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two resources that lead to one place under two titles.
///
/// Exemplars are left alone: many pieces of work may well be shown on one page.
///
/// Measured: nothing yet. 42 frameworks hold 16 resources, none of which has a link; the report of the basis has four works
/// under two titles each.
struct OneLinkTwoTitles: Rule {
  static let definition = DiagnosticDefinition(
    "TS4020", "structure/one-link-two-titles", .quality(.warning),
    basis: [.principle(12), .seed("002", 671, 673, 1557, 1673, 2289, 2293, 2585, 2634)],
    page: DiagnosticPage(
      what: """
        Two resources have the same `link` and different titles. `http` or `https` and a stroke at the end make no \
        difference.
        """,
      why: """
        A teacher who has read the one looks for the other, and finds what she knows already. When the work moves or is \
        replaced, one of the two entries stays behind.
        """,
      next: "Keep one, under the title that the work itself bears, and name in `for` all that it is for.",
      waive: "When the link leads to a collection of which each resource is a part without an address of its own.",
      example: """
        [[resource]]
        id = "learner-centered-teaching"
        title = "A guide to learner-centered teaching"
        link = "https://guide.example"

        [[resource]]
        id = "student-centered-teaching"
        title = "A guide to student-centered teaching"
        link = "https://guide.example"   # <-- the same place
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var firsts: [String: EntityID] = [:]
    for (id, resource) in framework.each(Resource.self) where !resource.isRetired {
      guard let link = resource.link, let title = resource.title else { continue }
      guard let first = firsts[link.value.address] else {
        firsts[link.value.address] = id
        continue
      }
      guard let earlier = framework.value(Resource.self, first), let there = earlier.link,
        earlier.title.map({ !$0.value.readsLike(title.value) }) ?? false
      else { continue }
      findings.report(
        .oneWork(framework.quoted(first), framework.quoted(id)), about: id, at: link.span,
        labels: [Label(there.span, "the same place")], help: .keepOne)
    }
  }
}

extension String {
  /// Where a link leads, without what makes no difference: `guide.example` for `https://guide.example/`.
  fileprivate var address: String {
    var rest = self[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }

  fileprivate static func oneWork(_ first: String, _ second: String) -> String {
    "the resources \(first) and \(second) lead to one place under two titles"
  }

  fileprivate static let keepOne = "are they one work? Then one of the two is enough"
}
