import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A habit that is judged on the scale for academic work, though there is a scale for habits.
struct HabitOnAcademicScale: Rule {
  static let definition = DiagnosticDefinition(
    "TS4706", "consistency/habit-on-academic-scale", .quality(.warning),
    basis: [.principle(7), .principle(11), .seed("000", 223, 303, 1093, 1460, 1500), .seed("004", 221, 346, 715)],
    page: DiagnosticPage(
      what: """
        A competency serves lifelong strands alone and is judged on an academic scale, by name or because it names \
        none, in a framework that has a scale for habits.
        """,
      why: """
        On a report it stands among the academic judgements, and is soon counted with them. Then a grade says again \
        how a learner behaved.
        """,
      next: "Put it on the scale for habits: `scale = \"habits\"`, or whatever that scale is called.",
      waive: "Where the competency is lifelong and academic at once, and the district has decided to judge it so.",
      example: """
        [[competency]]
        id = "habits.perseverance"
        strands = "growth"     # of the lifelong kind
        scale = "academic"     # <-- here
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard let habits = framework.habitsScale else { return }
    for (id, competency) in framework.each(Competency.self) where competency.isExpectedComplete {
      guard let scale = framework.scale(of: id), !framework.isForHabits(scale),
        framework.strandKinds(of: competency) == [.lifelong], framework.audience(of: id) == .graduate
      else { continue }
      findings.report(
        competency.scale == nil
          ? .byDefault(framework.named(id), framework.quoted(scale))
          : .onAcademic(framework.named(id), framework.quoted(scale)),
        about: id, at: competency.scale?.span ?? competency.idSpan,
        labels: [Label(framework[habits].idSpan, "the scale for habits")], help: .move(framework.quoted(habits)))
    }
  }
}

extension Framework {
  /// The first scale for habits of this package that is in use.
  fileprivate var habitsScale: EntityID? {
    each(Scale.self).first { !$0.value.isRetired && $0.value.use?.value == .habits }?.id
  }
}

extension String {
  fileprivate static func onAcademic(_ competency: String, _ scale: String) -> String {
    "the \(competency) is a habit, and is judged on the scale \(scale) like academic work"
  }

  fileprivate static func byDefault(_ competency: String, _ scale: String) -> String {
    "the \(competency) is a habit, and is judged on the scale \(scale) since it names no other"
  }

  fileprivate static func move(_ scale: String) -> String {
    "would it be better placed on the scale \(scale)?"
  }
}
