import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension Resolver {
  /// Checks what can be seen only when a declaration is whole.
  mutating func checkWholes() {
    checkLevelFiles()
    checkAlignments()
    checkOutcomeProfiles()
  }

  /// All levels stand in one file, since their order is the order written.
  private mutating func checkLevelFiles() {
    let own = declarations.levels.filter { $0.package == 0 }
    guard let first = own.first, let stray = own.first(where: { $0.span.source != first.span.source })
    else { return }
    report(.levelsInTwoFiles(first, stray), inPackage: 0)
  }

  private mutating func checkAlignments() {
    let written = PositionSet(["from", "to"].compactMap { Alignment.fields.position(of: $0) })
    for alignment in declarations.alignments where alignment.package == 0 {
      let ends = (alignment.from == nil ? 0 : 1) + (alignment.to == nil ? 0 : 1)
      let isOneEnded = alignment.finding.map { $0.value == .missing || $0.value == .outdated } ?? false
      if ends == 2 || (isOneEnded && ends == 1) { continue }
      // An end that was written and means nothing has been reported already.
      if ends < alignment.written.count(among: written) { continue }
      report(.alignmentWithoutEnds(alignment), inPackage: 0)
    }
  }

  private mutating func checkOutcomeProfiles() {
    let profiles = declarations.profiles.filter { $0.package == 0 && !$0.id.isEmpty }
    let written = PositionSet(Outcome.fields.position(of: "profile").map { [$0] } ?? [])
    for outcome in declarations.outcomes where outcome.package == 0 && outcome.profile == nil {
      // A profile that was written and means nothing has been reported already.
      if !outcome.written.isDisjoint(with: written) { continue }
      report(.outcomeWithoutProfile(outcome, profiles, format(at: outcome.idSpan)), inPackage: 0)
    }
  }

  /// Checks what needs the model's own lookups: points of scales, spans of levels.
  mutating func checkAgainstModel(_ framework: Framework) {
    for (id, scale) in framework.each(Scale.self) {
      let points = framework.points(of: id)
      if points.isEmpty { report(.withoutParts(.scale, scale, .point), inPackage: 0) }
      for map in scale.mapsTo { check(map, of: scale, points, framework) }
    }
    for (id, taxonomy) in framework.each(Taxonomy.self) where framework.parts[id, .depth].isEmpty {
      report(.withoutParts(.taxonomy, taxonomy, .depth), inPackage: 0)
    }
    for (_, domain) in framework.each(Domain.self) { check(domain.levelSpan, domain.subject, framework) }
    for (_, competency) in framework.each(Competency.self) {
      check(competency.levelSpan, competency.subject, framework)
    }
  }

  private mutating func check(_ span: LevelSpan?, _ subject: String, _ framework: Framework) {
    guard let span, framework.positions(of: span) == nil else { return }
    report(.backwardSpan(span, subject), inPackage: 0)
  }

  /// A map between scales names every point, and never falls.
  private mutating func check(_ map: ScaleMap, of scale: Scale, _ points: [EntityID], _ framework: Framework) {
    let order = framework.points(of: map.scale.target)
    let missing = points.filter { point in !map.pairs.contains { $0.from.target == point } }
    if !missing.isEmpty {
      let names = missing.map { String(framework[$0].id.lastPart) }
      report(.incompleteScaleMap(map, scale, names), inPackage: 0)
    }
    var highest = -1
    for point in points {
      guard let pair = map.pairs.first(where: { $0.from.target == point }),
        let position = order.firstIndex(of: pair.to.target)
      else { continue }
      if position < highest { report(.fallingScaleMap(pair, scale), inPackage: 0) }
      highest = max(highest, position)
    }
  }
}
