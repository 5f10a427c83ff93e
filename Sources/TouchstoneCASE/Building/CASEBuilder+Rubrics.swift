import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// How work is judged: the rubrics of the framework, and what competencies, skills and targets say about the points of
/// their scale, which are rubrics of one criterion.
extension CASEBuilder {
  mutating func addRubrics() {
    for (id, rubric) in framework.each(Rubric.self) { addRubric(id, rubric) }
    for (id, competency) in framework.each(Competency.self) { addPoints(competency.points, of: id) }
    for (id, skill) in framework.each(Skill.self) { addPoints(skill.points, of: id) }
    for (id, target) in framework.each(Target.self) { addPoints(target.points, of: id) }
  }

  private mutating func addRubric(_ id: EntityID, _ rubric: Rubric) {
    guard let node = node(id) else { return }
    var made = CFRubric(
      identifier: node.identifier, uri: node.uri, title: node.title, description: rubric.statement?.value,
      lastChangeDateTime: dates.moment(of: id))
    made.extensions = MoreTexts.object([
      ("code", rubric.code?.value), ("notes", rubric.notes?.value), ("source", rubric.source?.value),
      ("scale", framework.scale(of: id).map { framework[$0].id }),
      ("level", rubric.level.map { framework[$0.target].id }),
    ])
    let judged = rubric.subjects.filter { framework.isOwn($0.target) }.compactMap { self.node($0.target) }
    for (position, criterion) in framework.parts[id, .criterion].enumerated() {
      made.criteria.append(self.criterion(criterion, in: node, of: judged.first, position + 1))
      places[identifiers[criterion].description] = framework[criterion].idSpan
    }
    package.rubrics.append(made)
    places[node.identifier] = rubric.idSpan
    // A criterion has room for one item; the others are told as relations.
    for other in judged.dropFirst() {
      associate(.isRelatedTo, "rubric", from: node, to: other, of: id, owner: node.uuid)
    }
    for other in rubric.subjects where !framework.isOwn(other.target) {
      guard let there = self.node(other.target) else { continue }
      associate(.isRelatedTo, "rubric", from: node, to: there, of: id, owner: node.uuid)
    }
  }

  private func criterion(
    _ id: EntityID, in rubric: CASENode, of judged: CASENode?, _ position: Int
  ) -> CFRubricCriterion {
    let uuid = identifiers[id]
    let criterion = framework.value(Criterion.self, id)
    let moment = dates.moment(of: id)
    return CFRubricCriterion(
      identifier: uuid.description, uri: part(ofRubric: rubric.uuid, uuid.description),
      category: (criterion?.title ?? criterion?.code).map { CASEValues.oneLine($0.value) },
      description: criterion?.statement?.value, itemURI: judged?.link, weight: criterion?.weight?.value,
      position: position, rubricID: rubric.identifier, lastChangeDateTime: moment,
      levels: levels(criterion?.points ?? [], of: uuid, inRubric: rubric.uuid, moment),
      extensions: MoreTexts.object([("evidence", criterion?.evidence?.value)]))
  }

  private mutating func addPoints(_ points: [PointEntry], of id: EntityID) {
    guard !points.isEmpty, let item = node(id) else { return }
    let rubric = UUIDv5(name: "points", in: item.uuid)
    let criterion = UUIDv5(name: "points/criterion", in: item.uuid)
    let moment = dates.moment(of: id)
    package.rubrics.append(
      CFRubric(
        identifier: rubric.description, uri: address.uri(.rubrics, rubric.description), title: item.title,
        lastChangeDateTime: moment,
        criteria: [
          CFRubricCriterion(
            identifier: criterion.description, uri: part(ofRubric: rubric, criterion.description), itemURI: item.link,
            position: 1, rubricID: rubric.description, lastChangeDateTime: moment,
            levels: levels(points, of: criterion, inRubric: rubric, moment))
        ]))
    for identifier in [rubric, criterion] { places[identifier.description] = framework[id].idSpan }
  }

  /// What each point looks like, in the order of the scale.
  private func levels(
    _ points: [PointEntry], of criterion: UUIDv5, inRubric rubric: UUIDv5, _ moment: String
  ) -> [CFRubricCriterionLevel] {
    let sorted = points.sorted { $0.point.target < $1.point.target }
    return sorted.enumerated().map { position, entry in
      let identifier = UUIDv5(name: "point/\(identifiers[entry.point.target])", in: criterion).description
      let point = framework.value(ScalePoint.self, entry.point.target)
      return CFRubricCriterionLevel(
        identifier: identifier, uri: part(ofRubric: rubric, identifier), description: entry.text.value,
        quality: CASEValues.oneLine(point?.title?.value ?? entry.point.target.lastWord(in: framework)),
        score: point?.value?.value, position: position + 1, rubricCriterionID: criterion.description,
        lastChangeDateTime: moment)
    }
  }
}

extension EntityID {
  /// The last word of its id, by which a point is known on its scale.
  fileprivate func lastWord(in framework: Framework) -> String { String(framework[self].id.lastPart) }
}
