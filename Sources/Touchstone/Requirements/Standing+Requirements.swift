extension Standing {
  /// The same records, with more that the learner has besides: what a diploma would still ask for if a credential were
  /// earned.
  public func holding(_ more: Set<Thing<Definition>>) -> Standing {
    Standing(framework, given: records, holding: held.union(more))
  }

  /// How the learner stands to everything that a diploma asks for: met, or what is still open.
  ///
  /// What evidence can show is judged by evidence alone. Credentials, experiences and assessments, and what no evidence
  /// in this framework can show, are met where the learner has them (``held``), by themselves or with a credential that
  /// grants them.
  public func audit(of graduation: Definition.Graduation) -> RequirementAudit<Definition> {
    audit(of: graduation.thing)
  }

  /// How the learner stands to what a rule of advancement asks for besides evidence: its field `requires`.
  public func audit(ofRule rule: Definition.Advancement) -> RequirementAudit<Definition> {
    audit(of: rule.thing)
  }

  /// How the learner stands to what anything asks for that has requirements: a diploma, a credential, a pathway before
  /// it begins, a step, a rule of advancement, a role.
  public func audit(of thing: Thing<Definition>) -> RequirementAudit<Definition> {
    var auditor = RequirementAuditor(self)
    return auditor.audit(framework.requirements(of: thing), of: framework.current(thing))
  }

  /// How the learner stands to one requirement, such as one that an app makes itself.
  public func audit(_ requirement: Requirement<Definition>) -> AuditedRequirement<Definition> {
    var auditor = RequirementAuditor(self)
    return auditor.audit(requirement)
  }

  /// The decision on a thing that is asked for, with the evidence that counts and the supports that help.
  public func decision(on required: RequiredThing<Definition>) -> Decision<Definition> {
    if required.levelThing != nil, required.level == nil { return unknown(required.thing, .noSuchThing) }
    if required.pointThing != nil, required.point == nil { return unknown(required.thing, .noSuchThing) }
    return decision(
      on: required.thing, at: required.level, reaching: required.point, pieces: required.evidenceMinimum)
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
    var open: Set<Int> = []
    while true {
      var auditor = RequirementAuditor(self, assessor.keeping(open))
      let found = zip(asking, requirements).filter { rule, requirements in
        !open.contains(rule.position) && !requirements.allSatisfy { auditor.audit($0).isMet }
      }
      if found.isEmpty { return open }
      open.formUnion(found.map(\.0.position))
    }
  }
}
