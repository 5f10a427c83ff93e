import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A label where a description should stand.
///
/// Measured: 834 descriptions of 42 frameworks; one finding, right, in a story that is written to fail. 946 statements of a
/// public set of standards and of a school network's competencies, read as if they were descriptions: none. 6370 lines of
/// five printed reports, read the same way: 17, all of them headings.
struct LevelLabelAsDescriptor: Rule {
  static let definition = DiagnosticDefinition(
    "TS5002", "wording/level-label-as-descriptor", .quality(.warning),
    basis: [.principle(12), .seed("000", 297, 1342, 1382), .seed("001", 2461, 2463), .seed("004", 676)],
    page: DiagnosticPage(
      what: """
        The description of a level or point is only the name of one, such as "Proficient", or a placeholder, such as \
        "TBD".
        """,
      why: """
        A learner reads it to find out what to do, and learns only that there is a mark. It also looks as if the level \
        were described, so nobody comes back to it.
        """,
      next: "Write what a learner does there, beginning with a verb. If that is not known yet, leave the entry out.",
      waive: """
        Seldom; an entry that is left out is counted as not yet started, which is honest. In 834 descriptions the \
        rule found one, in a story that is written to fail.
        """,
      example: """
        [[competency]]
        id = "math.ratios"
        levels.6 = "Emerging"   # <-- what does a learner do?
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let labels = DescriptorLabels(framework)
    framework.forEachDescription { id, text in
      guard labels.contains(text.value) else { return }
      let person = framework.person(id)
      findings.report(.label(text.value, person), about: id, at: text.span, help: .writeWhatIsDone(person))
    }
  }
}

extension String {
  fileprivate static func label(_ text: String, _ person: String) -> String {
    "\"\(text)\" is a label, and does not describe yet what \(person) does"
  }

  fileprivate static func writeWhatIsDone(_ person: String) -> String {
    "what does \(person) do here? If it is not known yet, leave the entry out"
  }
}
