import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A profile whose outcomes leave out a sphere of life.
struct MissingSphere: Rule {
  static let definition = DiagnosticDefinition(
    "TS4107", "alignment/missing-sphere", .quality(.info),
    basis: [.principle(1), .seed("000", 155, 515, 538, 556), .seed("001", 250, 409)],
    page: DiagnosticPage(
      what: "The outcomes of the profile say in which spheres of life they matter, and none says so of this one.",
      why: """
        Graduates study, work, vote, care and look after themselves. A profile that speaks of college and career alone \
        tells learners that the rest of life does not count.
        """,
      next: """
        Look through the outcomes: often one matters here and only its `spheres` does not say so. Else one is missing.
        """,
      waive: "When the profile is for one programme only.",
      example: """
        [[outcome]]
        id = "numerate"
        spheres = ["college", "career"]   # <-- and no outcome is for civic or personal life
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    var present: [EntityID: Set<Sphere>] = [:]
    for outcome in framework.own(Outcome.self) where !outcome.isRetired && !outcome.spheres.isEmpty {
      guard let profile = framework.profile(of: outcome) else { continue }
      present[profile, default: []].formUnion(outcome.spheres.map(\.value))
    }
    for (id, profile) in framework.each(Profile.self) where profile.isExpectedComplete {
      guard framework.audience(of: id) == .graduate, let present = present[id] else { continue }
      let missing = Sphere.allCases.filter { !present.contains($0) }
      guard !missing.isEmpty else { continue }
      findings.report(
        .leaveOut(framework.named(id), missing), about: id, at: profile.idSpan,
        help: "look through its outcomes: one of them may matter there and not say so in `spheres`")
    }
  }
}

extension String {
  fileprivate static func leaveOut(_ profile: String, _ spheres: [Sphere]) -> String {
    "the outcomes of the \(profile) leave out \(spheres.map(\.name).listed())"
  }
}

extension Sphere {
  fileprivate var name: String {
    switch self {
    case .college: "college"
    case .career: "career"
    case .civic: "civic life"
    case .personal: "personal life"
    }
  }
}
