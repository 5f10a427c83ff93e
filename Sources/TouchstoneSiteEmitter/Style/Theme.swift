import TouchstoneEmission
import TouchstoneLanguage

/// The look of a site: the colours that come with it, and what its district has made its own.
struct Theme: Sendable {
  /// All colours by their use.
  var shades = Palette.all
  var logo: Logo?
  var headingFont: Font?
  var textFont: Font?

  /// A picture before the name of the site; its size is written beside it, so that nothing moves when it comes.
  struct Logo: Sendable, Equatable {
    var file: OutputFile
    var size: PictureSize
  }

  /// A typeface.
  struct Font: Sendable, Equatable {
    var file: OutputFile
    var format: FontFormat
  }

  init() {}

  /// The look that a manifest asks for; what is no colour, no picture or no typeface has been reported and is left out.
  init(_ options: ThemeOptions, _ attachments: [Attachment]) {
    let light = WrittenColours(options.light, options.strands)
    let dark = WrittenColours(options.dark, options.darkStrands)
    for index in shades.indices {
      if let colour = light[shades[index].name]?.colour { shades[index].light = colour.hexadecimal }
      if let colour = dark[shades[index].name]?.colour { shades[index].dark = colour.hexadecimal }
    }
    func bytes(_ path: Text?) -> [UInt8]? {
      path.flatMap { path in attachments.first { $0.request == path.value }?.bytes }
    }
    if let bytes = bytes(options.logo), case .success(let picture) = Picture.read(bytes) {
      logo = Logo(file: OutputFile(path: "theme/logo.\(picture.format.rawValue)", bytes: bytes), size: picture.size)
    }
    headingFont = bytes(options.headingFont).flatMap { Theme.font("headings", $0) }
    textFont = bytes(options.textFont).flatMap { Theme.font("text", $0) }
  }

  private static func font(_ name: String, _ bytes: [UInt8]) -> Font? {
    FontFormat(bytes).map { Font(file: OutputFile(path: "theme/\(name).\($0.rawValue)", bytes: bytes), format: $0) }
  }

  /// The files that the site has besides its pages and its style sheet.
  var files: [OutputFile] { [logo?.file, headingFont?.file, textFont?.file].compactMap(\.self) }

  // MARK: - What the manifest asks for

  static let logoLimit = 100_000
  static let fontLimit = 150_000

  /// The files that a manifest names.
  static func attachments(_ options: ThemeOptions) -> [AttachmentRequest] {
    [(options.logo, logoLimit), (options.headingFont, fontLimit), (options.textFont, fontLimit)].compactMap {
      path, limit in path.map { AttachmentRequest(path: $0.value, span: $0.span, limit: limit) }
    }
  }
}

/// The colours that a manifest names for light or for dark, by the names that they have in the style sheet.
struct WrittenColours {
  /// A colour where it was written.
  struct Entry {
    var name: String
    var text: Text
    /// `nil` where it is no colour.
    var colour: Colour?
  }

  /// In the order of the palette.
  var entries: [Entry] = []

  init(_ colours: [ThemeColour: Text], _ strands: [Text]) {
    for use in ThemeColour.allCases {
      if let text = colours[use] { entries.append(Entry(name: use.rawValue, text: text, colour: Colour(text.value))) }
    }
    for (index, text) in strands.prefix(Palette.strandCount).enumerated() {
      entries.append(Entry(name: "strand-\(index + 1)", text: text, colour: Colour(text.value)))
    }
  }

  subscript(_ name: String) -> Entry? { entries.first { $0.name == name } }
}

/// The sorts of typeface that browsers read.
enum FontFormat: String, Sendable {
  case woff2
  case woff

  /// The sort by the first bytes of a file, whatever it is called.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "wOF2".utf8) {
      self = .woff2
    } else if bytes.starts(with: "wOFF".utf8) {
      self = .woff
    } else {
      return nil
    }
  }
}
