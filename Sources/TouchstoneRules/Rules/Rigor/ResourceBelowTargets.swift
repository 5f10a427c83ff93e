import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A competency for which there are only resources that stay less deep than each of its targets.
struct ResourceBelowTargets: Rule {
  static let definition = DiagnosticDefinition(
    "TS4531", "rigor/resource-below-targets", .quality(.info),
    basis: [.principle(8), .principle(10), .seed("000", 1218, 1220, 1552), .seed("004", 420, 647)],
    page: DiagnosticPage(
      what: """
        Each resource for a competency, its skills and its targets says its depth, and the deepest of them is less deep \
        than every target of the competency, on the same taxonomy. Where a resource is for a domain, an outcome or a \
        standard of it, nothing is said.
        """,
      why: """
        Learners do what their material asks them to do. With material for recall alone, the deeper work is left to \
        those whose teacher finds time to invent it.
        """,
      next: "Look for material that asks learners to reason or to decide, or say which experience does that.",
      waive: "Where the material is for practice by design, and the deeper work takes place without any.",
      example: """
        [[target]]
        id = "math.reason.compare"
        depth = 3

        [[resource]]
        id = "playlists"
        for = ["math.reason"]   # <-- here
        depth = 1
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.own(Resource.self).contains(where: { $0.depth != nil }) else { return }
    let order = framework.depthOrder()
    var competencies: [EntityID] = []
    var deepest: [EntityID: Offer] = [:]
    var others = EntitySet()
    for (id, resource) in framework.each(Resource.self) where !resource.isRetired {
      for reference in resource.subjects {
        guard let competency = framework.competency(of: reference.target) else {
          others.insert(reference.target)
          continue
        }
        let offer = Offer(resource: id, depth: resource.depth?.target, place: reference.span)
        if deepest[competency] == nil { competencies.append(competency) }
        deepest[competency] = deepest[competency].map { order.deeper($0, offer, framework) } ?? offer
      }
    }
    for id in competencies {
      guard let offer = deepest[id], let depth = offer.depth,
        !framework.above(id).contains(where: others.contains),
        let competency = framework.value(Competency.self, id), competency.isExpectedComplete,
        !competency.standards.contains(where: { others.contains($0.target) })
      else { continue }
      let targets = framework.parts.all(.target, in: id).compactMap { framework.value(Target.self, $0) }
        .filter(\.isExpectedComplete)
      guard !targets.isEmpty,
        targets.allSatisfy({ $0.depth.map { order.isLess(depth, than: $0.target) } ?? false }),
        !targets.contains(where: { $0.standards.contains { others.contains($0.target) } })
      else { continue }
      findings.report(
        .below(framework.quoted(offer.resource), framework.depthName(depth), framework.named(id), targets.count),
        about: offer.resource, at: offer.place,
        labels: framework.isOwn(id)
          ? targets.prefix(1).compactMap(\.depth).map { Label($0.span, "asked for here") } : [],
        help: .goDeeper(framework.people(id)))
    }
  }
}

/// The deepest resource for a competency so far; without a depth where one of them does not say.
private struct Offer {
  var resource: EntityID
  var depth: EntityID?
  var place: SourceSpan
}

extension DepthOrder {
  /// The deeper of two, or one without a depth where they cannot be compared.
  fileprivate func deeper(_ known: Offer, _ offer: Offer, _ framework: Framework) -> Offer {
    guard let left = known.depth else { return known }
    guard let right = offer.depth, framework.areOnOneTaxonomy(left, right) else {
      return Offer(resource: known.resource, depth: nil, place: known.place)
    }
    return self[right] > self[left] ? offer : known
  }
}

extension String {
  fileprivate static func below(_ resource: String, _ depth: String, _ competency: String, _ targets: Int) -> String {
    let asked =
      targets == 1
      ? "its target asks for more"
      : targets == 2 ? "both of its targets ask for more" : "all \(targets) of its targets ask for more"
    return "the deepest resource for the \(competency), \(resource), stays at depth \(depth), and \(asked)"
  }

  fileprivate static func goDeeper(_ people: String) -> String {
    "with what could \(people) practise the thinking that the targets ask for?"
  }
}
