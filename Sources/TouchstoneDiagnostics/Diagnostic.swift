/// A place in an author's file with a few words about it.
package struct Label: Sendable, Equatable {
  package var span: SourceSpan
  /// Shown beside the underline; may be empty.
  package var text: String

  package init(_ span: SourceSpan, _ text: String = "") {
    self.span = span
    self.text = text
  }
}

/// A change of a stretch of text; an insertion has an empty stretch, a deletion an empty replacement.
package struct TextEdit: Sendable, Equatable {
  package var span: SourceSpan
  package var replacement: String

  package init(_ span: SourceSpan, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// A way to mend what was found, as text edits.
package struct Fix: Sendable, Equatable {
  /// Whether a tool may apply the edits without asking.
  package enum Applicability: String, Sendable, CaseIterable {
    /// The meaning is certain: `check --fix` applies it.
    case safe
    /// Likely what was meant; a person decides.
    case uncertain
    /// The edit leaves a gap that a person fills.
    case placeholder
  }

  package var title: String
  package var edits: [TextEdit]
  package var applicability: Applicability

  package init(_ title: String, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.edits = edits
    self.applicability = applicability
  }
}

/// Something found in an author's text: what it is, where, why it matters and what to do next.
package struct Diagnostic: Sendable, Equatable {
  package var code: String
  package var id: DiagnosticID
  package var severity: Severity
  /// One line in the author's own words, without advice and without a full stop.
  package var message: String
  package var primary: Label
  /// Further places, in this file or others.
  package var labels: [Label]
  /// Facts that help to understand.
  package var notes: [String]
  /// What to do next.
  package var help: [String]
  package var fixes: [Fix]
  /// The declaration it is about, `competency math.ratios`; `nil` where no declaration was read.
  package var subject: String?

  package init(
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
  package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.primary.span != right.primary.span { return left.primary.span < right.primary.span }
    if left.code != right.code { return left.code < right.code }
    return left.message < right.message
  }
}

extension Array where Element == Diagnostic {
  /// Whether anything here stops a build.
  package var containsError: Bool {
    contains { $0.severity == .error }
  }
}
