public import Foundation

/// How several pieces of evidence become one judgement: the field `averaging` of a grading policy in Touchstone's
/// language.
public enum JudgementMethod: Hashable, Sendable {
  /// No averaging: what counts is the highest that was reached. It holds as well where a framework does not say.
  case none
  /// The latest piece of evidence counts.
  case mostRecent
  /// A teacher looks at the whole and decides.
  case professionalJudgement
  /// The later a piece of evidence, the more it weighs.
  case decaying
  /// The arithmetic mean, in which a first attempt weighs as much as the last.
  case mean
  /// A method that this version of the library has no name for.
  case other(String)

  init(_ name: String?) {
    switch name {
    case nil, "none": self = .none
    case "most-recent": self = .mostRecent
    case "professional-judgement": self = .professionalJudgement
    case "decaying": self = .decaying
    case "mean": self = .mean
    case .some(let other): self = .other(other)
    }
  }
}

/// What a report shows beside judgements: the field `reports` of a grading policy in Touchstone's language.
public enum ReportedFact: String, CaseIterable, Codable, Sendable {
  /// The level in each domain.
  case level
  /// How many levels were gained.
  case growth
  /// How many levels were gained in a year.
  case pace
  /// The grades that go with the level.
  case gradeLevel = "grade-level"
}

/// How a district, a school or a classroom reports learning.
///
/// "Grading provides feedback on the progress toward reaching proficiency" (Quality Principles for Competency-Based
/// Education, line 1594); the kind `grading` of Touchstone's language. A framework that declares none reports both
/// streams, without letters, and by the highest that was reached.
public struct ReportingPolicy<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// The declaration, where there is one.
  public var thing: Thing<Definition>?
  /// What is reported apart from each other.
  public var streams: [ReportingStream]
  /// How several pieces of evidence become one judgement.
  public var method: JudgementMethod
  /// What is shown beside judgements. A rank among learners is never computed, whatever a framework declares.
  public var facts: [ReportedFact]
  /// Whether a report shows letter grades.
  public var showsLetters: Bool
  /// The day from which it holds, as `2026-08-20`.
  public var effective: String?
}

extension ReportingPolicy {
  init() {
    self.init(thing: nil, streams: ReportingStream.allCases, method: .none, facts: [], showsLetters: false)
  }

  init(_ entity: Entity<AnyID<Definition>>) {
    let streams = entity.texts("streams").compactMap(ReportingStream.init)
    self.init(
      thing: entity.id.thing, streams: streams.isEmpty ? ReportingStream.allCases : streams,
      method: JudgementMethod(entity.text("averaging")), facts: entity.texts("reports").compactMap(ReportedFact.init),
      showsLetters: entity.flag("letters"), effective: entity.text("effective"))
  }
}

extension Framework {
  /// All ways of reporting that the framework declares and uses, in its order.
  public var reportingPolicies: [ReportingPolicy<Definition>] {
    all(.grading).compactMap { self[$0] }.filter { !$0.isRetired && $0.replacements.isEmpty }.map {
      ReportingPolicy($0)
    }
  }

  /// The way of reporting that holds on a day: the latest that is in force by then.
  ///
  /// One that does not say from when it holds has always held. Where the framework has several of the same age, the
  /// first one written is taken; an app of a school that has its own picks it from ``reportingPolicies``.
  public func reportingPolicy(on day: Date) -> ReportingPolicy<Definition> {
    let today = CalendarDay.text(of: day)
    var found: ReportingPolicy<Definition>?
    for policy in reportingPolicies where (policy.effective ?? "") <= today {
      if let best = found, (best.effective ?? "") >= (policy.effective ?? "") { continue }
      found = policy
    }
    return found ?? ReportingPolicy()
  }
}

/// Days as text, year first, so that they compare as text.
enum CalendarDay {
  /// The day of a moment, in UTC: `2026-08-20`.
  static func text(of date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    func padded(_ number: Int?, _ width: Int) -> String {
      let digits = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}
