import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Credentials that require each other in a circle.
struct CredentialCycle: Rule {
  static let definition = DiagnosticDefinition(
    "TS4319", "mastery/credential-cycle", .always(.error),
    basis: [.principle(16), .seed("002", 353, 1159)],
    page: DiagnosticPage(
      what: """
        A credential requires another one, and that requires the first one again, directly or by way of others. What \
        may be chosen, or comes with another credential or a pathway, is left alone, since there is another way.
        """,
      why: "Each credential waits for the next, and the last one for the first, so that nobody can earn any of them.",
      next: "Take out the requirement that was not meant, or offer it as one of a choice.",
      example: """
        [[credential]]
        id = "coach"
        requires = "mentor"

        [[credential]]
        id = "mentor"
        requires = "coach"   # <-- and back
        """))

  /// Where a walk along requirements has been.
  private enum Visit {
    case open
    case done
  }

  func check(_ framework: Framework, _ findings: inout Findings) {
    let credentials = framework.own(Credential.self)
    let granted = framework.grantedCredentials()
    let arrows = credentials.map { credential in
      credential.requires.map { requirement -> Int? in
        guard !credential.isRetired, let target = requirement.target?.target, target.kind == .credential,
          framework.isOwn(target), !granted.contains(target), !framework[target].isRetired
        else { return nil }
        return Int(target.index)
      }
    }
    var search = CircleWalk(arrows)
    for circle in search.circles() {
      guard let last = circle.last, let reference = credentials[last.thing].requires[last.arrow].target else {
        continue
      }
      findings.report(
        .circle(circle.map { framework.quoted(EntityID(.credential, $0.thing)) }),
        about: EntityID(.credential, last.thing), at: reference.span, help: .takeOut)
    }
  }
}

extension Framework {
  /// The credentials that come with something else, whatever they require themselves.
  fileprivate func grantedCredentials() -> EntitySet {
    var granted = EntitySet()
    for credential in own(Credential.self) where !credential.isRetired { granted.insert(targetsOf: credential.grants) }
    for pathway in own(Pathway.self) where !pathway.isRetired { granted.insert(targetsOf: pathway.grants) }
    return granted
  }
}

extension String {
  fileprivate static func circle(_ credentials: [String]) -> String {
    credentials.count == 1
      ? "the credential \(credentials.listed()) requires itself, so that nobody can earn it"
      : "the credentials \(credentials.listed()) require each other in a circle, so that nobody can earn any of them"
  }

  fileprivate static let takeOut = "which of these requirements was not meant? take it out"
}
