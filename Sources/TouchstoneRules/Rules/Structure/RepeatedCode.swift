import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// One printed code on two things that stand side by side.
struct RepeatedCode: Rule {
  static let definition = DiagnosticDefinition(
    "TS4010", "structure/repeated-code", .quality(.warning),
    basis: [.principle(12), .seed("000", 366, 1346)],
    page: DiagnosticPage(
      what: """
        Two things of one kind in the same place (domain, competency, standard, package) are printed with one code. \
        Numbering may begin anew in each place; where nothing else holds a thing, the first words of its id are its \
        place, such as `improvement` of the role `improvement.innovator`.
        """,
      why: """
        Learners, families and reports use the code to say what they mean. When it means two things, evidence lands at \
        the wrong one.
        """,
      next: "Give one of them a code of its own. Ids and everything that refers to them stay as they are.",
      waive: "When the codes are prescribed from outside and repeat there.",
      example: """
        [[competency]]
        id = "math.ratios"
        code = "M.3"

        [[competency]]
        id = "math.data"
        code = "M.3"   # <-- the same code again
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    for kind in Kind.allCases {
      var codes = Repetitions<String>()
      framework.forEachInUse(kind) { id, declaration in
        guard let code = declaration.code,
          let earlier = codes.earlier(than: id, saying: code.value, in: { framework.printedPlaces(of: framework[$0]) })
        else { return }
        findings.report(
          .printedAlike(kind, framework.quoted(earlier), framework.quoted(id), code.value), about: id, at: code.span,
          labels: [Label(framework[earlier].code?.span ?? framework[earlier].idSpan, "printed here first")],
          help: "give one of the two another code; a code is only for printing, so nothing else changes")
      }
    }
  }
}

extension String {
  fileprivate static func printedAlike(_ kind: Kind, _ first: String, _ second: String, _ code: String) -> String {
    "the \(kind.plural) \(first) and \(second) are both printed as \"\(code)\""
  }
}
