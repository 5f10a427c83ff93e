/// The manifest's `[theme]` table: what makes a site look like its district's own.
///
/// ```toml
/// [theme]
/// logo = "brand/logo.svg"
/// accent = "#14575f"        # <-- links and marks, by day
/// dark_accent = "#86cbd1"   # <-- and in the dark
/// ```
public struct ThemeOptions: FieldOwner, Sendable, Equatable {
  public var logo: Text?
  public var headingFont: Text?
  public var textFont: Text?
  /// Colours by their use, as they were written.
  public var light: [ThemeColour: Text] = [:]
  public var dark: [ThemeColour: Text] = [:]
  /// The colours of strands, in the order of the strands.
  public var strands: [Text] = []
  public var darkStrands: [Text] = []

  public init() {}

  public static let fields = FieldTable<ThemeOptions>(files + colours + strandColours)

  private static let files: [Field<ThemeOptions>] = [
    .label(
      "logo", \.logo, { $0.logo = $1 },
      "A picture that stands before the name of the site: an SVG, PNG, JPEG or WebP file of this package.",
      example: #""brand/logo.svg""#),
    .label(
      "heading_font", \.headingFont, { $0.headingFont = $1 },
      "The typeface of headings: a WOFF2 or WOFF file of this package.", example: #""brand/headings.woff2""#),
    .label(
      "text_font", \.textFont, { $0.textFont = $1 },
      "The typeface of everything else: a WOFF2 or WOFF file of this package.", example: #""brand/text.woff2""#),
  ]

  private static let colours: [Field<ThemeOptions>] = ThemeColour.allCases.flatMap { colour in
    [
      .label(
        colour.rawValue, { $0.light[colour] }, { $0.light[colour] = $1 },
        "\(colour.meaning) by day, as `#` and six digits.", example: "\"\(colour.examples.light)\""),
      .label(
        "dark_" + colour.rawValue, { $0.dark[colour] }, { $0.dark[colour] = $1 },
        "\(colour.meaning) in the dark.", example: "\"\(colour.examples.dark)\""),
    ]
  }

  private static let strandColours: [Field<ThemeOptions>] = [
    .labels(
      "strands", \.strands, { $0.strands = $1 }, "The colours of strands by day, in the order of the strands.",
      example: ##"["#1f578a", "#88480f"]"##),
    .labels(
      "dark_strands", \.darkStrands, { $0.darkStrands = $1 }, "The colours of strands in the dark.",
      example: ##"["#93c0ea", "#e3b27a"]"##),
  ]
}

/// What a colour of the site is for.
public enum ThemeColour: String, CaseIterable, Sendable {
  case accent
  case ink
  case quiet
  case paper
  case card
  case wash
  case line

  /// What it colours, as the beginning of a sentence.
  var meaning: String {
    switch self {
    case .accent: "The colour of links and marks"
    case .ink: "The colour of text"
    case .quiet: "The colour of text that stands back"
    case .paper: "The colour behind a page"
    case .card: "The colour of cards and tables"
    case .wash: "The colour behind what stands out"
    case .line: "The colour of lines"
    }
  }

  fileprivate var examples: (light: String, dark: String) {
    switch self {
    case .accent: ("#14575f", "#86cbd1")
    case .ink: ("#23272e", "#e9e6df")
    case .quiet: ("#5a616c", "#a9b0b9")
    case .paper: ("#fbfaf7", "#16191d")
    case .card: ("#ffffff", "#1e2227")
    case .wash: ("#eef4f3", "#1c2d30")
    case .line: ("#e4dfd5", "#343a42")
    }
  }
}
