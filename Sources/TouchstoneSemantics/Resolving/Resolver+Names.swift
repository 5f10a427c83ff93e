import TouchstoneDiagnostics
import TouchstoneLanguage

extension Resolver {
  /// Binds every reference whose meaning does not depend on a scale or a list of levels.
  mutating func bindNames() {
    bindTaxonomy()
    for use in uses {
      bindNames(use.declaration, use.field)
    }
    bindOnlyProfile()
  }

  private mutating func bindNames<D: Declaration>(_ declaration: D, _ position: Int) {
    let field = D.fields.fields[position]
    guard field.description.type.contextualKind == nil else { return }
    var declaration = declaration
    switch field.binding {
    case .reference(let path):
      guard let reference = declaration[path] else { return }
      declaration[path] = bind(reference, field.description, declaration, D.kind)
    case .references(let path):
      let references = declaration[path]
      declaration[path] = references.compactMap {
        bind($0, field.description, declaration, D.kind)
      }
    case .text, .texts, .label, .labels, .wholeNumber, .number, .boolean, .date, .choice, .choices, .levels, .points,
      .evidenceMinimum, .span, .startsAt, .scaleMaps, .retirement, .parts:
      break
    }
  }

  /// What a reference means, or `nil` after reporting that it means nothing.
  private mutating func bind(
    _ reference: Reference, _ field: FieldDescription, _ owner: Common, _ ownerKind: Kind
  ) -> Reference? {
    var bound = reference
    let allowed = reference.detail?.kind.map { [$0.value] } ?? field.type.referenceKinds
    guard let (package, name) = package(of: reference, owner) else { return nil }
    let found = allowed.compactMap { symbols[package].lookup($0, name) }
    if found.count > 1 {
      report(.ambiguousReference(reference, found.map(\.kind), field.name), inPackage: owner.package)
      return nil
    }
    if let target = found.first ?? standard(printed: name, allowed, package) ?? builtIn(name, allowed) {
      bound.target = target
      return bound
    }
    guard owner.package == 0, isFirst("\(allowed.map(\.name)) \(reference.written)") else { return nil }
    report(
      unknown(
        reference, name: name, allowed: allowed, package: package, field: field.name, owner: owner, ownerKind),
      inPackage: owner.package)
    return nil
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
  private func standard(printed code: String, _ allowed: [Kind], _ package: Int) -> EntityID? {
    guard allowed.contains(.standard), package != 0, let index = symbols[package].standardCodes[code], index >= 0
    else { return nil }
    return EntityID(.standard, Int(index))
  }

  private func builtIn(_ name: String, _ allowed: [Kind]) -> EntityID? {
    guard allowed.contains(.taxonomy) || allowed.contains(.depth) else { return nil }
    return allowed.lazy.compactMap { self.symbols[self.builtIn].lookup($0, name) }.first
  }

  private mutating func bindTaxonomy() {
    let written = manifest.framework.taxonomy
    let name = written?.written ?? "webb"
    let found = symbols[0].lookup(.taxonomy, name) ?? symbols[builtIn].lookup(.taxonomy, name)
    if let written, found == nil {
      let near = suggestions(for: name, among: Array(symbols[0].ids(.taxonomy)) + symbols[builtIn].ids(.taxonomy))
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
