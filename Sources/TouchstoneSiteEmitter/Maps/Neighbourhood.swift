import TouchstoneLanguage
import TouchstoneModel

extension SiteMaps {
  /// How many things stand around the one in the middle at most.
  private static let maximumNear = 14
  /// How many stand around it together with what those need or open.
  private static let maximumAll = 20

  /// The map around one thing: what it needs and what it opens, and one hop further along what must come first.
  ///
  /// What lies in a competency or a skill is shown by it. `nil` where nothing is tied to it.
  func neighbourhood(of id: EntityID, _ framework: Framework) -> MapContents? {
    guard let centre = framework.prerequisites.node(of: id) else { return nil }
    let members = SiteMaps.members(of: id, framework)
    let inside = Set(members)
    var before: [Int] = []
    var after: [Int] = []
    for strength in PrerequisiteStrength.allCases {
      for member in members {
        for tie in ties.touching(member) where tie.strength == strength {
          let isAfter = tie.before == member
          let other = isAfter ? tie.after : tie.before
          guard !inside.contains(other), !before.contains(other), !after.contains(other) else { continue }
          if isAfter { after.append(other) } else { before.append(other) }
        }
      }
    }
    guard !before.isEmpty || !after.isEmpty else { return nil }
    let half = SiteMaps.maximumNear / 2
    let shownBefore = Array(before.prefix(max(half, SiteMaps.maximumNear - after.count)))
    let shownAfter = Array(after.prefix(SiteMaps.maximumNear - shownBefore.count))
    var nodes = shownBefore + [centre] + shownAfter
    var known = inside.union(nodes)
    func add(_ near: [Int], isAfter: Bool) {
      for node in near {
        for tie in ties.touching(node) where tie.strength == .requires && (tie.before == node) == isAfter {
          let other = isAfter ? tie.after : tie.before
          guard nodes.count < SiteMaps.maximumAll, known.insert(other).inserted else { continue }
          nodes.append(other)
        }
      }
    }
    add(shownBefore, isAfter: false)
    add(shownAfter, isAfter: true)
    var whole: [Int: Int] = [:]
    for member in members { whole[member] = centre }
    var contents = MapContents(nodes, ties, whole: whole, members: nodes.filter { $0 != centre } + members)
    contents.outside = []
    contents.centre = centre
    contents.hidden = before.count + after.count - shownBefore.count - shownAfter.count
    return contents
  }
}
