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
  private var scaleOfExemplar: [Int32]
  private var scaleOfAdvancement: [Int32]
  /// The academic scales of each package with the layers that declare them; nearly always one.
  private var academicScales: [Int: [(layer: Int, scale: EntityID)]] = [:]
  /// The position among `continua` of each; 0 is the usual list.
  private var continuumOfDomain: [Int32]
  private var continuumOfCompetency: [Int32]
  private var continuumOfRubric: [Int32]
  private var continuumOfExemplar: [Int32]
  private var continuumOfAdvancement: [Int32]
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
    scaleOfExemplar = []
    scaleOfAdvancement = []
    continuumOfExemplar = []
    continuumOfAdvancement = []
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
    for exemplar in declarations.exemplars {
      continuumOfExemplar.append(exemplar.subjects.first.map { continuum(of: $0.target) } ?? 0)
    }
    for advancement in declarations.advancements {
      continuumOfAdvancement.append(advancement.domains.first.map { continuum(of: $0.target) } ?? 0)
    }
  }

  private mutating func position(of name: Text?) -> Int32 {
    guard let name else { return 0 }
    if let known = continua.firstIndex(of: name.value) { return Int32(known) }
    continua.append(name.value)
    return Int32(continua.count - 1)
  }

  private mutating func enterScales(_ declarations: Declarations) {
    for (index, scale) in declarations.scales.enumerated() where scale.use?.value != .habits {
      academicScales[scale.package, default: []].append((scale.layer, EntityID(.scale, index)))
    }
    func onlyAcademicScale(for declaration: Common) -> Int32 {
      academicScale(ofPackage: declaration.package, from: declaration.layer)?.index ?? -1
    }
    scaleOfCompetency.reserveCapacity(declarations.competencies.count)
    for competency in declarations.competencies {
      scaleOfCompetency.append(competency.scale?.target.index ?? onlyAcademicScale(for: competency))
    }
    for rubric in declarations.rubrics {
      let scale = rubric.scale?.target ?? rubric.subjects.first.flatMap { self.scale(of: $0.target) }
      scaleOfRubric.append(scale?.index ?? onlyAcademicScale(for: rubric))
    }
    for exemplar in declarations.exemplars {
      let scale = exemplar.subjects.first.flatMap { self.scale(of: $0.target) }
      scaleOfExemplar.append(scale?.index ?? onlyAcademicScale(for: exemplar))
    }
    for advancement in declarations.advancements {
      scaleOfAdvancement.append(advancement.scale?.target.index ?? onlyAcademicScale(for: advancement))
    }
  }

  /// The competency that a skill, target or competency is or lies in.
  public func competency(of id: EntityID) -> EntityID? {
    let index: Int32 =
      switch id.kind {
      case .competency: id.index
      case .skill: competencyOfSkill.at(id)
      case .target: competencyOfTarget.at(id)
      default:
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
      case .exemplar: scaleOfExemplar.at(id)
      case .advancement: scaleOfAdvancement.at(id)
      default:
        -1
      }
    return index < 0 ? nil : EntityID(.scale, Int(index))
  }

  /// The only academic scale of a package, as a layer of it sees it: what a school declares beside its district's
  /// scale leaves the district's words as they were.
  public func academicScale(ofPackage package: Int, from layer: Int) -> EntityID? {
    guard let scales = academicScales[package] else { return nil }
    if scales.count == 1 { return scales[0].layer >= layer ? scales[0].scale : nil }
    let seen = scales.filter { $0.layer >= layer }
    return seen.count == 1 ? seen[0].scale : nil
  }

  /// Which of `continua` a declaration speaks about.
  public func continuum(of id: EntityID) -> Int32 {
    switch id.kind {
    case .domain: max(0, continuumOfDomain.at(id))
    case .competency, .skill, .target: competency(of: id).map { max(0, continuumOfCompetency.at($0)) } ?? 0
    case .rubric: max(0, continuumOfRubric.at(id))
    case .criterion: rubric(of: id).map { max(0, continuumOfRubric.at($0)) } ?? 0
    case .exemplar: max(0, continuumOfExemplar.at(id))
    case .advancement: max(0, continuumOfAdvancement.at(id))
    default:
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
