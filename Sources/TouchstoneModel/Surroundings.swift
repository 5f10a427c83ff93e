public import TouchstoneLanguage

/// What declarations take from those around them: the competency that they lie in, the scale by which work on them is
/// judged, and the list of levels that they speak about.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"   # <-- in the competency math.ratios, on that competency's scale
/// ```
///
/// Worked out once for a whole framework, since every rule asks.
public struct Surroundings: Sendable {
  /// The competency of each skill and target; negative where there is none.
  private var competencyOfSkill: [Int32]
  private var competencyOfTarget: [Int32]
  /// The scale of each competency and rubric; negative where none is determined.
  private var scaleOfCompetency: [Int32]
  private var scaleOfRubric: [Int32]
  /// The position among `continua` of each; 0 is the usual list.
  private var continuumOfDomain: [Int32]
  private var continuumOfCompetency: [Int32]
  private var continuumOfRubric: [Int32]
  /// The rubric of each criterion.
  private var rubricOfCriterion: [Int32]
  /// The names of lists of levels, as declarations give them; the usual one first.
  public private(set) var continua = [""]

  public init(_ declarations: Declarations) {
    let skills = declarations.skills
    func competency(above start: EntityID?) -> Int32 {
      var current = start
      while let here = current, here.kind == .skill { current = skills[Int(here.index)].parent }
      return current?.kind == .competency ? current?.index ?? -1 : -1
    }
    competencyOfSkill = skills.map { competency(above: $0.parent) }
    competencyOfTarget = declarations.targets.map { competency(above: $0.parent) }
    rubricOfCriterion = declarations.criteria.map { $0.parent?.kind == .rubric ? $0.parent?.index ?? -1 : -1 }
    continuumOfDomain = []
    continuumOfCompetency = []
    continuumOfRubric = []
    scaleOfCompetency = []
    scaleOfRubric = []
    enterContinua(declarations)
    enterScales(declarations)
  }

  private mutating func enterContinua(_ declarations: Declarations) {
    for domain in declarations.domains { continuumOfDomain.append(position(of: domain.continuum)) }
    continuumOfCompetency.reserveCapacity(declarations.competencies.count)
    for competency in declarations.competencies {
      var found = position(of: competency.continuum)
      if competency.continuum == nil {
        for domain in competency.domains where domain.target.kind == .domain {
          guard declarations.domains[Int(domain.target.index)].continuum != nil else { continue }
          found = continuumOfDomain[Int(domain.target.index)]
          break
        }
      }
      continuumOfCompetency.append(found)
    }
    for rubric in declarations.rubrics {
      continuumOfRubric.append(rubric.subjects.first.map { continuum(of: $0.target) } ?? 0)
    }
  }

  private mutating func position(of name: Text?) -> Int32 {
    guard let name else { return 0 }
    if let known = continua.firstIndex(of: name.value) { return Int32(known) }
    continua.append(name.value)
    return Int32(continua.count - 1)
  }

  private mutating func enterScales(_ declarations: Declarations) {
    var academic: [Int: Int32] = [:]
    func onlyAcademicScale(of package: Int) -> Int32 {
      if let known = academic[package] { return known }
      let scales = declarations.scales
      let found = scales.indices.filter { scales[$0].package == package && scales[$0].use?.value != .habits }
      academic[package] = found.count == 1 ? Int32(found[0]) : -1
      return found.count == 1 ? Int32(found[0]) : -1
    }
    scaleOfCompetency.reserveCapacity(declarations.competencies.count)
    for competency in declarations.competencies {
      scaleOfCompetency.append(competency.scale?.target.index ?? onlyAcademicScale(of: competency.package))
    }
    for rubric in declarations.rubrics {
      let scale = rubric.scale?.target ?? rubric.subjects.first.flatMap { self.scale(of: $0.target) }
      scaleOfRubric.append(scale?.index ?? onlyAcademicScale(of: rubric.package))
    }
  }

  /// The competency that a skill, target or competency is or lies in.
  public func competency(of id: EntityID) -> EntityID? {
    let index: Int32 =
      switch id.kind {
      case .competency: id.index
      case .skill: competencyOfSkill.at(id)
      case .target: competencyOfTarget.at(id)
      case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .taxonomy, .depth, .rubric,
        .criterion, .alignment, .term, .waiver:
        -1
      }
    return index < 0 ? nil : EntityID(.competency, Int(index))
  }

  /// The scale by which work on a competency, skill, target, rubric or criterion is judged: the one that is named,
  /// else the only academic scale of the package.
  public func scale(of id: EntityID) -> EntityID? {
    let index: Int32 =
      switch id.kind {
      case .competency, .skill, .target: competency(of: id).map { scaleOfCompetency.at($0) } ?? -1
      case .rubric: scaleOfRubric.at(id)
      case .criterion: rubric(of: id).map { scaleOfRubric.at($0) } ?? -1
      case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .taxonomy, .depth, .alignment,
        .term, .waiver:
        -1
      }
    return index < 0 ? nil : EntityID(.scale, Int(index))
  }

  /// Which of `continua` a declaration speaks about.
  public func continuum(of id: EntityID) -> Int32 {
    switch id.kind {
    case .domain: max(0, continuumOfDomain.at(id))
    case .competency, .skill, .target: competency(of: id).map { max(0, continuumOfCompetency.at($0)) } ?? 0
    case .rubric: max(0, continuumOfRubric.at(id))
    case .criterion: rubric(of: id).map { max(0, continuumOfRubric.at($0)) } ?? 0
    case .profile, .strand, .outcome, .level, .scale, .point, .standard, .taxonomy, .depth, .alignment, .term, .waiver:
      0
    }
  }

  private func rubric(of criterion: EntityID) -> EntityID? {
    let index = rubricOfCriterion.at(criterion)
    return index < 0 ? nil : EntityID(.rubric, Int(index))
  }
}

extension [Int32] {
  /// The number for a thing, or a negative one where there is no such thing.
  fileprivate func at(_ id: EntityID) -> Int32 {
    indices.contains(Int(id.index)) ? self[Int(id.index)] : -1
  }
}
