extension Standing {
  /// How the learner stands to everything that a diploma asks for: met, or what is still open.
  ///
  /// - Parameter held: the credentials, experiences and assessments that the learner has, each with all that comes with
  ///   it by `grants`, and the standards of other frameworks that somebody has certified. Evidence in the records cannot
  ///   show them; the app knows. What evidence can show is not changed by it.
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
    RequirementAuditor(standing: self, held: framework.withGrants(held.union(self.held)), assessor: assessor)
  }
}

// MARK: - What rules of advancement ask for

extension Standing {
  /// The rules of advancement that ask for something which is not there, by their positions.
  ///
  /// A rule may ask for a level of a domain about which another rule decides, or even itself. So all are taken as kept
  /// at first, and what is then found open is taken as open, until nothing more is: whoever has shown everything is not
  /// held up by two rules that ask for each other.
  func openRules() -> Set<Int> {
    let asking = expectations.rules.filter { $0.hasRequirements && !$0.isRetired }
    guard !asking.isEmpty else { return [] }
    let ids = framework.store.ids(of: .advancement)
    let requirements = asking.map { framework.requirements(of: Thing(kind: .advancement, id: ids[$0.position])) }
    let held = framework.withGrants(held)
    var open: Set<Int> = []
    while true {
      let auditor = RequirementAuditor(standing: self, held: held, assessor: assessor.keeping(open))
      let found = zip(asking, requirements).filter { rule, requirements in
        !open.contains(rule.position) && !requirements.allSatisfy { auditor.audit($0).isMet }
      }
      if found.isEmpty { return open }
      open.formUnion(found.map(\.0.position))
    }
  }
}
