import Foundation

/// Gathers what a report says of a learner's evidence.
struct ReportWriter<Definition: FrameworkDefinition> {
  let standing: Standing<Definition>
  let judge: Judge<Definition>

  /// A competency at a level with what is needed to sort it.
  struct Reported {
    var position: Int
    var stream: ReportingStream
    var scale: Int?
    var competency: ReportedCompetency<Definition>
  }

  /// A competency at a level on which there is evidence; -1 for what has no level.
  private struct Place: Hashable {
    var competency: Int
    var level: Int
  }

  private var expectations: Expectations { standing.expectations }
  private var store: BundleStore { standing.framework.store }

  /// Every competency at every level at which there is evidence, in the order of the framework.
  func reported() -> [Reported] {
    var own: [Place: [EvidenceTable.Place]] = [:]
    var places: Set<Place> = []
    var targets: [Place: [Int]] = [:]
    for (target, pieces) in standing.assessor.evidence.ofTarget.enumerated() where !pieces.isEmpty {
      guard let competency = expectations.targets[target].competency else { continue }
      let place = Place(competency: competency, level: expectations.targets[target].level)
      places.insert(place)
      // A target that is no longer in use is reported where there is evidence on it.
      if expectations.targets[target].isRetired { targets[place, default: []].append(target) }
    }
    for place in standing.assessor.evidence.ofPlace.keys {
      let competency = place.kind == .competency ? place.position : expectations.skills[place.position].competency
      guard let competency else { continue }
      places.insert(Place(competency: competency, level: place.level))
      own[Place(competency: competency, level: place.level), default: []].append(place)
    }
    let titles = titles(of: Set(places.map(\.competency)))
    return places.sorted(by: comesFirst).map { place in
      let facts = expectations.competencies[place.competency]
      let all = (facts.targets[place.level] ?? []) + (targets[place] ?? [])
      let items =
        all.map { item(target: $0, facts.scale) }
        + (own[place] ?? []).sorted(by: ownFirst).map { item($0, facts.scale) }
      return Reported(
        position: place.competency, stream: standing.stream(of: place.competency), scale: facts.scale,
        competency: reported(place, titles[place.competency] ?? "", items))
    }
  }

  private func reported(
    _ place: Place, _ title: String, _ items: [ReportedItem<Definition>]
  ) -> ReportedCompetency<Definition> {
    let thing = thing(.competency, place.competency)
    let level = place.level < 0 ? nil : standing.level(at: place.level)
    return ReportedCompetency(
      competency: thing, title: title, level: level,
      decision: standing.decision(
        thing, level, standing.assessor.competency(place.competency, at: place.level)),
      items: items)
  }

  private func comesFirst(_ left: Place, _ right: Place) -> Bool {
    if left.competency != right.competency { return left.competency < right.competency }
    guard left.level >= 0, right.level >= 0 else { return left.level > right.level }
    let (first, second) = (expectations.levels[left.level], expectations.levels[right.level])
    return (first.continuum, first.rank) < (second.continuum, second.rank)
  }

  private func ownFirst(_ left: EvidenceTable.Place, _ right: EvidenceTable.Place) -> Bool {
    if left.kind != right.kind { return left.kind == .competency }
    return left.position < right.position
  }

  private func item(target: Int, _ scale: Int?) -> ReportedItem<Definition> {
    let pieces = standing.assessor.evidence.ofTarget[target]
    return ReportedItem(
      thing: thing(.target, target), judgement: judge.judgement(on: pieces, scale: scale), pieces: pieces.count,
      isShown: standing.shown.targets[target])
  }

  private func item(_ place: EvidenceTable.Place, _ scale: Int?) -> ReportedItem<Definition> {
    let pieces = standing.assessor.evidence.ofPlace[place] ?? []
    let found =
      place.kind == .competency
      ? standing.assessor.competency(place.position, at: place.level)
      : standing.assessor.skill(place.position, at: place.level)
    return ReportedItem(
      thing: thing(place.kind, place.position), judgement: judge.judgement(on: pieces, scale: scale),
      pieces: pieces.count, isShown: found.isShown)
  }

  private func thing(_ kind: EntityKind, _ position: Int) -> Thing<Definition> {
    Thing(kind: kind, id: store.ids(of: kind)[position])
  }

  private func titles(of competencies: Set<Int>) -> [Int: String] {
    var titles: [Int: String] = [:]
    for position in competencies { titles[position] = standing.framework.title(of: thing(.competency, position)) }
    return titles
  }
}

// MARK: - Around the judgements

extension ReportWriter {
  /// The competencies with evidence that belong to no stream that is reported.
  func unreported(
    _ reported: [Reported], _ policy: ReportingPolicy<Definition>
  ) -> [Definition.Competency] {
    var seen: Set<Int> = []
    return reported.compactMap { reported in
      guard !policy.streams.contains(reported.stream), seen.insert(reported.position).inserted else { return nil }
      return Definition.Competency(reported.competency.competency)
    }
  }

  /// The scales by which something in a report was judged.
  func scales(_ reported: [Reported]) -> [ScaleExplanation<Definition>] {
    let streams = judge.policy.streams
    let used = Set(reported.filter { streams.contains($0.stream) }.compactMap(\.scale))
    return used.sorted().compactMap { standing.framework.explanation(ofScale: thing(.scale, $0)) }
  }

  /// Where the learner stands in each domain.
  func domains(from start: Date, to end: Date) -> [ReportedDomain<Definition>] {
    let facts = judge.policy.facts
    guard !facts.isEmpty else { return [] }
    let showsGrowth = facts.contains(.growth) || facts.contains(.pace)
    let before =
      showsGrowth ? standing.framework.standing(given: standing.records, until: start, holding: standing.held) : nil
    return standing.levelProfile.entries.map { entry in
      let level = entry.level.flatMap { standing.framework[$0] }
      return ReportedDomain(
        domain: entry.domain, title: entry.title, level: facts.contains(.level) ? entry.level : nil,
        levelTitle: facts.contains(.level) ? entry.levelTitle : nil,
        grades: facts.contains(.gradeLevel) ? level?.texts("grades") ?? [] : [],
        growth: before.map { standing.growth(in: entry.domain, since: $0, start, end) })
    }
  }
}

extension Standing {
  /// Which stream a competency belongs to: that of its scale; else habits where it serves lifelong learning and nothing
  /// else, by its strands or those of its outcomes.
  func stream(of competency: Int) -> ReportingStream {
    let facts = expectations.competencies[competency]
    if let scale = facts.scale {
      let thing = Thing<Definition>(kind: .scale, id: framework.store.ids(of: .scale)[scale])
      if let stream = framework[thing]?.text("kind").flatMap(ReportingStream.init) { return stream }
    }
    let id = framework.store.ids(of: .competency)[competency]
    let entity = framework[Thing<Definition>(kind: .competency, id: id)]
    var kinds = strandKinds(entity?.things("strands") ?? [])
    if kinds.isEmpty {
      kinds = strandKinds((entity?.things("outcomes") ?? []).flatMap { framework[$0]?.things("strands") ?? [] })
    }
    return kinds == ["lifelong"] ? .habits : .academic
  }

  private func strandKinds(_ strands: [Thing<Definition>]) -> Set<String> {
    Set(strands.flatMap { framework[$0]?.texts("kinds") ?? [] })
  }
}
