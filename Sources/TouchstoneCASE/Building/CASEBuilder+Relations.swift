import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// The relations that declarations carry in their fields.
extension CASEBuilder {
  mutating func addRelations() {
    for (id, standard) in framework.each(Standard.self) {
      addPrerequisites(of: id, standard)
      addLevel(standard.level, of: id)
    }
    for (id, competency) in framework.each(Competency.self) {
      addPrerequisites(of: id, competency)
      for outcome in competency.outcomes { relate(.other("leadsTo"), "outcome", id, outcome) }
      for other in competency.develops { relate(.other("develops"), "develops", id, other) }
      addStandards(competency.standards, of: id)
    }
    for (id, skill) in framework.each(Skill.self) {
      addPrerequisites(of: id, skill)
      addStandards(skill.standards, of: id)
    }
    for (id, target) in framework.each(Target.self) {
      addPrerequisites(of: id, target)
      addStandards(target.standards, of: id)
      addLevel(target.level, of: id)
    }
    for (id, profile) in framework.each(Profile.self) {
      for other in profile.develops { relate(.other("develops"), "develops", id, other) }
    }
    addExpectedLevels()
    addSuccessors()
    addExemplars()
  }

  /// What must come first precedes; what helps, and what grows together, is said in words that CASE lets a publisher
  /// add, which others read as `isRelatedTo`.
  private mutating func addPrerequisites<D: HasPrerequisites>(of id: EntityID, _ declaration: D) {
    for reference in declaration.requires {
      guard let first = node(reference.target), let then = node(id) else { continue }
      associate(
        .precedes, "requires", from: first, to: then, of: id, owner: then.uuid, in: .prerequisites,
        notes: reference.detail?.because?.value, extensions: detail(of: reference))
    }
    for reference in declaration.buildsOn {
      relate(.other("buildsOn"), "builds_on", id, reference, in: .prerequisites)
    }
    for reference in declaration.alongside {
      relate(.other("alongside"), "alongside", id, reference, in: .prerequisites)
    }
  }

  private mutating func addStandards(_ references: [Reference], of id: EntityID) {
    for reference in references {
      relate(.isRelatedTo, "standard", id, reference, in: alignments(with: reference.target))
    }
  }

  private mutating func addLevel(_ level: Reference?, of id: EntityID) {
    if let level { relate(.hasSkillLevel, "level", id, level) }
  }

  private mutating func relate(
    _ type: CFAssociationType, _ role: String, _ id: EntityID, _ reference: Reference, in group: AssociationGroup? = nil
  ) {
    guard let from = node(id), let to = node(reference.target) else { return }
    associate(
      type, role, from: from, to: to, of: id, owner: from.uuid, in: group, notes: reference.detail?.because?.value,
      extensions: detail(of: reference))
  }

  /// What a reference says besides, for which CASE has no member.
  private func detail(of reference: Reference) -> [JSONMember] {
    guard let detail = reference.detail else { return [] }
    return MoreTexts.object([
      ("strength", detail.strength?.value.rawValue), ("level", detail.level.first.map { framework[$0.target].id }),
      ("source", detail.source?.value), ("status", detail.status?.value.rawValue),
    ])
  }

  func alignments(with target: EntityID) -> AssociationGroup {
    guard !framework.isOwn(target), framework.packages.indices.contains(framework[target].package) else {
      return .alignments(alias: "", title: "")
    }
    let package = framework.packages[framework[target].package]
    return .alignments(alias: package.alias, title: package.title)
  }

  private mutating func addExpectedLevels() {
    for (key, expectation) in expectations.sorted(by: { ($0.key.owner, $0.key.level) < ($1.key.owner, $1.key.level) }) {
      guard let level = node(key.level) else { continue }
      associate(.hasSkillLevel, "level", from: expectation, to: level, of: key.owner, owner: expectation.uuid)
    }
  }

  /// What stands in the place of what is retired, and what a layer has made of what the layer below states.
  private mutating func addSuccessors() {
    for kind in ItemSort.kinds {
      for index in 0..<framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        for successor in framework[id].replacedBy { relate(.replacedBy, "replaced_by", id, successor) }
        guard let original = identifiers.original(of: id), let here = node(id) else { continue }
        let home = home(ofLayer: original.layer)
        let below = CASENode(original.identifier, uri: { home.uri(.items, $0) }, title: here.title)
        elsewhere.insert(below.identifier)
        associate(.isRelatedTo, "original", from: here, to: below, of: id, owner: here.uuid)
      }
    }
  }

  private mutating func addExemplars() {
    for (id, exemplar) in framework.each(Exemplar.self) {
      let uuid = identifiers[id]
      let link = exemplar.link.flatMap { CASEValues.isURI($0.value) ? $0.value : nil }
      let example = LinkGenURI(
        title: CASEValues.oneLine(exemplar.displayName), identifier: uuid.description,
        uri: link ?? "urn:uuid:\(uuid)", targetType: "ext:exemplar")
      let words = [exemplar.statement?.value].compactMap { $0 } + exemplar.features.map { "- \($0.value)" }
      let more = MoreTexts.object([
        ("level", exemplar.level.map { framework[$0.target].id }),
        ("point", exemplar.point.map { framework[$0.target].id }),
      ])
      for subject in exemplar.subjects {
        guard let shown = node(subject.target) else { continue }
        associate(
          .exemplar, "exemplar", from: shown.end, to: example, of: id, owner: uuid,
          notes: words.isEmpty ? nil : words.joined(separator: "\n"), extensions: more)
      }
    }
  }

  // MARK: - Alignments

  /// The relations that no field carries. What a review found missing, outdated or misaligned is no relation.
  mutating func addAlignments() {
    for (id, alignment) in framework.each(Alignment.self) {
      guard let type = alignment.type?.value, let from = alignment.from, let to = alignment.to,
        alignment.finding == nil || alignment.finding?.value == .aligned,
        let origin = node(from.target), let destination = node(to.target)
      else { continue }
      let word: CFAssociationType =
        switch type {
        case .same: .exactMatchOf
        case .part: .isPartOf
        case .related: .isRelatedTo
        case .supports: .other("supports")
        case .exemplar: .exemplar
        }
      let uuid = identifiers[id]
      let other = framework.isOwn(to.target) ? from.target : to.target
      associate(
        word, "alignment", from: origin, to: destination, of: id, owner: uuid, as: uuid, in: alignments(with: other),
        notes: alignment.because?.value,
        extensions: MoreTexts.object([
          ("strength", alignment.strength?.value.rawValue), ("priority", alignment.priority?.value.rawValue),
        ]))
    }
  }
}
