package import TouchstoneLanguage

/// What a declaration takes from those above it; needed while names are bound and afterwards.
extension Declarations {
  /// The competency that a skill, target or competency is or lies in.
  package func competency(of id: EntityID) -> EntityID? {
    var current: EntityID? = id
    while let here = current {
      if here.kind == .competency { return here }
      current = self[here]?.parent
    }
    return nil
  }

  /// The scale by which work on a competency, skill, target, rubric or criterion is judged: the one that is named,
  /// else the only academic scale of the package.
  package func scale(of id: EntityID) -> EntityID? {
    switch id.kind {
    case .competency, .skill, .target:
      let competency = competency(of: id).flatMap { index(of: $0, in: competencies) }
      return competency.flatMap { competencies[$0].scale?.target } ?? onlyAcademicScale(likePackageOf: id)
    case .rubric:
      guard let index = index(of: id, in: rubrics) else { return nil }
      if let scale = rubrics[index].scale { return scale.target }
      return rubrics[index].subjects.first.flatMap { scale(of: $0.target) } ?? onlyAcademicScale(likePackageOf: id)
    case .criterion:
      return self[id]?.parent.flatMap { scale(of: $0) }
    case .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .taxonomy, .depth, .alignment, .term,
      .waiver:
      return nil
    }
  }

  /// The name of the list of levels that a declaration speaks about; empty for the usual list.
  package func continuumName(of id: EntityID) -> String {
    switch id.kind {
    case .domain:
      return index(of: id, in: domains).flatMap { domains[$0].continuum?.value } ?? ""
    case .competency, .skill, .target:
      guard let competency = competency(of: id).flatMap({ index(of: $0, in: competencies) }) else { return "" }
      if let own = competencies[competency].continuum { return own.value }
      return competencies[competency].domains.lazy
        .compactMap { self.index(of: $0.target, in: self.domains) }
        .compactMap { self.domains[$0].continuum?.value }.first ?? ""
    case .rubric:
      return index(of: id, in: rubrics).flatMap { rubrics[$0].subjects.first }.map { continuumName(of: $0.target) }
        ?? ""
    case .criterion:
      return self[id]?.parent.map { continuumName(of: $0) } ?? ""
    case .profile, .strand, .outcome, .level, .scale, .point, .standard, .taxonomy, .depth, .alignment, .term, .waiver:
      return ""
    }
  }

  private func onlyAcademicScale(likePackageOf id: EntityID) -> EntityID? {
    let package = self[id]?.package
    var found: EntityID?
    for index in scales.indices where scales[index].package == package && scales[index].use?.value != .habits {
      if found != nil { return nil }
      found = EntityID(.scale, index)
    }
    return found
  }

  private func index<D: Declaration>(of id: EntityID, in declarations: [D]) -> Int? {
    id.kind == D.kind && declarations.indices.contains(Int(id.index)) ? Int(id.index) : nil
  }
}
