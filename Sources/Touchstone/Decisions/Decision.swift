/// What was decided about one thing, and why.
public struct Decision<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// How it was decided.
  public enum Verdict: String, CaseIterable, Codable, Sendable {
    /// Everything that is asked for has been shown.
    case shown
    /// Something is still missing; it is never called failed.
    case notYet = "not-yet"
    /// Evidence alone cannot tell, or the framework has nothing here that could be shown.
    case unknown
  }

  /// What it is about. A decision on a list of targets is about its rule.
  public let subject: Thing<Definition>
  /// The level at which it was looked at; `nil` where it was looked at as a whole, or has a level of its own.
  public let level: Definition.Level?
  /// How it was decided.
  public let verdict: Verdict
  /// What is there and what is missing, in the order in which it was looked at.
  public let reasons: [Reason<Definition>]
  /// The records that count, in the order given; others reach no point that is asked for, and do no harm.
  public let evidence: [EvidenceRecord<Definition>]
  /// The rule of advancement that decided; `nil` where the framework has none that fits. Where several did about
  /// several parts, that of the first which is not shown.
  public let rule: Definition.Advancement?
  /// What the learner gets who is not there yet: what the rule names in `not_yet`, and all supports that begin with
  /// `not-yet` and help with this. Empty where it has been shown.
  ///
  /// Those that begin when a learner is some levels behind are ``Standing/supports(in:expecting:)``.
  public let supports: [Definition.Support]

  /// Whether it has been shown.
  public var isShown: Bool { verdict == .shown }

  /// The reasons for which it is not yet shown.
  public var missing: [Reason<Definition>] { reasons.filter { !$0.isMet } }
}

extension Decision: CustomStringConvertible {
  /// The decision in a sentence: `Not yet: 2 of 3 pieces of evidence at Proficient; shown in one way, two are asked
  /// for.`
  public var description: String {
    let words =
      switch verdict {
      case .shown: "Shown"
      case .notYet: "Not yet"
      case .unknown: "Not known"
      }
    return reasons.isEmpty ? "\(words)." : "\(words): \(reasons.map(\.description).joined(separator: "; "))."
  }
}

/// Something that is to be shown: a thing, at a level or as a whole.
public struct LearningGoal<Definition: FrameworkDefinition>: Hashable, Sendable, CustomStringConvertible {
  /// The target, skill or competency.
  public var thing: Thing<Definition>
  /// The level; `nil` where it is meant as a whole, or has a level of its own.
  public var level: Definition.Level?

  /// A thing at a level, or as a whole.
  public init(thing: Thing<Definition>, level: Definition.Level? = nil) {
    self.thing = thing
    self.level = level
  }

  /// The thing, with the level where it has one: `competency math.quantity at level 4`.
  public var description: String { level.map { "\(thing) at level \($0)" } ?? thing.description }
}

/// One thing that a decision rests on: whether it is there, and how much of it.
public enum Reason<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// How many pieces of evidence reach the point, and how many are asked for.
  ///
  /// The point is `nil` where the framework does not say which scale is meant: then each piece is measured by the
  /// proficient point of its own scale. The title is in the framework's language.
  case pieces(found: Int, asked: Int, point: Definition.Score?, title: String)
  /// The ways in which it was shown, and how many are asked for (`methods_min`).
  case methods(found: [EvidenceMethod], asked: Int)
  /// Whether it was shown in a situation that was new to the learner (`transfer`).
  case transfer(isShown: Bool)
  /// Whether all is there that the rule asks for besides evidence (`requires`). An audit of the rule says what is
  /// missing.
  case besides(Definition.Advancement?, isMet: Bool)
  /// How many of the parts are shown, and those that are not.
  case parts(shown: Int, of: Int, kind: EntityKind, open: [LearningGoal<Definition>])
  /// The framework has no such thing.
  case noSuchThing
  /// The framework has nothing here that could be shown.
  case nothingToShow
  /// Evidence alone cannot tell: the app knows who holds a credential or took part in an experience.
  case beyondEvidence

  /// Whether what is asked for is there.
  public var isMet: Bool {
    switch self {
    case .pieces(let found, let asked, _, _): found >= asked
    case .methods(let found, let asked): found.count >= asked
    case .transfer(let isShown): isShown
    case .besides(_, let isMet): isMet
    case .parts(_, _, _, let open): open.isEmpty
    case .noSuchThing, .nothingToShow, .beyondEvidence: false
    }
  }
}

extension Reason: CustomStringConvertible {
  /// The reason in plain English words, as a part of a sentence.
  public var description: String {
    switch self {
    case .pieces(_, 0, _, _): "no evidence is asked for"
    case .pieces(let found, let asked, _, let title):
      found <= asked
        ? "\(found) of \(asked) \(asked == 1 ? "piece" : "pieces") of evidence at \(title)"
        : "\(found) pieces of evidence at \(title), \(asked) asked for"
    case .methods(let found, let asked):
      found.count < asked
        ? "shown in \(CountWords.spelled(found.count)) \(found.count == 1 ? "way" : "ways"), "
          + "\(CountWords.spelled(asked)) \(asked == 1 ? "is" : "are") asked for"
        : "shown in \(CountWords.spelled(found.count)) \(found.count == 1 ? "way" : "ways") "
          + "(\(found.map(\.rawValue).joined(separator: ", ")))"
    case .transfer(true): "shown in a situation that was new to the learner"
    case .transfer(false): "not yet shown in a situation that is new to the learner"
    case .besides(_, true): "everything else that the rule asks for is there"
    case .besides(_, false): "something else that the rule asks for is not there yet"
    case .parts(let shown, let count, let kind, _):
      "\(shown) of \(count) \(CountWords.named(kind, count)) shown"
    case .noSuchThing: "the framework has no such thing"
    case .nothingToShow: "the framework has nothing here that could be shown"
    case .beyondEvidence: "evidence alone cannot tell"
    }
  }
}

/// English words for numbers of things.
enum CountWords {
  /// Small numbers as words.
  static func spelled(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(number) ? words[number] : "\(number)"
  }

  /// What the things of a kind are called.
  static func named(_ kind: EntityKind, _ count: Int) -> String {
    switch kind {
    case .target: count == 1 ? "learning target" : "learning targets"
    case .competency: count == 1 ? "competency" : "competencies"
    case .skill: count == 1 ? "skill" : "skills"
    case .level: count == 1 ? "level" : "levels"
    case _: count == 1 ? "\(kind)" : "\(kind)s"
    }
  }
}
