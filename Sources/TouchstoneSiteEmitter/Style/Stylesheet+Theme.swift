import TouchstoneEmission

extension Stylesheet {
  /// The typefaces of a district, and the place of its logo; nothing where it has none.
  static func typefaces(_ theme: Theme) -> String {
    var rules = ""
    if let font = theme.headingFont {
      rules += face("District Headings", font) + ":root{--serif:\"District Headings\",Georgia,serif}\n"
    }
    if let font = theme.textFont {
      rules += face("District Text", font) + "body{font-family:\"District Text\",system-ui,sans-serif}\n"
    }
    if theme.logo != nil {
      rules += ".home{display:inline-flex;align-items:center;gap:.6rem}.home img{height:2.1rem;width:auto}\n"
    }
    return rules
  }

  /// A typeface that comes late is not taken: nothing on a page moves once somebody has begun to read.
  private static func face(_ name: String, _ font: Theme.Font) -> String {
    "@font-face{font-family:\"\(name)\";src:url(\"\(font.file.path)\") format(\"\(font.format.rawValue)\");"
      + "font-display:optional}\n"
  }
}
