import TouchstoneDiagnostics
import TouchstoneLanguage

extension Resolver {
  /// Finds the things for which the manifest sets rules in `[[rules.within]]`.
  mutating func bindRuleScopes() {
    for scope in manifest.rules.scopes.indices {
      manifest.rules.scopes[scope].subjects = manifest.rules.scopes[scope].subjects.compactMap { bindSubject($0) }
    }
  }

  private mutating func bindSubject(_ reference: Reference) -> Reference? {
    let allowed = reference.detail?.kind.map { [$0.value] } ?? RuleScope.subjectKinds
    let found = symbols[0].lookup(KindSet(allowed), reference.written)
    if found.isAmbiguous {
      report(.ambiguousReference(reference, found.all.map(\.kind), "for"), inPackage: 0)
      return nil
    }
    guard let target = found.first else {
      let use = UnknownID(
        reference: reference, name: reference.written, allowed: allowed, package: 0, field: "for",
        subject: "`[[rules.within]]`")
      unknownNames.add("\(allowed.map(\.name)) \(reference.written)", .id(use))
      return nil
    }
    var bound = reference
    bound.target = target
    return bound
  }
}
