import TouchstoneLanguage
import TouchstoneModel

/// The maps of a site that have pages of their own: one for each domain in which anything builds on anything else.
struct SiteMaps: Sendable {
  /// The map of a domain.
  struct DomainMap: Sendable {
    /// More than one where there is too much for one.
    var maps: [MapContents]
    /// How many things of the domain have no tie to anything else in it.
    var unconnected: Int
    /// Where only competencies are shown, those that have a map of what lies in them.
    var wholes: [(id: EntityID, map: WholeMap)] = []
    var showsWholesOnly = false
  }

  /// The map of what lies in a competency.
  struct WholeMap: Sendable {
    var maps: [MapContents]
    var unconnected: Int
  }

  let ties: Ties
  /// Where each thing stands among all, what must come first before what waits for it.
  let rank: [Int]
  private let domains: [DomainMap?]

  init(_ framework: Framework) {
    let graph = framework.prerequisites
    let ties = Ties(framework)
    var rank = Array(repeating: 0, count: graph.nodeCount)
    for (position, node) in graph.topologicalOrder().enumerated() { rank[node] = position }
    var homes: [[EntityID]] = Array(repeating: [], count: framework.own(Domain.self).count)
    for (id, competency) in framework.each(Competency.self) where competency.retired == nil {
      guard let domain = competency.domains.first?.target, homes.indices.contains(Int(domain.index)) else { continue }
      homes[Int(domain.index)].append(id)
    }
    self.ties = ties
    self.rank = rank
    let hasTies = !ties.all.isEmpty
    domains = homes.map { hasTies ? SiteMaps.domainMap($0, framework, ties, rank) : nil }
  }

  /// The map of a domain, or `nil` where nothing in it builds on anything else in it.
  subscript(_ domain: EntityID) -> DomainMap? {
    domain.kind == .domain && domains.indices.contains(Int(domain.index)) ? domains[Int(domain.index)] : nil
  }

  /// A competency or skill and all that lies in it, by number.
  static func members(of whole: EntityID, _ framework: Framework) -> [Int] {
    let parts = framework.parts.all(.skill, in: whole) + framework.parts.all(.target, in: whole)
    return ([whole] + parts.filter { framework[$0].retired == nil }).compactMap { framework.prerequisites.node(of: $0) }
  }

  private static func domainMap(
    _ competencies: [EntityID], _ framework: Framework, _ ties: Ties, _ rank: [Int]
  ) -> DomainMap? {
    let members = competencies.map { SiteMaps.members(of: $0, framework) }
    let (all, unconnected) = MapContents(members.flatMap { $0 }, ties).connected()
    guard !all.ties.isEmpty else { return nil }
    guard all.nodes.count > MapContents.maximumNodes else { return DomainMap(maps: [all], unconnected: unconnected) }
    var whole: [Int: Int] = [:]
    for parts in members { for part in parts { whole[part] = parts[0] } }
    let lifted = MapContents(members.map { $0[0] }, ties, whole: whole, members: members.flatMap { $0 })
    let (wholes, alone) = lifted.connected()
    var map = DomainMap(maps: wholes.ties.isEmpty ? [] : wholes.split(rank), unconnected: alone, showsWholesOnly: true)
    for (id, parts) in zip(competencies, members) {
      let (inner, unconnected) = MapContents(parts, ties).connected()
      guard !inner.ties.isEmpty else { continue }
      map.wholes.append((id, WholeMap(maps: inner.split(rank), unconnected: unconnected)))
    }
    return map
  }
}
