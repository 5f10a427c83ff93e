import Testing

@testable import TouchstoneSiteEmitter

/// Colours that everybody can read, in light and in dark.
struct PaletteTests {
  @Test(arguments: Palette.textShades.map(\.name)) func textHasContrast(_ name: String) throws {
    let text = try #require(Palette.textShades.first { $0.name == name })
    for background in Palette.backgrounds {
      #expect(contrast(text.light, background.light) >= 4.5, "\(name) on \(background.name), light")
      #expect(contrast(text.dark, background.dark) >= 4.5, "\(name) on \(background.name), dark")
    }
  }

  @Test func everyColourOfTheStyleSheetIsInThePalette() {
    let rules =
      Stylesheet.frame + Stylesheet.finding + Stylesheet.texts + Stylesheet.parts + Stylesheet.tables
      + Stylesheet.community + Stylesheet.learning
    #expect(!rules.contains("#"), "a colour outside of the palette has no dark side")
    for piece in rules.split(separator: "var(--").dropFirst() {
      let name = String(piece.prefix { $0 != ")" })
      #expect(Palette.all.contains { $0.name == name } || ["tint", "serif"].contains(name), "\(name)")
    }
  }

  @Test func thereIsAStyleForEachStrand() {
    #expect(Palette.strands.count == Palette.strandCount)
    for index in 1...Palette.strandCount { #expect(Stylesheet.texts.contains(".strand-\(index){")) }
  }

  /// The ratio that WCAG 2 computes.
  private func contrast(_ left: String, _ right: String) -> Double {
    let (a, b) = (luminance(left), luminance(right))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let digits = Array(colour.dropFirst())
    let parts = stride(from: 0, to: 6, by: 2).map { index -> Double in
      let part = Double(Int(String(digits[index...(index + 1)]), radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power of 2.4, as the fifth root of the twelfth power by Newton's method.
  private func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1) { product, _ in product * base }
    var root = base
    for _ in 0..<60 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
    return root
  }
}
