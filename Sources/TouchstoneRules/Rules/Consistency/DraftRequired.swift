import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// Something that learners must show for a diploma, and that its authors call unfinished.
struct DraftRequired: Rule {
  static let definition = DiagnosticDefinition(
    "TS4711", "consistency/draft-required", .quality(.warning),
    basis: [.principle(12), .principle(16), .seed("000", 660, 1504), .seed("003", 120, 419)],
    page: DiagnosticPage(
      what: """
        A graduation, a credential or a way of advancing that is no draft itself requires something that is marked as \
        one. Frameworks that are drafts as a whole are left alone.
        """,
      why: "Learners are held to words that may change tomorrow, or that nobody has agreed on yet.",
      next: "Finish what is asked for and take the mark away, or leave it out of the requirements until then.",
      waive: "Until the day on which the requirement begins to hold.",
      example: """
        [[competency]]
        id = "math.data"
        status = "draft"

        [[graduation]]
        id = "diploma"
        requires = ["math.ratios", "math.data"]   # <-- the second
        """))

  func check(_ framework: Framework, _ findings: inout Findings) {
    guard framework.manifest.framework.status?.value != .draft else { return }
    for (id, graduation) in framework.each(Graduation.self) where graduation.isExpectedComplete {
      check(id, graduation.requires, framework, &findings)
    }
    for (id, credential) in framework.each(Credential.self) where credential.isExpectedComplete {
      check(id, credential.requires, framework, &findings)
    }
    for (id, advancement) in framework.each(Advancement.self) where advancement.isExpectedComplete {
      check(id, advancement.requires, framework, &findings)
    }
  }

  private func check(
    _ id: EntityID, _ requirements: [Requirement], _ framework: Framework, _ findings: inout Findings
  ) {
    for requirement in requirements {
      guard let target = requirement.target, let draft = framework.draft(of: target.target) else { continue }
      findings.report(
        .unfinished(framework.named(id), framework.named(target.target)), about: id, at: target.span,
        labels: framework.isOwn(target.target) ? [Label(draft, "marked as unfinished")] : [], help: .finish)
    }
  }
}

extension Framework {
  /// Where a thing, or the competency in which it lies, is marked as a draft.
  fileprivate func draft(of id: EntityID) -> SourceSpan? {
    self[id].isDraft?.span ?? self[whole(of: id)].isDraft?.span
  }
}

extension String {
  fileprivate static func unfinished(_ subject: String, _ required: String) -> String {
    "the \(subject) asks for the \(required), which is still a draft"
  }

  fileprivate static let finish = "finish it, or leave it out until it is finished"
}
