import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Credentials that require each other in a circle.
///
/// ```toml
/// [[credential]]
/// id = "coach"
/// requires = "mentor"
///
/// [[credential]]
/// id = "mentor"
/// requires = "coach"   # <-- and back
/// ```
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
      next: "Take out the requirement that was not meant, or offer it as one of a choice."))

  /// Where a walk along requirements has been.
  private enum Visit {
    case open
    case done
  }

  func check(_ framework: Framework, _ findings: inout Findings) {
    let credentials = framework.own(Credential.self)
    let granted = framework.grantedCredentials()
    var visits: [Int: Visit] = [:]
    for start in credentials.indices where visits[start] == nil && !credentials[start].isRetired {
      var way: [(credential: Int, next: Int)] = [(start, 0)]
      visits[start] = .open
      while let here = way.last {
        guard here.next < credentials[here.credential].requires.count else {
          visits[here.credential] = .done
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        guard let reference = credentials[here.credential].requires[here.next].target,
          reference.target.kind == .credential, framework.isOwn(reference.target),
          !granted.contains(reference.target), !framework[reference.target].isRetired
        else { continue }
        let next = Int(reference.target.index)
        guard let visit = visits[next] else {
          visits[next] = .open
          way.append((next, 0))
          continue
        }
        guard visit == .open, let begin = way.firstIndex(where: { $0.credential == next }) else { continue }
        let circle = way[begin...].map { framework.quoted(EntityID(.credential, $0.credential)) }
        findings.report(
          .circle(circle), about: EntityID(.credential, here.credential), at: reference.span, help: .takeOut)
      }
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
