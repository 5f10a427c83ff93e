/// How something was shown: in a project, a test, a conversation.
///
/// The known ways are the modes of assessments in Touchstone's language; an app may have others. A framework may ask
/// for several ways (`methods_min`), since what was shown in one way only may rest on that way.
public struct EvidenceMethod: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name of the way, as Touchstone's language writes it.
  public let rawValue: String

  /// The way of this name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The way of this name.
  public init(stringLiteral name: String) {
    self.init(rawValue: name)
  }

  /// The name of the way.
  public var description: String { rawValue }
}

extension EvidenceMethod {
  /// A test.
  public static let test: EvidenceMethod = "test"
  /// A task in which something is made or done.
  public static let performanceTask: EvidenceMethod = "performance-task"
  /// A longer piece of work.
  public static let project: EvidenceMethod = "project"
  /// A collection of work.
  public static let portfolio: EvidenceMethod = "portfolio"
  /// Somebody watched the learner at work.
  public static let observation: EvidenceMethod = "observation"
  /// A conversation.
  public static let conference: EvidenceMethod = "conference"
  /// Work that was shown to others.
  public static let exhibition: EvidenceMethod = "exhibition"
  /// The learner's own judgement.
  public static let selfAssessment: EvidenceMethod = "self-assessment"
  /// The judgement of other learners.
  public static let peerAssessment: EvidenceMethod = "peer-assessment"
}

/// Where something was shown.
///
/// The known places are the settings of assessments in Touchstone's language; an app may have others. None counts more
/// than another.
public struct EvidenceSetting: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name of the place, as Touchstone's language writes it.
  public let rawValue: String

  /// The place of this name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The place of this name.
  public init(stringLiteral name: String) {
    self.init(rawValue: name)
  }

  /// The name of the place.
  public var description: String { rawValue }
}

extension EvidenceSetting {
  /// In the classroom.
  public static let classroom: EvidenceSetting = "classroom"
  /// Online.
  public static let online: EvidenceSetting = "online"
  /// At home.
  public static let home: EvidenceSetting = "home"
  /// In the community.
  public static let community: EvidenceSetting = "community"
  /// At work.
  public static let workplace: EvidenceSetting = "workplace"
}
