/// How a requirement stands.
public enum RequirementState: String, CaseIterable, Codable, Sendable {
  /// It is met.
  case met
  /// It is not met yet.
  case open
  /// Evidence cannot say: a standard that no target names, a competency of another framework, an outcome that no
  /// competency leads to. It does not count as met, unless somebody has certified it (``Standing/held``).
  case unknown
}

/// A requirement with how a learner stands to it.
public struct AuditedRequirement<Definition: FrameworkDefinition>: Sendable {
  /// What is asked for.
  public var requirement: Requirement<Definition>
  /// How it stands.
  public var state: RequirementState
  /// What it consists of: the options of a choice, the competencies that a domain or an outcome stands for, the levels
  /// of a competency and its targets there, the targets of a skill or a standard.
  public var parts: [AuditedRequirement<Definition>]
  /// How many of ``parts`` are asked for: all of them, unless it is a choice.
  public var needed: Int
  /// What is there and what is missing, where evidence or its parts say so;
  /// ``Standing/decision(on:)-(RequiredThing<Definition>)`` has the evidence and the supports too.
  public var reasons: [Reason<Definition>]
}

extension AuditedRequirement {
  /// Whether it is met.
  public var isMet: Bool { state == .met }

  /// How many of ``parts`` are met; of a choice it may be more than ``needed``.
  public var metCount: Int { parts.count(where: \.isMet) }

  /// The thing that is asked for; `nil` for a choice.
  public var thing: Thing<Definition>? {
    switch requirement {
    case .thing(let required): required.thing
    case .choice: nil
    }
  }

  /// What is still open in it, down to the single things, in the order of the framework; of a choice all options that
  /// are not met.
  ///
  /// Where all parts are met and the whole is not, as where it must be shown in one more way, it is the whole.
  public var open: [AuditedRequirement<Definition>] {
    if isMet { return [] }
    let inside = parts.flatMap(\.open)
    return inside.isEmpty ? [self] : inside
  }

  /// How it stands, in plain English: "2 of 3 learning targets shown".
  public var reason: String {
    if !reasons.isEmpty { return reasons.map(\.description).joined(separator: "; ") }
    if case .choice(let choice) = requirement {
      return choice.count > parts.count
        ? "\(choice.count) are asked for, and there are only \(parts.count) to choose from"
        : "\(metCount) of \(needed) met"
    }
    return isMet ? "certified" : "not certified yet"
  }
}

extension AuditedRequirement: CustomStringConvertible {
  /// The requirement and how it stands: `competency math.ratios at level 8: 2 of 3 learning targets shown`.
  public var description: String {
    switch requirement {
    case .thing(let required):
      "\(required.thing)\(required.levelThing.map { " at level \($0.id)" } ?? ""): \(reason)"
    case .choice(let choice): "\(max(0, choice.count)) of \(choice.options.count): \(reason)"
    }
  }
}

/// How a learner stands to everything that a diploma, a credential, a step or a rule asks for.
///
/// "The graduate profile drives alignment and also the requirements for graduation" (Quality Principles for
/// Competency-Based Education, line 1504); the field `requires` of Touchstone's language.
public struct RequirementAudit<Definition: FrameworkDefinition>: Sendable {
  /// What asks for it.
  public var subject: Thing<Definition>
  /// Each requirement, in the order written.
  public var requirements: [AuditedRequirement<Definition>]
}

extension RequirementAudit {
  /// Whether everything is met; also where nothing is asked for, since then nothing is in the way.
  public var isMet: Bool { requirements.allSatisfy(\.isMet) }

  /// How many requirements are met.
  public var metCount: Int { requirements.count(where: \.isMet) }

  /// What is still open, down to the single things, each once.
  public var open: [AuditedRequirement<Definition>] {
    var seen: Set<Requirement<Definition>> = []
    return requirements.flatMap(\.open).filter { seen.insert($0.requirement).inserted }
  }

  /// The whole in plain English: "3 of 5 requirements met".
  public var summary: String {
    if requirements.isEmpty { return "nothing is asked for" }
    return "\(metCount) of \(requirements.count) \(requirements.count == 1 ? "requirement" : "requirements") met"
  }
}
