/// How much a finding weighs: an error stops the build, a warning does not, information only tells.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
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
package enum Stage: String, Sendable, CaseIterable {
  case early
  case developing
  case mature
}

/// The severity that a diagnostic has at each stage of a framework.
package struct StagedSeverity: Sendable, Equatable {
  package var early: Severity
  package var developing: Severity
  package var mature: Severity

  /// The same severity at every stage: for what is wrong whatever the stage.
  package static func always(_ severity: Severity) -> StagedSeverity {
    StagedSeverity(early: severity, developing: severity, mature: severity)
  }

  /// A judgement of quality: full weight when mature, one step less while developing, information while early.
  package static func quality(_ severity: Severity) -> StagedSeverity {
    let developing: Severity =
      switch severity {
      case .error: .warning
      case .warning: .warning
      case .info: .info
      }
    return StagedSeverity(early: .info, developing: developing, mature: severity)
  }

  package subscript(_ stage: Stage) -> Severity {
    switch stage {
    case .early: early
    case .developing: developing
    case .mature: mature
    }
  }
}
