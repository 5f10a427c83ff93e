import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A choice that asks for more things than there are to choose from.
struct ChoiceThatCannotBeMet: Rule {
  static let definition = DiagnosticDefinition(
    "TS4304", "mastery/choice-that-cannot-be-met", .always(.error),
    basis: [.principle(16), .seed("002", 353, 1159)],
    page: DiagnosticPage(
      what: """
        A choice asks for more things than stand in `from`; what stands there twice counts once. A domain or an \
        outcome stands for all its competencies and a credential may be earned again, so that choices with these are \
        left alone.
        """,
      why: """
        Whatever a learner shows, it is never enough. What is asked for reads like an offer and is a closed door.
        """,
      next: "Lower `choose`, or add what else may be chosen to `from`.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = [{ choose = 3, from = ["arts.music", "arts.dance"] }]   # <-- three of two
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachChoice { id, choice in
      guard let choose = choice.choose, let count = framework.countOfOptions(of: choice), choose.value > count
      else { return }
      findings.report(
        .cannotBeMet(framework.named(id), choose.value, count), about: id, at: choose.span, help: .lowerOrAdd)
    }
  }
}

extension String {
  fileprivate static func cannotBeMet(_ asker: String, _ choose: Int, _ count: Int) -> String {
    "the \(asker) lets learners choose \(choose) out of \(count), which nobody can do"
  }

  fileprivate static let lowerOrAdd = "lower the number, or add what else may be chosen"
}
