/// A ``Diagnostic`` with every place counted out and with the lines of text that show it, ready to be written.
package struct ResolvedDiagnostic: Sendable {
  package var code: String
  package var id: DiagnosticID
  package var severity: Severity
  package var message: String
  package var subject: String?
  package var primary: ResolvedLabel
  package var labels: [ResolvedLabel]
  package var notes: [String]
  package var help: [String]
  package var fixes: [ResolvedFix]
  /// The lines that show the labels: first those of the primary label's file, then those of other files.
  package var excerpts: [Excerpt]
}

/// A ``Label`` with its place counted out.
package struct ResolvedLabel: Sendable, Equatable {
  package var span: ResolvedSpan
  package var text: String
}

/// A ``Fix`` with its places counted out and with the lines that it changes.
package struct ResolvedFix: Sendable {
  package var title: String
  package var applicability: Fix.Applicability
  package var edits: [ResolvedEdit]
  package var changes: [LineChange]
}

/// A ``TextEdit`` with its place counted out.
package struct ResolvedEdit: Sendable, Equatable {
  package var span: ResolvedSpan
  package var replacement: String
}

/// Lines that a fix takes away, and lines that it puts in their place.
package struct LineChange: Sendable {
  package var path: String
  package var removed: [SourceLine]
  package var added: [SourceLine]
}

/// Some lines of one file with marks in them.
package struct Excerpt: Sendable {
  /// The span that the excerpt is there for.
  package var place: ResolvedSpan
  /// In order; numbers that are missing in between are lines left out.
  package var lines: [SourceLine]
  package var marks: [Mark]

  /// An underlined stretch, in cells counted from zero.
  package struct Mark: Sendable, Equatable {
    package var isPrimary: Bool
    package var text: String
    package var firstLine: Int
    package var firstCell: Int
    package var lastLine: Int
    /// The cell after the last one underlined.
    package var endCell: Int

    package var isMultiline: Bool { lastLine > firstLine }
  }
}

/// A line of a file, or the part of an endless one that matters.
package struct SourceLine: Sendable, Equatable {
  package var number: Int
  /// Without the line end.
  package var bytes: [UInt8]
  /// The cells of the line before these bytes.
  package var firstCell = 0
  /// Whether the line goes on after these bytes.
  package var isCut = false
}
