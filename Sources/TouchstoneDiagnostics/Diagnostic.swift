/// A place in an author's file with a few words about it.
public struct Label: Sendable, Equatable {
  public var span: SourceSpan
  /// Shown beside the underline; may be empty.
  public var text: String

  public init(_ span: SourceSpan, _ text: String = "") {
    self.span = span
    self.text = text
  }
}

/// A change of a stretch of text; an insertion has an empty stretch, a deletion an empty replacement.
public struct TextEdit: Sendable, Equatable {
  public var span: SourceSpan
  public var replacement: String

  public init(_ span: SourceSpan, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// A way to mend what was found, as text edits.
public struct Fix: Sendable, Equatable {
  /// Whether a tool may apply the edits without asking.
  public enum Applicability: String, Sendable, CaseIterable {
    /// The meaning is certain: `check --fix` applies it.
    case safe
    /// Likely what was meant; a person decides.
    case uncertain
    /// The edit leaves a gap that a person fills.
    case placeholder
  }

  public var title: String
  public var edits: [TextEdit]
  public var applicability: Applicability

  public init(_ title: String, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.edits = edits
    self.applicability = applicability
  }
}

/// Something found in an author's text: what it is, where, why it matters and what to do next.
public struct Diagnostic: Sendable, Equatable {
  public var code: String
  public var id: DiagnosticID
  public var severity: Severity
  /// One line in the author's own words, without advice and without a full stop.
  public var message: String
  public var primary: Label
  /// Further places, in this file or others.
  public var labels: [Label]
  /// Facts that help to understand.
  public var notes: [String]
  /// What to do next.
  public var help: [String]
  public var fixes: [Fix]
  /// The declaration it is about, `competency math.ratios`; `nil` where no declaration was read.
  public var subject: String?

  public init(
    _ definition: DiagnosticDefinition, _ message: String, at span: SourceSpan, label: String = "",
    labels: [Label] = [], notes: [String] = [], help: [String] = [], fixes: [Fix] = [], subject: String? = nil,
    stage: Stage = .mature
  ) {
    code = definition.code
    id = definition.id
    severity = definition.severity[stage]
    self.message = message
    primary = Label(span, label)
    self.labels = labels
    self.notes = notes
    self.help = help
    self.fixes = fixes
    self.subject = subject
  }

  /// The order in which findings are shown: file, place, code, words.
  public static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.primary.span != right.primary.span { return left.primary.span < right.primary.span }
    if left.code != right.code { return left.code < right.code }
    return left.message < right.message
  }
}

extension Array where Element == Diagnostic {
  /// Whether anything here stops a build.
  public var containsError: Bool {
    contains { $0.severity == .error }
  }
}
