/// The name of a kind of finding, `pack/name`, as authors write it in `[rules.…]` and in waivers.
///
/// ```toml
/// [[waiver]]
/// rule = "alignment/outcome-without-competency"   # <-- here
/// ```
package struct DiagnosticID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package var rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The part before the slash: the rule pack, or the compiler stage that reports it (`toml`, `yaml`, `language`, …).
  package var pack: String {
    String(rawValue.prefix { $0 != "/" })
  }

  /// The part after the slash.
  package var name: String {
    String(rawValue.drop { $0 != "/" }.dropFirst())
  }

  package var description: String { rawValue }

  package static func < (left: DiagnosticID, right: DiagnosticID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a kind of finding is about, written for the people who read it: `touchstone explain ID` prints this page.
package struct DiagnosticPage: Sendable, Equatable {
  /// What was found, in one or two sentences.
  package var what: String
  /// Why it matters to a learner, a family or a teacher.
  package var why: String
  /// What to do next.
  package var next: String
  /// When it is right to leave things as they are; `nil` where a finding cannot be waived.
  package var waive: String?

  package init(what: String, why: String, next: String, waive: String? = nil) {
    self.what = what
    self.why = why
    self.next = next
    self.waive = waive
  }
}

/// Where a rule comes from in the field's own texts.
package enum Basis: Sendable, Equatable {
  /// One of the sixteen quality principles, by its number.
  case principle(Int)
  /// Lines of one of the seed texts, `.seed("000", 558, 1360)`.
  case seed(String, [Int])

  package static func seed(_ text: String, _ lines: Int...) -> Basis {
    .seed(text, lines)
  }
}

/// Everything that is fixed about one kind of finding: its stable code, its name, its weight and its page.
package struct DiagnosticDefinition: Sendable, Equatable {
  /// `TS` and four digits; never used again for anything else.
  package var code: String
  package var id: DiagnosticID
  package var severity: StagedSeverity
  package var basis: [Basis]
  package var page: DiagnosticPage

  package init(
    _ code: String, _ id: DiagnosticID, _ severity: StagedSeverity, basis: [Basis] = [], page: DiagnosticPage
  ) {
    self.code = code
    self.id = id
    self.severity = severity
    self.basis = basis
    self.page = page
  }

  /// A definition of the floor: an error of reading or resolving, the same at every stage, never waived.
  package init(
    floor code: String, _ id: DiagnosticID, _ severity: Severity = .error, what: String, why: String, next: String
  ) {
    self.init(code, id, .always(severity), page: DiagnosticPage(what: what, why: why, next: next))
  }
}
