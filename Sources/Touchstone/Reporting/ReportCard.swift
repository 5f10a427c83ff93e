public import Foundation

/// What a report to a learner and a family shows: academic work and habits, beside each other and never added up; where
/// the learner stands in each domain; and what the words of the scales mean.
///
/// "Progress reports or report cards provide feedback to students and parents about student growth as well as where
/// students are in terms of grade-level expectations" (Quality Principles for Competency-Based Education, line 1594).
/// How it is made, the kind `grading` of Touchstone's language says. It is data: an app gives it its form.
public struct ReportCard<Definition: FrameworkDefinition>: Sendable {
  /// The first moment of the time that it is about.
  public var start: Date
  /// The last moment: later evidence is not in it.
  public var end: Date
  /// The way of reporting.
  public var policy: ReportingPolicy<Definition>
  /// What the policy reports apart from each other, in its order.
  public var streams: [ReportedStream<Definition>]
  /// The competencies on which there is evidence and which belong to a stream that the policy does not report.
  public var unreported: [Definition.Competency]
  /// Where the learner stands in each domain, as far as the policy reports it.
  public var domains: [ReportedDomain<Definition>]
  /// The scales that the judgements use, in the order of the framework.
  public var scales: [ScaleExplanation<Definition>]
}

/// All of a report that belongs to one stream.
public struct ReportedStream<Definition: FrameworkDefinition>: Sendable {
  /// Which one.
  public var stream: ReportingStream
  /// The competencies on which there is evidence, level by level, in the order of the framework.
  public var competencies: [ReportedCompetency<Definition>]
}

/// A competency at a level, with what a report says of it.
public struct ReportedCompetency<Definition: FrameworkDefinition>: Sendable {
  /// The competency.
  public var competency: Thing<Definition>
  /// What it is called.
  public var title: String
  /// The level; `nil` for what of the competency has no level.
  public var level: Definition.Level?
  /// Whether it is demonstrated at this level, with the reason and what helps.
  public var decision: Decision<Definition>
  /// Its targets at this level, those too on which there is no evidence yet; then what was shown on the competency
  /// itself or on its skills.
  public var items: [ReportedItem<Definition>]
}

/// A target, or a competency or a skill at a level, with its judgement.
public struct ReportedItem<Definition: FrameworkDefinition>: Sendable {
  /// What is judged.
  public var thing: Thing<Definition>
  /// The judgement, or why there is none.
  public var judgement: Judgement<Definition>
  /// How many pieces of evidence there are, whatever they reached.
  public var pieces: Int
  /// Whether it is shown; an item may be judged below proficient by its latest piece and be shown by earlier ones,
  /// since nothing that was shown is taken back.
  public var isShown: Bool
}

/// Where a learner stands in a domain, as a report shows it.
public struct ReportedDomain<Definition: FrameworkDefinition>: Sendable {
  /// The domain.
  public var domain: Definition.Domain
  /// What it is called.
  public var title: String
  /// The level that is reached; `nil` where the first is still ahead, or levels are not reported.
  public var level: Definition.Level?
  /// What the level is called.
  public var levelTitle: String?
  /// The grades in which learners are usually at this level, where they are reported: a label, not a gate.
  public var grades: [String]
  /// What was gained in the time of the report, with the depth of the work; `nil` where neither growth nor pace is
  /// reported.
  public var growth: Growth<Definition>?
}

extension ReportCard {
  /// What the words of the report mean, in plain English, for whoever has never seen the framework.
  public var explanation: String {
    var parts = [
      "Each judgement says how good the evidence is, measured against the words of the scale and never against others."
    ]
    if streams.count > 1 { parts.append("Academic work and habits stand beside each other and are never added up.") }
    return (parts + scales.map(\.words)).joined(separator: "\n\n")
  }
}

extension Standing {
  /// The data of a report for a time, by the evidence up to its end.
  ///
  /// - Parameters:
  ///   - start: the beginning of the time; growth is counted from there.
  ///   - end: the end of the time.
  ///   - policy: the way of reporting; the one that holds at the end of the time unless given.
  public func reportCard(
    from start: Date, to end: Date, by policy: ReportingPolicy<Definition>? = nil
  ) -> ReportCard<Definition> {
    let standing =
      records.allSatisfy { $0.date <= end } ? self : framework.standing(given: records, until: end, holding: held)
    let policy = policy ?? framework.reportingPolicy(on: end)
    let writer = ReportWriter(standing: standing, judge: Judge(standing, policy))
    let reported = writer.reported()
    return ReportCard(
      start: start, end: end, policy: policy,
      streams: policy.streams.map { stream in
        ReportedStream(stream: stream, competencies: reported.filter { $0.stream == stream }.map(\.competency))
      },
      unreported: writer.unreported(reported, policy), domains: writer.domains(from: start, to: end),
      scales: writer.scales(reported))
  }
}
