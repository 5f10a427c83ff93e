import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// A site in the look of its district.
struct ThemeTests {
  private static let header = "[framework]\nid = \"small\"\ntitle = \"Small\"\nversion = \"1\"\n"

  private func built(_ manifest: String, _ files: [String: [UInt8]] = [:]) throws -> Compilation {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("site", folder: "", SiteEmitter())]
    var all = ["p/touchstone.toml": Array((Self.header + manifest).utf8)]
    for (path, bytes) in files { all[path] = bytes }
    return try #require(compile("p", in: InMemoryFileSystem(bytes: all), options))
  }

  private func findings(_ manifest: String, _ files: [String: [UInt8]] = [:]) throws -> [(line: Int, said: String)] {
    let compilation = try built(manifest, files)
    return compilation.diagnostics.filter { $0.severity == .error }.map { found in
      let bytes = compilation.sources[found.primary.span.source].bytes.prefix(Int(found.primary.span.start))
      return (bytes.count { $0 == 0x0A } + 1, ([found.message] + found.help).joined(separator: "; "))
    }
  }

  private func text(_ compilation: Compilation, _ path: String) throws -> String {
    let file = try #require(compilation.outputs.first?.files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  // MARK: - Colours

  @Test func theLanguageShowsTheColoursThatComeWithTheSite() {
    for shade in Palette.all {
      guard let use = ThemeColour(rawValue: shade.name) else { continue }
      let rows = ThemeOptions.fields.fields.map(\.description)
      #expect(rows.first { $0.name == use.rawValue }?.example == "\"\(shade.light)\"")
      #expect(rows.first { $0.name == "dark_" + use.rawValue }?.example == "\"\(shade.dark)\"")
    }
    #expect(ThemeColour.allCases.allSatisfy { use in Palette.all.contains { $0.name == use.rawValue } })
  }

  @Test func coloursTakeThePlaceOfThoseThatComeWithTheSite() throws {
    let compilation = try built(
      "[theme]\naccent = \"#003366\"\ndark_accent = \"#9CF\"\nstrands = [\"#003300\"]\n")
    #expect(!compilation.diagnostics.containsError)
    let style = try text(compilation, "style.css")
    #expect(style.contains("--accent:#003366") && style.contains("--accent:#99ccff"))
    #expect(style.contains("--strand-1:#003300") && style.contains("--strand-2:\(Palette.strands[1].light)"))
    #expect(!style.contains(Palette.accent.light) && !style.contains(Palette.accent.dark))
    let plain = try text(try built(""), "style.css")
    #expect(plain == String(decoding: Stylesheet.bytes(of: Theme()), as: UTF8.self))
  }

  @Test func whatIsNoColourIsSaid() throws {
    for written in ["teal", "#12", "#1234567", "14575f", "#14575g", "#14575f;}"] {
      let found = try findings("[theme]\nline = \"\(written)\"\n")
      #expect(found.map(\.line) == [6], "\(written)")
      #expect(found.first?.said.hasPrefix("\"\(written)\" is no colour") == true)
    }
  }

  @Test func tooLittleContrastIsSaidWithTheNearestColourThatPasses() throws {
    let found = try findings("[theme]\nink = \"#000000\"\naccent = \"#88aa00\"\n")
    #expect(found.map(\.line) == [7])
    let said = try #require(found.first?.said)
    let ratio = try #require(Colour("#88aa00")).contrast(with: try #require(Colour(Palette.wash.light)))
    #expect(
      said.contains("`accent` (#88aa00) has a contrast of \(String(format: "%.2f", ratio - 0.005)) to 1"), "\(said)")
    let nearest = try #require(said.firstMatch(of: /nearest colour that passes is (#[0-9a-f]{6})/)?.1)
    #expect(try findings("[theme]\naccent = \"\(nearest)\"\n").isEmpty)
  }

  @Test func aGroundThatIsTooDarkIsSaidAtItsOwnLine() throws {
    let found = try findings("[theme]\npaper = \"#777777\"\n")
    #expect(found.map(\.line) == [6])
    let nearest = try #require(found.first?.said.firstMatch(of: /nearest colour that passes is (#[0-9a-f]{6})/)?.1)
    #expect(try findings("[theme]\npaper = \"\(nearest)\"\n").isEmpty)
    #expect(try findings("[theme]\ndark_paper = \"#fbfaf7\"\n").map(\.line) == [6])
  }

  @Test func theNearestColourIsNearest() throws {
    let grey = try #require(Colour("#888888"))
    let white = try #require(Colour("#fff"))
    let black = try #require(Colour("#000"))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    let nearest = try #require(grey.nearest(reaching: 4.5, with: [white]))
    #expect(nearest.contrast(with: white) >= 4.5)
    let lighter = Colour(red: nearest.red + 1, green: nearest.green + 1, blue: nearest.blue + 1)
    #expect(lighter.contrast(with: white) < 4.5)
    #expect(grey.nearest(reaching: 4.6, with: [white, black]) == nil)
  }

  @Test func moreStrandsThanColoursAreSaid() throws {
    let seven = Array(repeating: "\"#003300\"", count: 7).joined(separator: ", ")
    #expect(try findings("[theme]\nstrands = [\(seven)]\n").first?.said.contains("there are 7 colours") == true)
  }

  // MARK: - Files

  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0h9\"/></svg>"

  @Test func aLogoAndTypefacesAreCopiedUnderSafeNames() throws {
    let files = [
      "p/brand/Our <Logo>.svg": Array(Self.drawing.utf8), "p/brand/a.woff2": Array("wOF2....".utf8),
      "p/brand/b.bin": Array("wOFF....".utf8),
    ]
    let compilation = try built(
      "[theme]\nlogo = \"brand/Our <Logo>.svg\"\nheading_font = \"brand/a.woff2\"\ntext_font = \"brand/b.bin\"\n", files
    )
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(try text(compilation, "theme/logo.svg") == Self.drawing)
    #expect(
      try text(compilation, "index.html").contains("<img src=\"theme/logo.svg\" alt=\"\" width=\"40\" height=\"20\">"))
    let style = try text(compilation, "style.css")
    #expect(style.contains("src:url(\"theme/headings.woff2\") format(\"woff2\")"))
    #expect(style.contains("src:url(\"theme/text.woff\") format(\"woff\")"))
    let paths = try #require(compilation.outputs.first).files.map(\.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(arguments: [
    ("missing.svg", "there is no file \"missing.svg\" in this package"),
    ("../secret.svg", "\"../secret.svg\" does not lie in the folder of this manifest"),
    ("/etc/passwd", "\"/etc/passwd\" does not lie in the folder of this manifest"),
    ("brand//x.svg", "\"brand//x.svg\" does not lie in the folder of this manifest"),
    ("large.svg", "a file of \"large.svg\" has 101 kB; at most 100 kB are taken"),
    ("note.svg", "the logo \"note.svg\" is no SVG, PNG, JPEG or WebP picture"),
    ("flat.svg", "the logo \"flat.svg\" does not say how wide and how high it is"),
    ("brand", "there is no file \"brand\" in this package"),
  ])
  func whatCannotBeALogoIsSaid(_ expected: (path: String, said: String)) throws {
    let files: [String: [UInt8]] = [
      "secret.svg": Array(Self.drawing.utf8), "p/large.svg": Array(repeating: 0x20, count: 100_001),
      "p/note.svg": Array("a note".utf8), "p/flat.svg": Array("<svg width=\"100%\"></svg>".utf8),
      "p/brand/x.svg": Array(Self.drawing.utf8),
    ]
    let found = try findings("[theme]\nlogo = \"\(expected.path)\"\n", files)
    #expect(found.map(\.line) == [6])
    #expect(found.first?.said.hasPrefix(expected.said) == true, "\(found)")
  }

  @Test func aLinkOutOfThePackageIsNotFollowed() throws {
    var files = InMemoryFileSystem(bytes: [
      "p/touchstone.toml": Array((Self.header + "[theme]\nlogo = \"link.svg\"\n").utf8),
      "elsewhere.svg": Array(Self.drawing.utf8),
    ])
    files.links = ["p/link.svg": "elsewhere.svg"]
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("site", folder: "", SiteEmitter())]
    let found = try #require(compile("p", in: files, options)).diagnostics
    #expect(found.contains { $0.id.rawValue == "files/attachment-outside" })
  }

  @Test func aTypefaceMustBeOne() throws {
    let found = try findings("[theme]\ntext_font = \"a.ttf\"\n", ["p/a.ttf": [0, 1, 0, 0]])
    #expect(found.first?.said.hasPrefix("the typeface \"a.ttf\" is no WOFF2 or WOFF file") == true)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<s:script/>", "<g onload=\"x()\"/>", "<g id='a'onclick = 'x()'/>",
    "<a href=\"https://evil.example\"/>", "<a xlink:href='java&#115;cript:x()'/>", "<image href=\"//evil.example/x\"/>",
    "<foreignObject/>", "<style>@import 'x'</style>", "<g style=\"fill:url(https://evil.example)\"/>",
    "<set attributeName=\"href\" to=\"#x\"/>", "<animate/>",
  ])
  func aDrawingThatIsMoreThanAPictureIsRefused(_ part: String) throws {
    let drawing = Self.drawing.replacingOccurrences(of: "</svg>", with: part + "</svg>")
    guard case .failure(.active) = Picture.read(Array(drawing.utf8)) else {
      Issue.record("\(part) was taken")
      return
    }
  }

  @Test func aDrawingThatBeginsOtherwiseIsRefused() {
    for head in ["<!DOCTYPE svg [<!ENTITY x \"y\">]>", "<?xml-stylesheet href=\"x\"?>"] {
      guard case .failure(.active) = Picture.read(Array((head + Self.drawing).utf8)) else {
        Issue.record("\(head) was taken")
        continue
      }
    }
    #expect(
      Picture.read(Array(Self.drawing.utf16).flatMap { [UInt8(truncatingIfNeeded: $0), 0] }) == .failure(.unknown))
  }

  @Test func plainDrawingsAreTaken() {
    let parts = [
      "<use href=\"#a\"/>", "<g fill=\"url(#a)\"/>", "<image href=\"data:image/png;base64,AA\"/>",
      "<text>on = off</text>", "<?xml version=\"1.0\"?>",
    ]
    for part in parts.dropLast() {
      let drawing = Self.drawing.replacingOccurrences(of: "</svg>", with: part + "</svg>")
      #expect((try? Picture.read(Array(drawing.utf8)).get())?.size == PictureSize(width: 40, height: 20), "\(part)")
    }
  }

  @Test func sizesAreReadFromPictures() {
    func size(_ bytes: [UInt8]) -> PictureSize? { try? Picture.read(bytes).get().size }
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 2, 0, 0, 0, 9]
    #expect(size(png) == PictureSize(width: 258, height: 9))
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 11, 8, 0, 7, 1, 0, 3, 0]
    #expect(size(jpeg) == PictureSize(width: 256, height: 7))
    func webP(_ kind: String, _ rest: [UInt8]) -> [UInt8] { Array("RIFF....WEBP".utf8) + Array(kind.utf8) + rest }
    #expect(size(webP("VP8X", [0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 4, 0, 0])) == PictureSize(width: 10, height: 5))
    #expect(size(webP("VP8L", [0, 0, 0, 0, 0x2F, 9, 0, 1, 0])) == PictureSize(width: 10, height: 5))
    #expect(
      size(webP("VP8 ", [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 10, 0, 5, 0])) == PictureSize(width: 10, height: 5))
    for bytes in [png, jpeg, webP("VP8X", [1]), webP("VP8L", []), webP("", [])] {
      for length in 0..<min(bytes.count, 16) { #expect(size(Array(bytes.prefix(length))) == nil) }
    }
  }
}
