import TouchstoneDiagnostics
import TouchstoneLanguage

extension Resolver {
  /// Binds every reference whose meaning does not depend on a scale or a list of levels.
  mutating func bindNames() {
    bindTaxonomy()
    bindRuleScopes()
    bindShares(.bindNames)
    bindOnlyProfile()
  }

  mutating func bindNames<D: Declaration>(_ type: D.Type) {
    let table = type.fields
    let fields = table.naming.compactMap { position in
      NamingField(table.fields[position].description, position)
    }
    let isMeant = PositionSet(fields.map(\.position))
    let declarations = declarations[type.table]
    // Taken out of the loop: stretches are bound side by side, and each would count its hold on the one table of names
    // at every reference.
    let own = symbols[0]
    for index in share.stretch(of: declarations.count) {
      var declaration = declarations[index]
      if declaration.written.isDisjoint(with: isMeant) { continue }
      for field in fields where declaration.written.contains(field.position) {
        switch table.fields[field.position].binding {
        case .reference(let path):
          guard var reference = declaration[path] else { continue }
          if !own.bind(&reference, field, declaration) {
            declaration[path] = bind(&reference, field, declaration, type.kind) ? reference : nil
          } else {
            declaration[path] = reference
          }
        case .references(let path):
          var references = declaration[path]
          declaration[path] = []
          var isComplete = true
          for position in references.indices where !own.bind(&references[position], field, declaration) {
            isComplete = bind(&references[position], field, declaration, type.kind) && isComplete
          }
          if !isComplete { references.removeAll { $0.target == .unresolved } }
          declaration[path] = references
        case .requirements(let path):
          declaration[path] = declaration[path].compactMap { bind($0, field, declaration, type.kind) }
        case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .levels,
          .points, .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
          continue
        }
      }
    }
  }

  /// Finds what is asked for; options that mean nothing are left out of a choice.
  private mutating func bind(
    _ requirement: Requirement, _ field: NamingField, _ owner: Common, _ ownerKind: Kind
  ) -> Requirement? {
    var bound = requirement
    if var target = requirement.target {
      guard bind(&target, field, owner, ownerKind) else { return nil }
      bound.target = target
    }
    bound.from = requirement.from.compactMap { bind($0, field, owner, ownerKind) }
    return bound
  }

  /// Finds what a reference means; `false` after reporting that it means nothing.
  private mutating func bind(
    _ reference: inout Reference, _ field: NamingField, _ owner: Common, _ ownerKind: Kind
  ) -> Bool {
    let named = reference.detail?.kind?.value
    let kinds = named.map { KindSet([$0]) } ?? field.kinds
    guard let (package, name) = package(of: reference, owner) else { return false }
    let found = symbols[package].lookup(kinds, name)
    if found.isAmbiguous {
      report(.ambiguousReference(reference, found.all.map(\.kind), field.description.name), inPackage: owner.package)
      return false
    }
    if let target = found.first ?? standard(printed: name, kinds, package) ?? builtIn(name, kinds) {
      reference.target = target
      return true
    }
    let allowed = named.map { [$0] } ?? field.description.type.referenceKinds
    if owner.package == 0 {
      let use = UnknownID(
        reference: reference, name: name, allowed: allowed, package: package, field: field.description.name,
        subject: ownerKind.hasID ? "\(ownerKind.name) \(owner.id)" : "the \(ownerKind.name)",
        ownID: allowed.contains(ownerKind) ? owner.id : "")
      unknownNames.add("\(allowed.map(\.name)) \(reference.written)", .id(use))
    }
    return false
  }

  /// Which package a name is looked up in, and the name without the alias.
  private mutating func package(of reference: Reference, _ owner: Common) -> (package: Int, name: String)? {
    guard let colon = reference.written.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return (owner.package, reference.written)
    }
    let alias = String(reference.written[..<colon])
    let name = String(reference.written[reference.written.utf8.index(after: colon)...])
    guard owner.package == 0 else { return nil }
    guard let package = aliases[alias] else {
      report(.unknownPackage(alias, reference, aliases.keys.sorted()), inPackage: owner.package)
      return nil
    }
    return (package, name)
  }

  /// A standard by the code that is printed on it, if just one has it.
  private func standard(printed code: String, _ allowed: KindSet, _ package: Int) -> EntityID? {
    guard allowed.contains(.standard), package != 0, let index = symbols[package].standardCodes[code], index >= 0
    else { return nil }
    return EntityID(.standard, Int(index))
  }

  private func builtIn(_ name: String, _ allowed: KindSet) -> EntityID? {
    guard allowed.contains(.taxonomy) || allowed.contains(.depth) else { return nil }
    return symbols[builtIn].lookup(allowed, name).first
  }

  private mutating func bindTaxonomy() {
    let written = manifest.framework.taxonomy
    let name = written?.written ?? "webb"
    let found = symbols[0].lookup(.taxonomy, name) ?? symbols[builtIn].lookup(.taxonomy, name)
    if let written, found == nil {
      let near = suggestions(for: name, among: symbols[0].ids(.taxonomy) + symbols[builtIn].ids(.taxonomy))
      report(.unknownTaxonomy(written, near), inPackage: 0)
    }
    manifest.framework.taxonomy = found.map {
      Reference(written: name, span: written?.span ?? manifest.framework.span, target: $0)
    }
  }

  /// An outcome need not name its profile where there is only one.
  private mutating func bindOnlyProfile() {
    for index in declarations.outcomes.indices where declarations.outcomes[index].profile == nil {
      let common = declarations.outcomes[index]
      let profiles = declarations.profiles.indices.filter {
        declarations.profiles[$0].package == common.package
      }
      guard let only = profiles.first, profiles.count == 1 else { continue }
      declarations.outcomes[index].profile = Reference(
        written: declarations.profiles[only].id, span: common.idSpan, target: EntityID(.profile, only))
    }
  }
}

extension SymbolTable {
  /// Binds what nearly every reference is: a bare id of this package, of one kind only. `false` leaves it as it was.
  fileprivate func bind(_ reference: inout Reference, _ field: NamingField, _ owner: Common) -> Bool {
    guard owner.package == 0, !reference.hasDetail else { return false }
    // A name with an alias before it is no id here, since ids have no colon.
    let found = lookup(field.kinds, reference.written)
    guard let target = found.first, !found.isAmbiguous else { return false }
    reference.target = target
    return true
  }
}

/// A field that names things by their whole ids.
struct NamingField {
  let description: FieldDescription
  /// In the table of its kind.
  let position: Int
  let kinds: KindSet

  init?(_ description: FieldDescription, _ position: Int) {
    guard description.type.contextualKind == nil else { return nil }
    self.description = description
    self.position = position
    kinds = KindSet(description.type.referenceKinds)
  }
}
