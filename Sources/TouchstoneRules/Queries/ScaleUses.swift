import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// Whether a scale judges habits; every other one judges academic work.
  func isForHabits(_ scale: EntityID) -> Bool {
    value(Scale.self, scale)?.use?.value == .habits
  }
}

/// Which scales work is judged on, and which of them can be read as each other.
///
/// ```toml
/// [[scale]]
/// id = "arts"
/// maps_to.academic = { tried = "not-yet", shown = "proficient" }   # <-- arts reads as academic
/// ```
struct ScaleUses: Sendable {
  /// For each scale, for whom something is judged on it.
  private var audiences: [Set<Audience>]
  /// The same without rubrics that are for something with a scale of its own: what is wrong with these is said of the
  /// rubric.
  private var audiencesBesidesRubrics: [Set<Audience>]
  /// For each scale, a scale that stands for all those that read as it.
  private var representatives: [Int]

  init(_ framework: Framework) {
    let scales = framework.declarations.scales
    audiences = Array(repeating: [], count: scales.count)
    audiencesBesidesRubrics = audiences
    representatives = Array(scales.indices)
    let competencies = framework.own(Competency.self)
    for index in competencies.indices where !competencies[index].isRetired {
      let id = EntityID(.competency, index)
      use(competencies[index].scale?.target ?? framework.scale(of: id), framework.audience(of: id))
    }
    for (id, rubric) in framework.each(Rubric.self) where !rubric.isRetired {
      let isForJudged = rubric.subjects.contains { framework.scale(of: $0.target) != nil }
      use(framework.scale(of: id), framework.audienceServed(by: id), onlyByRubric: isForJudged)
    }
    for index in scales.indices {
      for map in scales[index].mapsTo { join(index, map.scale.target) }
    }
    for index in representatives.indices { representatives[index] = root(of: index) }
  }

  /// For whom something is judged on a scale; empty where nothing is.
  func audiences(of scale: EntityID) -> Set<Audience> {
    index(scale).map { audiences[$0] } ?? []
  }

  /// For whom a scale is the one of a competency, or of a rubric for what has none.
  func audiencesBesidesRubrics(of scale: EntityID) -> Set<Audience> {
    index(scale).map { audiencesBesidesRubrics[$0] } ?? []
  }

  /// Whether maps lead from one scale to the other, in either direction.
  func areMapped(_ left: EntityID, _ right: EntityID) -> Bool {
    guard let left = index(left), let right = index(right) else { return false }
    return representatives[left] == representatives[right]
  }

  private mutating func use(_ scale: EntityID?, _ audience: Audience, onlyByRubric: Bool = false) {
    guard let index = scale.flatMap(index) else { return }
    audiences[index].insert(audience)
    if !onlyByRubric { audiencesBesidesRubrics[index].insert(audience) }
  }

  private mutating func join(_ index: Int, _ other: EntityID) {
    guard let other = self.index(other) else { return }
    let left = root(of: index)
    let right = root(of: other)
    representatives[max(left, right)] = min(left, right)
  }

  /// Walks up to the scale that stands for this one, and shortens the way for those who come after.
  private mutating func root(of index: Int) -> Int {
    var index = index
    while representatives[index] != index {
      representatives[index] = representatives[representatives[index]]
      index = representatives[index]
    }
    return index
  }

  private func index(_ scale: EntityID) -> Int? {
    scale.kind == .scale && representatives.indices.contains(Int(scale.index)) ? Int(scale.index) : nil
  }
}
