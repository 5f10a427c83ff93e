/// What libyaml found next in a file, with its place in bytes.
struct YAMLEvent {
  enum Kind: UInt8 {
    /// The beginning of the stream or of a document.
    case beginning
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case documentEnd
    case streamEnd
  }

  enum Style: UInt8 {
    case plain
    case singleQuoted
    case doubleQuoted
    /// After `|` or `>`.
    case block
  }

  /// Where an event stands, without what it says.
  struct Place {
    var style = Style.plain
    var start = 0
    var end = 0
    /// How many line breaks lie between the two.
    var lineBreaks = 0
  }

  var kind = Kind.beginning
  var style = Style.plain
  /// For a list or table: in brackets or braces.
  var isFlow = false
  /// A text with its escapes replaced; the name of an alias.
  var text = ""
  /// The name after `&`; empty where there is none.
  var anchor = ""
  /// Whether a tag such as `!!int` stands before the value.
  var hasTag = false
  var start = 0
  var end = 0
  /// How many line breaks lie between the two.
  var lineBreaks = 0

  /// Whether an anchor or a tag stands before the value.
  var hasProperties: Bool { hasTag || !anchor.isEmpty }

  var place: Place { Place(style: style, start: start, end: end, lineBreaks: lineBreaks) }
}
