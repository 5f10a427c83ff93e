public import TouchstoneLanguage

/// One reason for which changes mean something, or a small family of them.
///
/// Rules look at single changes with everything around them, and know nothing of each other: one change may raise what
/// is asked of learners and break a system as well.
protocol ChangeRule: Sendable {
  static var definition: ChangeRuleDefinition { get }
  init()
  /// The effects of a change; none where the rule has nothing to say about it.
  func judge(_ change: Change, in context: ChangeContext) -> [Effect]
}

extension ChangeRule {
  func effect(_ effect: LearnerEffect, _ reason: String) -> Effect {
    Effect(rule: Self.definition.id, meaning: .learner(effect), reason: reason)
  }

  func effect(_ effect: ConsumerEffect, _ reason: String) -> Effect {
    Effect(rule: Self.definition.id, meaning: .consumer(effect), reason: reason)
  }

  func effect(_ effect: ExchangeEffect, _ reason: String) -> Effect {
    Effect(rule: Self.definition.id, meaning: .exchange(effect), reason: reason)
  }
}

/// What is fixed about a rule of change: its name, its side, and its page.
public struct ChangeRuleDefinition: Sendable, Equatable {
  /// `learner/evidence-changed`: the side, then what happened.
  public var id: String
  /// What a district must hold dear for the rule to count; `nil` for rules that always do.
  public var category: ChangeCategory?
  public var what: String
  public var why: String
  public var next: String

  init(_ id: String, _ category: ChangeCategory? = nil, what: String, why: String, next: String) {
    self.id = id
    self.category = category
    self.what = what
    self.why = why
    self.next = next
  }
}
