import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Two ways of grading that hold in the same place at the same time, and contradict each other.
struct GradingsAtOdds: Rule {
  static let definition = DiagnosticDefinition(
    "TS4609", "grading/gradings-at-odds", .quality(.warning),
    basis: [.principle(11), .principle(12), .seed("000", 301, 1466, 1531), .seed("001", 1489, 2053)],
    page: DiagnosticPage(
      what: """
        Two ways of reporting have the same scope and the same first day, and disagree about their basis, about \
        revision, about averaging or about what goes into an academic grade. One that follows another from a later day \
        is left alone.
        """,
      why: """
        A learner, a family or a new teacher who looks up how a grade comes about finds two answers, and each room \
        picks the one it likes.
        """,
      next: """
        Make one of them hold for all, or give the older one a day from which the newer takes over. What only looks \
        different, such as letters in the upper years, may stay different.
        """,
      waive: "Where the titles say clearly for whom each of them is.",
      example: """
        [[grading]]
        id = "upper-school"
        scope = "district"
        revision = "expected"

        [[grading]]
        id = "lower-school"
        scope = "district"       # <-- here
        revision = "forbidden"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let gradings = framework.gradings
    guard gradings.count > 1 else { return }
    var firsts: [Place: Int] = [:]
    for (index, (id, grading)) in gradings.enumerated() {
      let place = Place(
        scope: grading.scope?.value, effective: grading.effective?.value, audience: framework.audience(of: id))
      guard let first = firsts[place] else {
        firsts[place] = index
        continue
      }
      let (other, otherGrading) = gradings[first]
      let matters = grading.disagreements(with: otherGrading)
      guard !matters.isEmpty else { continue }
      findings.report(
        .atOdds(framework.quoted(id), framework.quoted(other), matters), about: id,
        at: grading.scope?.span ?? grading.idSpan,
        labels: [Label(otherGrading.scope?.span ?? otherGrading.idSpan, "the other one")], help: .makeOneHold)
    }
  }
}

/// Where, when and for whom a way of grading holds.
private struct Place: Hashable {
  var scope: GradingScope?
  var effective: CalendarDate?
  var audience: Audience
}

extension Grading {
  /// About what two ways of grading say different things; what one of them leaves open is no disagreement.
  fileprivate func disagreements(with other: Grading) -> [String] {
    var matters: [String] = []
    if let basis, let theirs = other.basis, basis.value != theirs.value { matters.append("the basis of a grade") }
    if let revision, let theirs = other.revision, revision.value != theirs.value { matters.append("revision") }
    if let averaging, let theirs = other.averaging, averaging.value != theirs.value { matters.append("averaging") }
    if !academicInputs.isEmpty, !other.academicInputs.isEmpty,
      Set(academicInputs.map(\.value)) != Set(other.academicInputs.map(\.value))
    {
      matters.append("what goes into an academic grade")
    }
    return matters
  }
}

extension String {
  fileprivate static func atOdds(_ grading: String, _ other: String, _ matters: [String]) -> String {
    "the gradings \(grading) and \(other) hold in the same place, and disagree about \(matters.listed())"
  }

  fileprivate static let makeOneHold = "make one of them hold for all, or say from which day one follows the other"
}
