public import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage

/// What is reported about the look that a manifest asks for.
public enum ThemeDiagnostics {
  public static let all = [notAColour, lowContrast, tooManyStrandColours, unusableLogo, unusableFont]

  static let notAColour = DiagnosticDefinition(
    floor: "TS6151", "theme/not-a-colour",
    what: "A colour of `[theme]` that is not written as `#` and six digits.",
    why: "The site would have another colour in its place.",
    next: "Write it as `#14575f`: two digits each for red, green and blue, from 00 to ff.")
  static let lowContrast = DiagnosticDefinition(
    floor: "TS6152", "theme/low-contrast",
    what: "Two colours of `[theme]` that are too much alike for text in the one to be read on the other.",
    why: "Somebody who sees little, or reads in the sun, could not read the page: WCAG 2.2 asks for 4.5 to 1.",
    next: "Take the nearest colour that passes, which the message names, or one that differs more.")
  static let tooManyStrandColours = DiagnosticDefinition(
    floor: "TS6153", "theme/too-many-strand-colours",
    what: "More colours of strands than the site tells apart.",
    why: "The last of them would show nowhere.",
    next: "Keep the first six; after so many strands the colours begin again.")
  static let unusableLogo = DiagnosticDefinition(
    floor: "TS6154", "theme/unusable-logo",
    what:
      "A logo that is no SVG, PNG, JPEG or WebP picture, that does not say how large it is, or that holds more than "
      + "a picture.",
    why: "It would not show, would move the page while it loads, or could run something on a family's phone.",
    next: "Save it again as a plain picture with a width and a height.")
  static let unusableFont = DiagnosticDefinition(
    floor: "TS6155", "theme/unusable-font",
    what: "A typeface that is no WOFF2 or WOFF file.",
    why: "Browsers read no other sort that is small enough.",
    next: "Convert the typeface to WOFF2, with the letters that your languages need.")
}

extension Theme {
  /// What a manifest asks for and cannot have.
  static func problems(_ options: ThemeOptions, _ attachments: [Attachment]) -> [Diagnostic] {
    let sides = [
      (WrittenColours(options.light, options.strands), false),
      (WrittenColours(options.dark, options.darkStrands), true),
    ]
    var found: [Diagnostic] = []
    for (colours, isDark) in sides {
      found += colours.entries.filter { $0.colour == nil }.map { .notAColour($0.text) }
      found += ContrastCheck(colours, isDark: isDark).problems
    }
    for strands in [options.strands, options.darkStrands] where strands.count > Palette.strandCount {
      found.append(.tooManyStrandColours(strands))
    }
    for attachment in attachments {
      if let logo = options.logo, logo.value == attachment.request,
        case .failure(let problem) = Picture.read(attachment.bytes)
      {
        found.append(.unusableLogo(logo, problem))
      }
      for font in [options.headingFont, options.textFont].compactMap(\.self)
      where font.value == attachment.request && FontFormat(attachment.bytes) == nil {
        found.append(.unusableFont(font))
      }
    }
    return found
  }
}

/// Every text of a side of the palette on everything that it may stand on.
private struct ContrastCheck {
  private let written: WrittenColours
  private let isDark: Bool

  /// What WCAG 2.2 asks of text, at level AA.
  static let minimum = 4.5

  /// A colour of the palette as this manifest has it.
  private struct Shade {
    var name: String
    var colour: Colour
    /// Where the manifest names it; `nil` for one that comes with the site.
    var text: Text?
  }

  init(_ written: WrittenColours, isDark: Bool) {
    self.written = written
    self.isDark = isDark
  }

  var problems: [Diagnostic] {
    guard written.entries.contains(where: { $0.colour != nil }) else { return [] }
    let texts = Palette.textShades.compactMap(shade)
    let grounds = Palette.backgrounds.compactMap(shade)
    var found: [Diagnostic] = []
    for text in texts where text.text != nil { found += problem(of: text, among: grounds, isText: true) }
    // Where only what lies behind is the manifest's own, it is that which has to give way.
    let shipped = texts.filter { $0.text == nil }
    for ground in grounds where ground.text != nil { found += problem(of: ground, among: shipped, isText: false) }
    return found
  }

  private func shade(_ shipped: Palette.Shade) -> Shade? {
    if let entry = written[shipped.name], let colour = entry.colour {
      return Shade(name: shipped.name, colour: colour, text: entry.text)
    }
    return Colour(isDark ? shipped.dark : shipped.light).map { Shade(name: shipped.name, colour: $0) }
  }

  /// One finding for a colour: against the one that it differs least from.
  private func problem(of shade: Shade, among others: [Shade], isText: Bool) -> [Diagnostic] {
    guard let span = shade.text?.span,
      let worst = others.min(by: { shade.colour.contrast(with: $0.colour) < shade.colour.contrast(with: $1.colour) }),
      shade.colour.contrast(with: worst.colour) < ContrastCheck.minimum
    else { return [] }
    let nearest = shade.colour.nearest(reaching: ContrastCheck.minimum, with: others.map(\.colour))
    let (text, ground) = isText ? (shade, worst) : (worst, shade)
    return [
      Diagnostic(
        ThemeDiagnostics.lowContrast,
        "text in \(words(text)) has a contrast of \(ratio(shade, worst)) to 1 on \(words(ground)); "
          + "it takes 4.5 to 1 to be read",
        at: span, labels: worst.text.map { [Label($0.span, "the other colour")] } ?? [],
        help: [
          nearest.map { "the nearest colour that passes is \($0.hexadecimal)" } ?? "choose colours that differ more"
        ])
    ]
  }

  private func words(_ shade: Shade) -> String {
    let prefix = isDark ? "dark_" : ""
    let name = shade.name.hasPrefix("strand-") ? "one of `\(prefix)strands`" : "`\(prefix)\(shade.name)`"
    return "\(name) (\(shade.colour.hexadecimal))"
  }

  /// With two digits, cut off and not rounded, so that what does not pass never reads as if it did.
  private func ratio(_ one: Shade, _ other: Shade) -> String {
    let hundredths = Int(one.colour.contrast(with: other.colour) * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Diagnostic {
  fileprivate static func notAColour(_ text: Text) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.notAColour, "\"\(text.value)\" is no colour", at: text.span,
      help: ["write it as `#` and six digits, such as `#14575f`"])
  }

  fileprivate static func tooManyStrandColours(_ colours: [Text]) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.tooManyStrandColours,
      "there are \(colours.count) colours of strands, and the site tells \(Palette.strandCount) apart",
      at: colours[Palette.strandCount].span,
      help: ["keep the first \(Palette.strandCount); after so many strands the colours begin again"])
  }

  fileprivate static func unusableLogo(_ path: Text, _ problem: Picture.Problem) -> Diagnostic {
    let (message, help) =
      switch problem {
      case .unknown: ("is no SVG, PNG, JPEG or WebP picture", "save it again as one of these")
      case .noSize: ("does not say how wide and how high it is", "save it with a width and a height, or a view box")
      case .active(let part): ("holds \(part)", "save it as a plain SVG, with shapes and nothing else")
      }
    return Diagnostic(
      ThemeDiagnostics.unusableLogo, "the logo \"\(path.value)\" \(message)", at: path.span, help: [help])
  }

  fileprivate static func unusableFont(_ path: Text) -> Diagnostic {
    Diagnostic(
      ThemeDiagnostics.unusableFont, "the typeface \"\(path.value)\" is no WOFF2 or WOFF file", at: path.span,
      help: ["convert it to WOFF2"])
  }
}
