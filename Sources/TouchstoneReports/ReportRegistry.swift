public import TouchstoneLanguage
public import TouchstoneModel

/// A report that can be asked for: its name and its question, and how it is filled.
public struct ReportDefinition: Sendable {
  public var id: String
  public var title: String
  /// What somebody who leads asks with it.
  public var question: String
  let contents: @Sendable (Framework, _ today: CalendarDate?) -> ReportContents

  /// The report about a framework.
  ///
  /// - Parameter today: the day with which dates are compared; `nil` compares with none, so that the same framework
  ///   always gives the same report.
  public func report(on framework: Framework, today: CalendarDate? = nil) -> Report {
    Report(id: id, title: title, question: question, contents: contents(framework, today))
  }
}

/// Every report, in the order in which they are printed: from the promise to how it comes into use.
public enum ReportRegistry {
  public static let all: [ReportDefinition] = [
    .outcomeByLevel, .standardsCoverage, .depth, .assessmentBalance, .completeness, .freshness, .translations,
    .educatorAlignment, .rollout,
  ]
}
