import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension Resolver {
  /// The words about a name that means nothing: a former id, a thing of another kind, or the nearest that exist.
  func unknown(
    _ reference: Reference, name: String, allowed: [Kind], package: Int, field: String, owner: Common, _ ownerKind: Kind
  ) -> Diagnostic {
    let subject = ownerKind.hasID ? "\(ownerKind.name) \(owner.id)" : "the \(ownerKind.name)"
    for kind in allowed {
      if let current = symbols[package].lookupFormer(kind, name), let common = declarations[current] {
        return .formerReference(reference, kind, common, subject)
      }
    }
    let other = Kind.allCases.first { !allowed.contains($0) && symbols[package].lookup($0, name) != nil }
    let near = suggestions(for: name, among: allowed.flatMap { Array(symbols[package].ids($0)) })
    let code =
      allowed.contains(.standard) && package != 0 && (symbols[package].standardCodes[name] ?? 0) < 0
    return .unknownReference(
      reference, name: name, allowed: allowed, near: near, field: field, subject: subject, otherKind: other,
      isRepeatedCode: code, packageTitle: package == owner.package ? nil : packages[package].title)
  }
}
