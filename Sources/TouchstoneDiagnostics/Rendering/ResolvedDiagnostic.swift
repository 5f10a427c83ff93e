/// A ``Diagnostic`` with every place counted out and with the lines of text that show it, ready to be written.
public struct ResolvedDiagnostic: Sendable {
  public var code: String
  public var id: DiagnosticID
  public var severity: Severity
  public var message: String
  public var subject: String?
  public var primary: ResolvedLabel
  public var labels: [ResolvedLabel]
  public var notes: [String]
  public var help: [String]
  public var fixes: [ResolvedFix]
  /// The lines that show the labels: first those of the primary label's file, then those of other files.
  public var excerpts: [Excerpt]
  /// The author's text at the primary label.
  public var primaryText: String
}

/// A ``Label`` with its place counted out.
public struct ResolvedLabel: Sendable, Equatable {
  public var span: ResolvedSpan
  public var text: String
}

/// A ``Fix`` with its places counted out and with the lines that it changes.
public struct ResolvedFix: Sendable {
  public var title: String
  public var applicability: Fix.Applicability
  public var edits: [ResolvedEdit]
  public var changes: [LineChange]
}

/// A ``TextEdit`` with its place counted out.
public struct ResolvedEdit: Sendable, Equatable {
  public var span: ResolvedSpan
  public var replacement: String
}

/// Lines that a fix takes away, and lines that it puts in their place.
public struct LineChange: Sendable {
  public var path: String
  public var removed: [SourceLine]
  public var added: [SourceLine]
}

/// Some lines of one file with marks in them.
public struct Excerpt: Sendable {
  /// The span that the excerpt is there for.
  public var place: ResolvedSpan
  /// In order; numbers that are missing in between are lines left out.
  public var lines: [SourceLine]
  public var marks: [Mark]

  /// An underlined stretch, in cells counted from zero.
  public struct Mark: Sendable, Equatable {
    public var isPrimary: Bool
    public var text: String
    public var firstLine: Int
    public var firstCell: Int
    public var lastLine: Int
    /// The cell after the last one underlined.
    public var endCell: Int

    public var isMultiline: Bool { lastLine > firstLine }
  }
}

/// A line of a file, or the part of an endless one that matters.
public struct SourceLine: Sendable, Equatable {
  public var number: Int
  /// Without the line end.
  public var bytes: [UInt8]
  /// The cells of the line before these bytes.
  public var firstCell = 0
  /// Whether the line goes on after these bytes.
  public var isCut = false
}
