public import TouchstoneDiagnostics
public import TouchstoneLanguage

/// One of the sixteen principles of quality in competency-based education, with its indicators, in our own words
/// (seed-000, lines 400 to 2027).
///
/// The principles are questions that a district asks itself, and no scale on which it is measured: nothing counts how
/// many indicators a framework has.
public struct Principle: Sendable {
  /// From 1 to 16.
  public var number: Int
  /// The name that the field gives it.
  public var title: String
  /// What it is about, in a sentence.
  public var about: String
  /// What a framework's text can show of it.
  public var shows: String
  /// What only people can see.
  public var cannotShow: String
  /// The question of the whole principle.
  public var question: String
  public var indicators: [Indicator]
  /// Rules that stand on this principle and speak to none of its indicators alone.
  public var also: [DiagnosticID]

  public init(
    number: Int, title: String, about: String, shows: String, cannotShow: String, question: String,
    indicators: [Indicator], also: [DiagnosticID] = []
  ) {
    self.number = number
    self.title = title
    self.about = about
    self.shows = shows
    self.cannotShow = cannotShow
    self.question = question
    self.indicators = indicators
    self.also = also
  }

  /// All sixteen, in their order.
  public static let all: [Principle] = [
    purposeDriven, commitToEquity, cultureOfLearning, growthMindset, distributedLeadership, learningSciences,
    agencyAndOwnership, higherLevelSkills, responsiveness, intentionalityAndAlignment, consistencyAndReliability,
    transparency, educatorsAsLearners, organizationalFlexibility, continuousImprovement, advancementUponMastery,
  ]
}

/// A sign by which a principle is seen: a characteristic, a practice to look for, or a red flag.
public struct Indicator: Sendable {
  /// How far the text of a framework decides it.
  public enum Mark: String, Sendable, CaseIterable {
    /// Rules decide it.
    case rules
    /// Rules about wording decide it.
    case wording
    /// The text can make it possible; whether it happens is seen elsewhere.
    case precondition
    /// The district can say so, with a date; nobody checks it here.
    case claim
    /// It shows in data about learners, which never stand in a framework.
    case learnerData = "learner-data"
    /// No text shows it.
    case notCheckable = "not-checkable"
  }

  /// `p3.k2`: the principle, and `k` for a characteristic, `l` for a practice to look for, `r` for a red flag.
  public var id: String
  public var mark: Mark
  /// Lines of seed-000.
  public var lines: ClosedRange<Int>
  /// What is seen, in our own words; for a red flag the bad sign.
  public var statement: String
  /// What a team asks itself.
  public var question: String
  public var rules: [DiagnosticID]
  /// What of the framework is put beside the question.
  public var shows: [Showing]
  /// Set where the mark is not the one that the research gave.
  public var differs: Differing?

  public init(
    _ id: String, _ mark: Mark, lines: ClosedRange<Int>, _ statement: String, asks question: String,
    rules: [DiagnosticID] = [], shows: [Showing] = [], differs: Differing? = nil
  ) {
    self.id = id
    self.mark = mark
    self.lines = lines
    self.statement = statement
    self.question = question
    self.rules = rules
    self.shows = shows
    self.differs = differs
  }

  /// Whether it is a sign that something is wrong.
  public var isRedFlag: Bool { id.contains(".r") }
}

/// What of a framework is put beside a question.
public enum Showing: Sendable, Equatable {
  /// The things of a kind.
  case things(Kind)
  /// How many things of a kind say a field, by the name under which it is written.
  case field(Kind, String)
}

/// Another mark than the one that the research gave, and why.
public struct Differing: Sendable {
  public var from: Indicator.Mark
  public var reason: String

  public init(from mark: Indicator.Mark, because reason: String) {
    from = mark
    self.reason = reason
  }
}
