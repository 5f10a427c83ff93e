/// A place in a file, counted in every unit that somebody may ask for; the first line and the first column are 1.
///
/// Four units are needed because tools differ: after `é学` a compiler that counts bytes is at column 6, one that counts
/// characters at 3, an editor that speaks UTF-16 at 3 as well (but further on after an emoji), and a terminal at 4.
public struct SourcePosition: Sendable, Equatable {
  /// Bytes from the beginning of the file.
  public var offset = 0
  public var line = 1
  /// In bytes of UTF-8.
  public var byteColumn = 1
  /// In Unicode scalars; the column that people and most tools are shown.
  public var scalarColumn = 1
  /// In UTF-16 code units, as editors count.
  public var utf16Column = 1
  /// In cells of a terminal: tabs reach to the next stop, wide characters take two, combining marks none.
  public var cellColumn = 1
}

/// A ``SourceSpan`` with its path and with both of its ends counted out.
public struct ResolvedSpan: Sendable, Equatable {
  public var source: SourceID
  /// Empty where a finding belongs to no file.
  public var path: String
  public var start: SourcePosition
  /// The place after the last character.
  public var end: SourcePosition

  /// `math.toml:3:12`, in Unicode scalars, which terminals and editors make a link of.
  public var place: String {
    "\(path):\(start.line):\(start.scalarColumn)"
  }

  /// The last line that holds part of the span: a span that takes in a line end still ends on that line.
  public var lastLine: Int {
    end.line > start.line && end.byteColumn == 1 ? end.line - 1 : end.line
  }
}
