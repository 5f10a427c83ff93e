/// How far a learner has come on a pathway: one way through to the same outcomes as every other.
///
/// "Students on different pathways are progressing toward common rigorous outcomes" (Quality Principles for
/// Competency-Based Education, line 1574); the kinds `pathway` and `step` of Touchstone's language. It speaks of what is
/// shown and what is next, and never of being late: a pathway has no clock.
public struct PathwayProgress<Definition: FrameworkDefinition>: Sendable {
  /// The pathway.
  public var pathway: Thing<Definition>
  /// What must be shown before it begins; nothing where it is open to all.
  public var entrance: RequirementAudit<Definition>
  /// Its steps, in order.
  public var steps: [StepProgress<Definition>]
  /// Where it leads, each with what it asks for: an outcome, a diploma, a credential, a role.
  public var goals: [RequirementAudit<Definition>]
  /// What is earned on it besides.
  public var grants: [Definition.Credential]
  /// What helps on the way.
  public var supports: [Definition.Support]
  /// When the learner and an adult look at it together, in the framework's words.
  public var reviews: [String]
  /// What happens when somebody falls behind on it, in the framework's words.
  public var offTrack: String?
}

extension PathwayProgress {
  /// How many steps are complete.
  public var completeCount: Int { steps.count(where: \.isComplete) }

  /// Whether all steps are complete; a pathway without steps is complete when its goals are.
  public var isComplete: Bool {
    steps.isEmpty ? !goals.isEmpty && goals.allSatisfy(\.isMet) : steps.allSatisfy(\.isComplete)
  }

  /// The first step that is not complete. Others may be worked on before it.
  public var next: StepProgress<Definition>? { steps.first { !$0.isComplete } }

  /// The whole in plain English: "2 of 4 steps complete".
  public var summary: String {
    if steps.isEmpty { return isComplete ? "complete" : "not complete yet" }
    return "\(completeCount) of \(steps.count) \(steps.count == 1 ? "step" : "steps") complete"
  }
}

/// How a learner stands to a step of a pathway.
public struct StepProgress<Definition: FrameworkDefinition>: Sendable {
  /// The step, as a thing.
  public var thing: Thing<Definition>
  /// What must be shown to complete it.
  public var audit: RequirementAudit<Definition>
  /// Whether it is complete. Of a step that asks for nothing, evidence cannot tell: it is `unknown` until somebody
  /// says that it was taken.
  public var state: RequirementState
  /// The level at which it usually comes.
  public var level: Definition.Level?
  /// Where it is learned.
  public var experiences: [Definition.Experience]
  /// How long it usually takes, in the framework's words.
  public var duration: String?

  /// The step, as an id of the framework.
  public var step: Definition.Step? { Definition.Step(thing) }

  /// Whether it is complete.
  public var isComplete: Bool { state == .met }
}

extension Standing {
  /// How far the learner has come on a pathway.
  ///
  /// A step that asks for nothing is complete where the learner has it: where somebody says that it was taken, it stands
  /// in ``held``.
  public func progress(on pathway: Definition.Pathway) -> PathwayProgress<Definition> {
    let entity = framework[pathway.thing]
    var auditor = RequirementAuditor(self)
    func audit(_ thing: Thing<Definition>) -> RequirementAudit<Definition> {
      let asks = RequirementReader<Definition>.kinds.contains(thing.kind)
      let requirements = asks ? framework.requirements(of: thing) : [.thing(RequiredThing(thing))]
      return auditor.audit(requirements, of: framework.current(thing))
    }
    let entrance = audit(pathway.thing)
    let steps = (entity?.parts ?? []).filter { $0.kind == .step }.map { step in
      progress(at: framework.current(step), audit(step), auditor.held)
    }
    return PathwayProgress(
      pathway: entrance.subject, entrance: entrance, steps: steps,
      goals: (entity?.things("to") ?? []).map(audit),
      grants: entity?.references("grants") ?? [], supports: entity?.references("supports") ?? [],
      reviews: entity?.texts("reviews") ?? [], offTrack: entity?.text("off_track"))
  }

  private func progress(
    at step: Thing<Definition>, _ audit: RequirementAudit<Definition>, _ held: Set<Thing<Definition>>
  ) -> StepProgress<Definition> {
    let entity = framework[step]
    let state: RequirementState =
      if audit.requirements.isEmpty {
        held.contains(step) ? .met : .unknown
      } else {
        audit.isMet ? .met : .open
      }
    return StepProgress(
      thing: step, audit: audit, state: state, level: entity?.reference("level"),
      experiences: entity?.references("experiences") ?? [], duration: entity?.text("duration"))
  }
}
