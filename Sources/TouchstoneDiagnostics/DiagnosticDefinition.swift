/// The name of a kind of finding, `pack/name`, as authors write it in `[rules.…]` and in waivers.
///
/// ```toml
/// [[waiver]]
/// rule = "alignment/outcome-without-competency"   # <-- here
/// ```
public struct DiagnosticID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The part before the slash: the rule pack, or the compiler stage that reports it (`toml`, `yaml`, `language`, …).
  public var pack: String {
    String(rawValue.prefix { $0 != "/" })
  }

  /// The part after the slash.
  public var name: String {
    String(rawValue.drop { $0 != "/" }.dropFirst())
  }

  public var description: String { rawValue }

  public static func < (left: DiagnosticID, right: DiagnosticID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a kind of finding is about, written for the people who read it: `touchstone explain ID` prints this page.
public struct DiagnosticPage: Sendable, Equatable {
  /// What was found, in one or two sentences.
  public var what: String
  /// Why it matters to a learner, a family or a teacher.
  public var why: String
  /// What to do next.
  public var next: String
  /// When it is right to leave things as they are; `nil` where a finding cannot be waived.
  public var waive: String?
  /// A framework in which it is found, in TOML; the place is marked.
  public var example: String?

  public init(what: String, why: String, next: String, waive: String? = nil, example: String? = nil) {
    self.what = what
    self.why = why
    self.next = next
    self.waive = waive
    self.example = example
  }
}

/// Where a rule comes from in the field's own texts.
public enum Basis: Sendable, Equatable {
  /// One of the sixteen quality principles, by its number.
  case principle(Int)
  /// Lines of one of the seed texts, `.seed("000", 558, 1360)`.
  case seed(String, [Int])

  public static func seed(_ text: String, _ lines: Int...) -> Basis {
    .seed(text, lines)
  }
}

/// Everything that is fixed about one kind of finding: its stable code, its name, its weight and its page.
public struct DiagnosticDefinition: Sendable, Equatable {
  /// `TS` and four digits; never used again for anything else.
  public var code: String
  public var id: DiagnosticID
  public var severity: StagedSeverity
  public var basis: [Basis]
  public var page: DiagnosticPage

  public init(
    _ code: String, _ id: DiagnosticID, _ severity: StagedSeverity, basis: [Basis] = [], page: DiagnosticPage
  ) {
    self.code = code
    self.id = id
    self.severity = severity
    self.basis = basis
    self.page = page
  }

  /// A definition of the floor: an error of reading or resolving, the same at every stage, never waived.
  public init(
    floor code: String, _ id: DiagnosticID, _ severity: Severity = .error, what: String, why: String, next: String
  ) {
    self.init(code, id, .always(severity), page: DiagnosticPage(what: what, why: why, next: next))
  }
}
