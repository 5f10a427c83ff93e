import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// A rule for moving on that names no help for those who are not there yet, in a framework that has such help.
struct AdvancementWithoutSupport: Rule {
  static let definition = DiagnosticDefinition(
    "TS4312", "mastery/advancement-without-support", .quality(.info),
    basis: [
      .principle(9), .principle(16), .seed("000", 205, 586, 1954, 1977), .seed("001", 800, 804, 1452),
      .seed("004", 337, 727),
    ],
    page: DiagnosticPage(
      what: """
        An advancement has no `not_yet`, although the framework has supports. One that is set going by "not yet" for \
        the same domains answers the question by itself, and so does a wider rule of the same scope.
        """,
      why: """
        Waiting alone teaches nobody. A learner who hears "not yet" should hear in the same breath what comes now.
        """,
      next: "Name the support under `not_yet`, or let the support begin with `triggers = [\"not-yet\"]`.",
      waive: "Where a teacher decides from case to case, and there is time for it.",
      example: """
        [[advancement]]
        id = "by-level"   # <-- no `not_yet`
        scope = "level"
        point = "proficient"
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    let advancements = framework.own(Advancement.self)
    let supports = framework.own(Support.self).filter { !$0.isRetired }
    guard !advancements.isEmpty, !supports.isEmpty else { return }
    var helped = EntitySet()
    var helpsAll = false
    for support in supports where support.triggers.contains(where: { $0.value == .notYet }) {
      helpsAll = helpsAll || support.subjects.isEmpty
      helped.insert(targetsOf: support.subjects)
    }
    guard !helpsAll else { return }
    var answered = Set<AdvancementScope>()
    for advancement in advancements
    where !advancement.isRetired && !advancement.notYet.isEmpty && advancement.domains.isEmpty
      && advancement.level == nil
    {
      advancement.scope.map { _ = answered.insert($0.value) }
    }
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      guard advancement.notYet.isEmpty, let scope = advancement.scope, !answered.contains(scope.value),
        framework.audience(of: id) == .graduate
      else { continue }
      let domains = advancement.domains
      if !domains.isEmpty, domains.allSatisfy({ helped.contains($0.target) }) { continue }
      findings.report(.unsupported(framework.named(id)), about: id, at: advancement.idSpan, help: .nameSupport)
    }
  }
}

extension String {
  fileprivate static func unsupported(_ advancement: String) -> String {
    "the \(advancement) does not say what a learner gets who is not there yet"
  }

  fileprivate static let nameSupport = "which of the supports comes then? not_yet can name it"
}
