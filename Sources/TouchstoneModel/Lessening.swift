public import TouchstoneDiagnostics

/// One way in which something asks for less than it did, or promises less.
///
/// ```toml
/// requires = [{ competency = "math.ratios", level = 8 }]   # <-- was level 10: a lower level
/// ```
///
/// The same words and the same order tell a district that its school lowers what holds, and a reader of a new edition
/// what it lowers; turned round, they tell what is raised.
public struct Lessening: Sendable, Equatable {
  /// In what it is less.
  public var measure: AskedMeasure
  /// What is said now, and where; no place where it is left out.
  public var after: String
  public var place: SourceSpan?
  /// What was said, and where.
  public var before: String
  public var original: SourceSpan

  public init(_ measure: AskedMeasure, after: String, at place: SourceSpan?, before: String, at original: SourceSpan) {
    self.measure = measure
    self.after = after
    self.place = place
    self.before = before
    self.original = original
  }
}

/// In what one thing may ask for less than another, or promise less; each with its words.
public enum AskedMeasure: Sendable, Equatable {
  case level
  case point
  /// Pieces of evidence, at one level where it is named.
  case evidence(level: String?)
  case methods
  case depth
  case span
  case transfer
  /// The thing that is no longer required, as it was written.
  case requirement(String)
  /// The thing that may be chosen now, as it is written.
  case becameChoice(String)
  case choice
  case numberToChoose
  case beyondGrade
  case waiting

  /// What is less, in a few words.
  public var lessWords: String {
    switch self {
    case .level: "a lower level"
    case .point: "a lower point"
    case .evidence(let level): "fewer pieces of evidence\(level.map { " at level \($0)" } ?? "")"
    case .methods: "fewer methods"
    case .depth: "thinking that is less deep"
    case .span: "a shorter span"
    case .transfer: "nothing that is new to the learner need be shown"
    case .requirement(let thing): "\"\(thing)\" is not required any more"
    case .becameChoice(let thing): "\"\(thing)\" has become a choice"
    case .choice: "a choice is not asked for any more"
    case .numberToChoose: "fewer to choose"
    case .beyondGrade: "a learner may not work past the grade any more"
    case .waiting: "a learner who is ready has to wait"
    }
  }

  /// What is more where one turns it round.
  public var moreWords: String {
    switch self {
    case .level: "a higher level"
    case .point: "a higher point"
    case .evidence(let level): "more pieces of evidence\(level.map { " at level \($0)" } ?? "")"
    case .methods: "more methods"
    case .depth: "deeper thinking"
    case .span: "a longer span"
    case .transfer: "something that is new to the learner must be shown"
    case .requirement(let thing): "\"\(thing)\" is required now"
    case .becameChoice(let thing): "\"\(thing)\" may not be chosen any more, and is asked of everybody"
    case .choice: "a choice is asked for now"
    case .numberToChoose: "more to choose"
    case .beyondGrade: "a learner may work past the grade"
    case .waiting: "a learner who is ready does not have to wait any more"
    }
  }
}
