import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension Resolver {
  /// The words about an id that no declaration has: a former id, a thing of another kind, or the nearest that exist.
  func unknown(_ use: UnknownID) -> Diagnostic {
    let table = symbols[use.package]
    for kind in use.allowed {
      if let current = table.lookupFormer(kind, use.name), let declaration = declarations[current] {
        return .formerReference(use.reference, kind, declaration, use.subject)
      }
    }
    let other = Kind.allCases.first { !use.allowed.contains($0) && table.lookup($0, use.name) != nil }
    let near = suggestions(for: use.name, among: use.allowed.flatMap { table.ids($0) }.filter { $0 != use.ownID })
    let isRepeatedCode =
      use.allowed.contains(.standard) && use.package != 0 && (table.standardCodes[use.name] ?? 0) < 0
    return .unknownReference(
      use.reference, name: use.name, allowed: use.allowed, near: near, field: use.field, subject: use.subject,
      otherKind: other, isRepeatedCode: isRepeatedCode,
      packageTitle: use.package == 0 ? nil : packages[use.package].title)
  }
}
