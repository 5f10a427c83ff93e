import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// What lies in what: every item reaches the document by `isChildOf`, numbered in the order written.
extension CASEBuilder {
  mutating func addStructure() {
    // Where a parent stands among the items.
    var positions: [EntityID: Int] = [:]
    for (position, item) in built.enumerated() where item.parent == nil && positions[item.thing] == nil {
      positions[item.thing] = position
    }
    for position in built.indices {
      let (thing, uuid, owner) = (built[position].thing, built[position].uuid, built[position].parent)
      let item = CASENode(uuid, uri: { _ in package.items[position].uri }, title: title(of: position))
      if let owner {
        place(
          item, thing, in: CASENode(built[owner].uuid, uri: { _ in package.items[owner].uri }, title: title(of: owner)))
        continue
      }
      let parents = parents(of: thing)
      var isPlaced = false
      for (number, parent) in parents.enumerated() {
        guard let node = node(parent) else { continue }
        let isHere = framework.isOwn(parent) && positions[parent] != nil
        // CASE keeps a thing at one place of a framework; what standards lie in is taken as their publisher has it.
        if isHere && (number == 0 || !isPlaced || thing.kind == .standard) {
          place(item, thing, in: node)
          if !isPlaced { built[position].parent = positions[parent] }
          isPlaced = true
        } else {
          associate(.isPartOf, "part", from: item, to: node, of: thing, owner: uuid)
        }
      }
      if !isPlaced { place(item, thing, in: documentNode) }
    }
  }

  private func title(of position: Int) -> String {
    let item = package.items[position]
    return item.abbreviatedStatement ?? item.humanCodingScheme ?? item.fullStatement
  }

  private func parents(of thing: EntityID) -> [EntityID] {
    switch thing.kind {
    case .outcome:
      if let profile = framework.value(Outcome.self, thing)?.profile { return [profile.target] }
      return framework.ownCounts[Kind.profile.position] == 1 ? [EntityID(.profile, 0)] : []
    case .standard: return framework.value(Standard.self, thing)?.parents.map(\.target) ?? []
    case .competency: return framework.value(Competency.self, thing)?.domains.map(\.target) ?? []
    case .skill, .target: return framework[thing].parent.map { [$0] } ?? []
    default: return []
    }
  }

  private mutating func place(_ item: CASENode, _ thing: EntityID, in parent: CASENode) {
    let number = children[parent.identifier, default: 0] + 1
    children[parent.identifier] = number
    associate(
      .isChildOf, "child", from: item, to: parent, of: thing, owner: item.uuid, sequence: number,
      extensions: source(of: thing))
  }

  /// For what a layer below declares: the document from which the item comes. It keeps its identifier here, and the
  /// association says where it is at home (implementation guide, 4.4).
  private func source(of thing: EntityID) -> [JSONMember] {
    let layer = identifiers.layer(of: thing)
    guard layer > 0, framework.layers.indices.contains(layer - 1) else { return [] }
    let identifier = Identifiers.namespace(of: framework.layers[layer - 1]).description
    return [
      JSONMember("sourceDocumentIdentifier", JSONValue(.string(identifier))),
      JSONMember("sourceDocumentURI", JSONValue(.string(home(ofLayer: layer).uri(.documents, identifier)))),
    ]
  }

  // MARK: - One association

  /// Adds an association unless the same one is there.
  ///
  /// - Parameters:
  ///   - role: what it is in the language, whatever CASE calls it; its identifier is made from that and the two ends, so
  ///     that it is the same in every version of CASE.
  ///   - thing: the declaration that says it.
  ///   - owner: the identifier of that declaration.
  mutating func associate(
    _ type: CFAssociationType, _ role: String, from origin: CASENode, to destination: CASENode, of thing: EntityID,
    owner: UUIDv5, as known: UUIDv5? = nil, sequence: Int? = nil, in group: AssociationGroup? = nil,
    notes: String? = nil, extensions: [JSONMember] = []
  ) {
    associate(
      type, role, from: origin.end, to: destination.end, of: thing, owner: owner, as: known, sequence: sequence,
      in: group, notes: notes, extensions: extensions)
  }

  mutating func associate(
    _ type: CFAssociationType, _ role: String, from origin: LinkGenURI, to destination: LinkGenURI, of thing: EntityID,
    owner: UUIDv5, as known: UUIDv5? = nil, sequence: Int? = nil, in group: AssociationGroup? = nil,
    notes: String? = nil, extensions: [JSONMember] = []
  ) {
    // Nothing stands in a relation to itself.
    guard origin.identifier != destination.identifier else { return }
    let ends = "\(role)/\(origin.identifier)/\(destination.identifier)"
    let identifier = (known ?? UUIDv5(name: ends, in: owner)).description
    guard knownAssociations.insert(identifier).inserted else { return }
    package.associations.append(
      CFAssociation(
        identifier: identifier, type: type, sequenceNumber: sequence, uri: address.uri(.associations, identifier),
        origin: origin, destination: destination, groupingURI: group.map { grouping($0) },
        lastChangeDateTime: dates.moment(of: thing), notes: notes, extensions: extensions))
    places[identifier] = framework[thing].idSpan
  }

  /// The grouping of associations of a sort, made when the first of them is.
  private mutating func grouping(_ group: AssociationGroup) -> LinkURI {
    if let known = groupings[group] { return known }
    let node = CASENode(
      UUIDv5(name: "CFAssociationGrouping/\(group.name)", in: identifiers.ofFramework),
      uri: { address.uri(.groupings, $0) }, title: group.title)
    package.definitions.groupings.append(
      CFAssociationGrouping(
        identifier: node.identifier, uri: node.uri, title: node.title,
        lastChangeDateTime: CASEDates.moment(dates.document)))
    groupings[group] = node.link
    return node.link
  }
}

/// Associations that belong together.
enum AssociationGroup: Hashable {
  case prerequisites
  /// What a review or a field aligns inside of the framework, or with a used package under its alias.
  case alignments(alias: String, title: String)

  /// The word from which its identifier is made.
  var name: String {
    switch self {
    case .prerequisites: "prerequisites"
    case .alignments(let alias, _): "alignments/\(alias)"
    }
  }

  var title: String {
    switch self {
    case .prerequisites: "Prerequisites"
    case .alignments(let alias, let title): alias.isEmpty ? "Alignments" : "Alignments with \(title)"
    }
  }
}
