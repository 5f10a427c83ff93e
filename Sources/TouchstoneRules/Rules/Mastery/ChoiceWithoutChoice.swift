import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A choice of everything that it names, or of nothing.
struct ChoiceWithoutChoice: Rule {
  static let definition = DiagnosticDefinition(
    "TS4305", "mastery/choice-without-choice", .quality(.info),
    basis: [.principle(7), .principle(16), .seed("002", 353, 1159, 1187), .seed("003", 269)],
    page: DiagnosticPage(
      what: """
        A choice asks for as many things as stand in `from`, or for none of them. Choices among domains and outcomes, \
        which stand for all their competencies, are left alone.
        """,
      why: """
        Learners are promised a choice, and then find out that everything is asked for. That costs more trust than \
        asking for it plainly would.
        """,
      next: "Name the things one by one as what is required, or add others to choose from.",
      waive: "While what else may be chosen is still being written.",
      example: """
        [[graduation]]
        id = "diploma"
        requires = [{ choose = 2, from = ["arts.music", "arts.dance"] }]   # <-- both
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    framework.forEachChoice { id, choice in
      guard let choose = choice.choose, let count = framework.countOfOptions(of: choice), count > 0,
        choose.value == count || choose.value == 0
      else { return }
      findings.report(
        choose.value == 0 ? .none(framework.named(id), count) : .all(framework.named(id), count), about: id,
        at: choose.span, help: .offerMore)
    }
  }
}

extension String {
  fileprivate static func all(_ asker: String, _ count: Int) -> String {
    count == 1
      ? "a choice in the \(asker) has only one thing to choose"
      : "a choice in the \(asker) asks for \(count.all("things")) that it names"
  }

  fileprivate static func none(_ asker: String, _ count: Int) -> String {
    count == 1
      ? "a choice in the \(asker) names one thing and asks for nothing"
      : "a choice in the \(asker) asks for \(count.none("things")) that it names"
  }

  fileprivate static let offerMore = "is there more to choose from, or is each of them simply required?"
}
