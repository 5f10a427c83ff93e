import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Revision that a report promises, and assessments that leave no room for it.
struct RevisionPromisedAndDenied: Rule {
  static let definition = DiagnosticDefinition(
    "TS4704", "consistency/revision-promised-and-denied", .quality(.warning),
    basis: [.principle(4), .principle(16), .seed("000", 303, 767, 793, 824, 1956, 2007), .seed("004", 348)],
    page: DiagnosticPage(
      what: """
        A way of reporting expects or allows revision, and a summative assessment may be tried once only, or lowers \
        the result of a later try because of an earlier one.
        """,
      why: """
        Learners are told that a mistake is where learning begins, and find on the day that it is where it ends. After \
        that they believe the assessment, not the promise.
        """,
      next: "Give the assessment more tries without a penalty, or say in the report's rule what may not be revised.",
      waive: "Where the assessment is set by others, such as a state examination.",
      example: """
        [[grading]]
        id = "reports"
        revision = "expected"   # <-- here

        [[assessment]]
        id = "market-stall"
        for = "math.ratios"
        purpose = "summative"
        attempts = 1
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings.forGraduates(framework).filter {
      $0.value.revision.map { $0.value != .forbidden } ?? false
    }
    guard !gradings.isEmpty else { return }
    var denials: [(id: EntityID, label: Label)] = []
    for (id, assessment) in framework.each(Assessment.self)
    where assessment.isExpectedComplete && assessment.purpose?.value == .summative {
      guard let label = assessment.denial, assessment.subjects.contains(where: { framework.isForGraduates($0) }) else {
        continue
      }
      denials.append((id, label))
    }
    guard !denials.isEmpty else { return }
    let names = denials.map { framework.quoted($0.id) }
    for (id, grading) in gradings {
      guard let revision = grading.revision else { continue }
      findings.report(
        .denied(framework.named(id), revision.value, names), about: id, at: revision.span,
        labels: denials.prefix(3).map(\.label), help: .giveTries)
    }
  }
}

extension Assessment {
  /// What stands in the way of a second try.
  fileprivate var denial: Label? {
    if let attempts, attempts.value <= 1 { return Label(attempts.span, "no second try here") }
    if let penalty, penalty.value { return Label(penalty.span, "an earlier try counts against the later one here") }
    return nil
  }
}

extension Framework {
  fileprivate func isForGraduates(_ reference: Reference) -> Bool {
    audience(of: reference.target) == .graduate
  }
}

extension String {
  fileprivate static func denied(_ grading: String, _ revision: Revision, _ assessments: [String]) -> String {
    let promise = revision == .expected ? "expects" : "allows"
    let which = assessments.count == 1 ? "assessment" : "assessments"
    return "the \(grading) \(promise) revision, but learners have one try, or lose by a second one, at the \(which) "
      + assessments.listed()
  }

  fileprivate static let giveTries = "could a learner try again after feedback, without losing by it?"
}
