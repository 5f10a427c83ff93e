extension Standing {
  /// How the learner stands to everything that a diploma asks for: met, or what is still open.
  ///
  /// - Parameters:
  ///   - graduation: the diploma.
  ///   - held: the credentials, experiences and assessments that the learner has, each with all that comes with it by
  ///     `grants`, and the standards of other frameworks that somebody has certified. Evidence in the records cannot show
  ///     them; the app knows. What evidence can show is not changed by it.
  public func audit(
    of graduation: Definition.Graduation, holding held: Set<Thing<Definition>> = []
  ) -> RequirementAudit<Definition> {
    audit(of: graduation.thing, holding: held)
  }

  /// How the learner stands to what a rule of advancement asks for besides evidence: its field `requires`.
  public func audit(
    of rule: Definition.Advancement, holding held: Set<Thing<Definition>> = []
  ) -> RequirementAudit<Definition> {
    audit(of: rule.thing, holding: held)
  }

  /// How the learner stands to what anything asks for that has requirements: a diploma, a credential, a pathway before
  /// it begins, a step, a rule of advancement, a role.
  public func audit(
    of thing: Thing<Definition>, holding held: Set<Thing<Definition>> = []
  ) -> RequirementAudit<Definition> {
    audit(framework.requirements(of: thing), of: thing, holding: held)
  }

  /// How the learner stands to one requirement, such as one that an app makes itself.
  public func audit(
    _ requirement: Requirement<Definition>, holding held: Set<Thing<Definition>> = []
  ) -> AuditedRequirement<Definition> {
    auditor(held).audit(requirement)
  }

  private func audit(
    _ requirements: [Requirement<Definition>], of thing: Thing<Definition>, holding held: Set<Thing<Definition>>
  ) -> RequirementAudit<Definition> {
    let auditor = auditor(held)
    return RequirementAudit(subject: framework.current(thing), requirements: requirements.map(auditor.audit))
  }

  func auditor(_ held: Set<Thing<Definition>>) -> RequirementAuditor<Definition> {
    RequirementAuditor(standing: self, held: framework.withGrants(held))
  }
}
