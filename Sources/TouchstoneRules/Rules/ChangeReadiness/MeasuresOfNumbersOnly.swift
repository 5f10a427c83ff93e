import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Measures that are all numbers.
struct MeasuresOfNumbersOnly: Rule {
  static let definition = DiagnosticDefinition(
    "TS5316", "change-readiness/measures-of-numbers-only", .quality(.info),
    basis: [.principle(2), .principle(15), .seed("000", 599, 1882, 1907), .seed("002", 1278)],
    page: DiagnosticPage(
      what: """
        Every measure that says its type is quantitative, and there are at least two. A measure that says nothing about \
        its type may be anything, so where one does the rule is silent.
        """,
      why: """
        Numbers show that something differs between learners, and seldom why. Interviews, observations and looking at \
        work together show what a number hides, and who is left out.
        """,
      next: "Add one measure in words, `type = \"qualitative\"`, drawn from interviews, observations or student work.",
      waive: "Where what people say is gathered outside this framework and read together with the numbers.",
      example: """
        [[measure]]
        id = "reading-scores"
        for = ["communicates"]
        type = "quantitative"   # <-- as is every other one: nobody is asked
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let measures = framework.each(Measure.self).filter { $0.value.isExpectedComplete }
    let types = measures.compactMap(\.value.type)
    guard types.count > 1, types.count == measures.count, types.allSatisfy({ $0.value == .quantitative }) else {
      return
    }
    findings.report(
      .onlyNumbers(types.count), about: measures[0].id, at: types[0].span,
      labels: types.dropFirst().prefix(5).map { Label($0.span, "and this one") },
      help: "what could learners, families or their work tell that these numbers cannot?")
  }
}

extension String {
  fileprivate static func onlyNumbers(_ count: Int) -> String {
    "\(count.all("measures")) are numbers"
  }
}
