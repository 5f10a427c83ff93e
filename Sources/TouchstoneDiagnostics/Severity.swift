/// How much a finding weighs: an error stops the build, a warning does not, information only tells.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How far along a framework is, as its manifest says (`stage = "developing"`).
///
/// What would be wrong in a mature framework is often just not written yet in an early one, so findings of quality
/// weigh less early on. Structural errors weigh the same at every stage.
public enum Stage: String, Sendable, CaseIterable {
  case early
  case developing
  case mature
}

/// The severity that a diagnostic has at each stage of a framework.
public struct StagedSeverity: Sendable, Equatable {
  public var early: Severity
  public var developing: Severity
  public var mature: Severity

  /// The same severity at every stage: for what is wrong whatever the stage.
  public static func always(_ severity: Severity) -> StagedSeverity {
    StagedSeverity(early: severity, developing: severity, mature: severity)
  }

  /// A judgement of quality: full weight when mature, one step less while developing, information while early.
  public static func quality(_ severity: Severity) -> StagedSeverity {
    let developing: Severity =
      switch severity {
      case .error: .warning
      case .warning: .warning
      case .info: .info
      }
    return StagedSeverity(early: .info, developing: developing, mature: severity)
  }

  /// What a framework grows into: information until it is mature.
  public static func whenMature(_ severity: Severity) -> StagedSeverity {
    StagedSeverity(early: .info, developing: .info, mature: severity)
  }

  public init(early: Severity, developing: Severity, mature: Severity) {
    self.early = early
    self.developing = developing
    self.mature = mature
  }

  public subscript(_ stage: Stage) -> Severity {
    switch stage {
    case .early: early
    case .developing: developing
    case .mature: mature
    }
  }
}
