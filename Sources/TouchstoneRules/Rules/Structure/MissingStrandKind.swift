import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Strands of a graduate profile that leave out one of the three parts of student success.
struct MissingStrandKind: Rule {
  static let definition = DiagnosticDefinition(
    "TS4002", "structure/missing-strand-kind", .quality(.warning),
    basis: [.principle(1), .seed("000", 161, 510, 556, 570, 572, 574, 1342), .seed("001", 409, 1980)],
    page: DiagnosticPage(
      what: """
        The strands of the graduate profile do not hold all three parts of student success: academic knowledge, \
        transferable skills, and the skills of lifelong learning.
        """,
      why: """
        What has no place in the profile gets no place in a learner's week. Graduates need the knowledge, the skills \
        to use it in new situations, and the habits that keep them learning.
        """,
      next: """
        Name the missing part in the `kinds` of the strand that holds it already, or add a strand. Districts choose \
        their own names and number; one strand may hold two parts.
        """,
      waive: "When the profile is for one programme only, and the district's own profile holds the other parts.",
      example: """
        [[profile]]
        id = "graduate"

        [[strand]]
        id = "knowledge"
        kinds = ["academic"]   # <-- and no strand is transferable or lifelong
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let profiles = framework.eachInUse(Profile.self)
    // A package that lends strands to others says nothing of its own about graduates.
    guard let profile = profiles.first(where: { framework.audience(of: $0.id) == .graduate }) else { return }
    let strands = framework.eachInUse(Strand.self)
    let present = Set(strands.flatMap { $0.value.kinds.map(\.value) })
    guard !present.isEmpty else { return }
    let missing = StrandKind.allCases.filter { !present.contains($0) }
    guard !missing.isEmpty else { return }
    findings.report(
      .leaveOut(missing, framework.named(profile.id)), about: profile.id, at: profile.value.idSpan,
      help:
        "add \(missing.map { "\"\($0.rawValue)\"" }.listed()) to the `kinds` of the strand that holds it, or add a strand"
    )
  }
}

extension String {
  fileprivate static func leaveOut(_ kinds: [StrandKind], _ profile: String) -> String {
    "the strands of the \(profile) leave out \(kinds.map(\.part).listed())"
  }
}

extension StrandKind {
  fileprivate var part: String {
    switch self {
    case .academic: "academic knowledge"
    case .transferable: "transferable skills"
    case .lifelong: "lifelong learning skills"
    }
  }
}
