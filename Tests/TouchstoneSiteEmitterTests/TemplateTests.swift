import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTemplates
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// What stands around every page, as a district's own templates have it.
struct TemplateTests {
  private static let header =
    "[framework]\nid = \"small\"\ntitle = \"Sm{{content}}all & \\\"\\u0301\"\nversion = \"1\"\n"

  private func built(_ templates: [String: String], _ manifest: String = "", folder: String = "templates") throws
    -> Compilation
  {
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("site", folder: "", SiteEmitter(templates: MustacheTemplates()))]
    var files = [
      "p/touchstone.toml": Self.header + manifest,
      "p/f.toml": "[[profile]]\nid = \"graduate\"\nstatement = \"A promise.\"\n",
    ]
    for (name, text) in templates { files["p/\(folder)/\(name)"] = text }
    return try #require(compile("p", in: InMemoryFileSystem(files), options))
  }

  private func page(_ compilation: Compilation, _ path: String = "index.html") throws -> String {
    let file = try #require(compilation.outputs.first?.files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func findings(_ templates: [String: String]) throws -> [String] {
    let compilation = try built(templates)
    if compilation.diagnostics.containsError { #expect(compilation.outputs.isEmpty) }
    return compilation.diagnostics.filter { $0.severity == .error }.map { found in
      let file = compilation.sources[found.primary.span.source]
      let before = file.bytes.prefix(Int(found.primary.span.start))
      let line = before.count { $0 == 0x0A } + 1
      let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
      return "\(file.path):\(line):\(column): \(found.message)"
    }
  }

  // MARK: - The same bytes

  private static let shipped = PageTemplate.allCases.map { template in
    Attachment(
      request: PageTemplate.usualFolder, name: template.fileName, source: SourceID(0),
      bytes: Array(template.shipped.utf8))
  }

  /// Pages are written directly where nobody has templates; that must show nowhere.
  @Test func shippedTemplatesGiveTheSameBytes() throws {
    let garden = try Garden()
    var publications = [garden.publication]
    for name in SiteTests.samples {
      publications.append(Publication(framework: try SampleSite(name).framework, sources: SourceMap()))
    }
    for publication in publications {
      var templated = publication
      templated.attachments = Self.shipped
      #expect(
        SiteTemplates(publication.framework.manifest.theme, templated.attachments)
          .loaded(by: MustacheTemplates()) != nil)
      let direct = SiteEmitter(templates: MustacheTemplates()).emit(publication)
      let filled = SiteEmitter(templates: MustacheTemplates()).emit(templated)
      #expect(direct.map(\.path) == filled.map(\.path))
      for (one, other) in zip(direct, filled) where one != other {
        Issue.record("\(one.path) differs")
        break
      }
    }
  }

  @Test func shippedTemplatesHaveNoMistake() {
    let written = PageTemplate.allCases.map { WrittenTemplate(template: $0, text: $0.shipped, source: SourceID(0)) }
    #expect(TemplateCheck.problems(written) == [])
    let used = written.reduce(into: Set<PagePart>()) { $0.formUnion(TemplateCheck($1).parts) }
    #expect(used == Set(PagePart.allCases))
  }

  @Test func theDocumentationShowsThem() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../Documentation/Theme.md")
    let text = String(decoding: try Data(contentsOf: url.standardized), as: UTF8.self)
    for template in PageTemplate.allCases {
      #expect(text.contains("`\(template.fileName)`\n\n```html\n\(template.shipped)```"), "\(template.fileName)")
    }
    for part in PagePart.allCases { #expect(text.contains("| `\(part.rawValue)` | "), "\(part.rawValue)") }
  }

  // MARK: - A district's own

  @Test func aFooterOfItsOwnStandsOnEveryPage() throws {
    let own = "<footer>\n{{edition}}\n{{^status}}<p>In use</p>{{/status}}{{! a note }}\n</footer>\n"
    let compilation = try built(["footer.mustache": own])
    #expect(compilation.diagnostics.filter { $0.severity == .error } == [])
    let pages = try #require(compilation.outputs.first).files.filter { $0.path.hasSuffix(".html") }
    #expect(pages.count > 4)
    for file in pages {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(page.contains("<footer>\n<p>Sm") && page.contains("<p>In use</p>\n</footer>"), "\(file.path)")
      #expect(page.contains("<header class=\"top\">"))
    }
  }

  /// Values are HTML when they are put in: nothing is escaped twice, nothing is left out, and no text is a tag.
  @Test func textsOfAuthorsStayTexts() throws {
    let plain = try page(try built([:]))
    let own = PageTemplate.page.shipped.replacingOccurrences(of: "<body>", with: "<body class=\"ours\">")
    let filled = try page(try built(["page.mustache": own]))
    #expect(filled == plain.replacingOccurrences(of: "<body>", with: "<body class=\"ours\">"))
    #expect(filled.contains("Sm{{content}}all &amp; &quot;\u{301}"))
  }

  @Test func theFolderMayBeNamed() throws {
    let manifest = "[theme]\ntemplates = \"brand/pages\"\n"
    let compilation = try built(["footer.mustache": "<footer>ours</footer>\n"], manifest, folder: "brand/pages")
    #expect(try page(compilation).contains("<footer>ours</footer>"))
    let missing = try built([:], manifest)
    #expect(missing.diagnostics.contains { $0.message == "there is no folder \"brand/pages\" in this package" })
  }

  // MARK: - Mistakes

  @Test func aWrongNameIsSaidWhereItStands() throws {
    #expect(
      try findings(["footer.mustache": "<p>\n  {{edition}} {{editoin}}</p>\n{{#souce}}x{{/souce}}{{{ langage }}}"])
        == [
          "p/templates/footer.mustache:2:15: \"editoin\" is no part of a page",
          "p/templates/footer.mustache:3:1: \"souce\" is no part of a page",
          "p/templates/footer.mustache:3:22: \"langage\" is no part of a page",
        ].sorted())
    #expect(
      try built(["footer.mustache": "{{editoin}}"]).diagnostics.contains { $0.help.first == "perhaps edition is meant" }
    )
  }

  @Test(arguments: [
    ("{{> sidebar}}", "1:1: \"sidebar\" is no template that may stand in footer.mustache"),
    ("{{> footer}}", "1:1: \"footer\" is no template that may stand in footer.mustache"),
    ("{{> page}}", "1:1: \"page\" is no template that may stand in footer.mustache"),
    ("a {{edition", "1:3: this tag has no end"), ("{{{edition}}", "1:1: this tag has no end"),
    ("\n{{#status}}x", "2:1: the section \"status\" is never closed"),
    ("x{{/status}}", "1:2: no section \"status\" is open here"),
    ("{{#status}}{{#source}}{{/status}}", "1:23: this closes \"status\", and \"source\" is open"),
    ("{{=<% %>=}}", "1:1: templates of pages have no tag of this sort"),
    ("{{% CONTENT_TYPE: HTML}}", "1:1: templates of pages have no tag of this sort"),
    ("{{$block}}{{/block}}", "1:1: templates of pages have no tag of this sort"),
    ("{{edition.first}}", "1:1: \"edition.first\" is no part of a page"),
    ("{{first(edition)}}", "1:1: \"first(edition)\" is no part of a page"), ("{{}}", "1:1: \"\" is no part of a page"),
    ("{{.}}", "1:1: \".\" is no part of a page"),
  ])
  func brokenTemplatesAreSaid(_ expected: (text: String, said: String)) throws {
    #expect(try findings(["footer.mustache": expected.text]) == ["p/templates/footer.mustache:\(expected.said)"])
  }

  @Test func noPageGoesWithoutItsWords() throws {
    let page = "<html lang=\"{{language}}\">{{> head}}</html>"
    #expect(
      try findings(["page.mustache": page]) == ["p/templates/page.mustache:1:1: no template puts `content` anywhere"])
    #expect(
      try findings(["head.mustache": "<head></head>"])
        == ["p/templates/head.mustache:1:1: no template puts `metadata` anywhere"])
    #expect(try findings(["page.mustache": "<html lang=\"{{language}}\">{{metadata}}{{content}}</html>"]) == [])
  }

  @Test func aTemplateThatNobodyUsesIsSaid() throws {
    #expect(
      try findings(["sidebar.mustache": "x"]) == [
        "p/templates/sidebar.mustache:1:1: \"sidebar.mustache\" is no template of a site"
      ])
    #expect(try findings(["notes.txt": "x", ".hidden.mustache": "{{x}}"]) == [])
  }
}
