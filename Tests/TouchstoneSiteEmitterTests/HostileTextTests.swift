import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneSiteEmitter

/// Authors' texts are data: none becomes markup, wherever it stands.
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "*a* **b** [c](javascript:alert(1)) [d](data:text/html,x) [e](https://a.example/\"onclick=\"x)",
    "[f](HTTPS://a.example/?q=<b>&r='1'#a#b) [g](https://user:pw@a.example) [h](//a.example)",
    "]]> --> <!-- <![CDATA[ &lt;b&gt; &#60;",
    "a\u{202E}b\u{2066}c\u{2069}d\u{0}e\u{85}f\u{FFFE}g\u{1FFFF}h",
    "- <b>one</b>\n- two\n\n3. <i>three</i>\n\n***all* of** it*",
    "../../../etc/passwd\n\n<h1>x</h1>",
    "\u{301}<a\u{301} href=x>",
  ]

  /// Elements that pages are made of.
  static let elements: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "link", "body", "a", "header", "footer", "nav", "main", "div",
    "section",
    "span", "p", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "code", "time", "br", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "script", "form", "input", "button", "label", "select", "option",
    "details", "summary", "svg", "desc", "g", "path", "rect", "text",
  ]

  static let attributes: Set<String> = [
    "lang", "dir", "charset", "name", "content", "rel", "href", "hreflang", "class", "id", "aria-label", "aria-current",
    "datetime", "scope", "start", "http-equiv", "src", "defer", "data-base", "role", "action", "type", "autocomplete",
    "for", "value",
    "datetime", "scope", "start", "http-equiv", "role", "tabindex", "aria-labelledby", "aria-describedby",
    "aria-hidden",
    "focusable", "width", "height", "viewBox", "x", "y", "rx", "d", "fill", "stroke", "stroke-width",
    "stroke-dasharray", "font-size", "text-anchor",
  ]

  @Test(arguments: texts) func noTextBecomesMarkup(_ text: String) throws {
    let files = try siteOfNothingBut(text)
    for file in files where file.path.hasSuffix(".html") {
      let markup = PageMarkup(file)
      #expect(markup.mistakes == [])
      for tag in markup.tags {
        let name = tag.name.hasPrefix("/") ? String(tag.name.dropFirst()) : tag.name
        #expect(Self.elements.contains(name), "\(file.path): <\(name)>")
        for attribute in tag.attributes {
          #expect(Self.attributes.contains(attribute.name), "\(file.path): \(attribute.name)")
        }
        if tag.name == "script" { #expect(tag["src"]?.hasSuffix("site.js") == true, "\(file.path)") }
        if tag.name == "a", let href = tag["href"] { #expect(isHarmless(href), "\(file.path): \(href)") }
      }
      #expect(!holdsForbiddenCharacters(file.bytes), "\(file.path)")
    }
    for file in files where file.path.hasSuffix(".js") && file.path.contains("search/") {
      let script = String(decoding: file.bytes, as: UTF8.self)
      #expect(!script.contains { $0 == "<" || $0 == "\u{2028}" || $0 == "\u{2029}" }, "\(file.path)")
      #expect(throws: Never.self, "\(file.path)") { try SearchFile(file) }
    }
    #expect(brokenLinks(files) == [])
  }

  @Test func anyBytesStayText() {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let alphabet = Array("<>&\"'*[]()-. \n1ahttps://mailto:@\u{202E}é".utf8)
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      let text = String(decoding: bytes, as: UTF8.self)
      var html = HTMLWriter()
      BlockProse.write(text, attributes: TextAttributes(pageLanguage: LanguageTag("en")), to: &html)
      let markup = PageMarkup(OutputFile(path: text, bytes: html.bytes))
      #expect(markup.mistakes == [])
      #expect(
        markup.tags.allSatisfy { ["a", "em", "strong", "p", "ul", "ol", "li"].contains($0.name.drop { $0 == "/" }) })
    }
  }

  /// The garden with one text in place of all its texts, labels and lists.
  private func siteOfNothingBut(_ text: String) throws -> [OutputFile] {
    let garden = try Garden()
    var framework = garden.framework
    let span = framework.manifest.span
    let hostile = Text(text, span)
    framework.manifest.framework.title = hostile
    framework.manifest.framework.statement = hostile
    framework.manifest.framework.publisher = hostile
    framework.manifest.framework.version = hostile
    framework.manifest.framework.license = hostile
    framework.manifest.site.edit = hostile
    framework.manifest.site.url = hostile
    framework.manifest.terms = LocalTerm.words.map {
      LocalTerm(audience: nil, word: $0, wordSpan: span, local: [hostile])
    }
    for kind in Kind.allCases { fill(kind.type, framework, hostile) }
    for index in framework.translations.indices {
      framework.translations[index].title = hostile
      framework.translations[index].texts = framework.translations[index].texts.mapValues { _ in hostile }
    }
    framework.packages = framework.packages.map {
      PackageReference(alias: $0.alias, id: $0.id, title: text, uri: nil, isBuiltIn: $0.isBuiltIn)
    }
    return SiteEmitter(data: BundleData()).emit(Publication(framework: framework, sources: garden.compilation.sources))
  }

  private func fill<D: Declaration>(_ type: D.Type, _ framework: Framework, _ text: Text) {
    for var declaration in framework.declarations[type.table] {
      for field in type.fields.fields {
        switch field.binding {
        case .text(let path), .label(let path):
          declaration[path] = text
        case .texts(let path), .labels(let path):
          // Former ids become paths, so they are hostile too.
          declaration[path] = [text, text]
        case .levels(let path):
          for entry in declaration[path].indices {
            declaration[path][entry].descriptor = text
            declaration[path][entry].learnerStatement = text
            declaration[path][entry].readyWhen = text
          }
        case .points(let path):
          for entry in declaration[path].indices {
            declaration[path][entry].text = text
          }
        case .references(let path):
          for entry in declaration[path].indices {
            declaration[path][entry].detail?.because = text
          }
        case .requirements(let path):
          for entry in declaration[path].indices { declaration[path][entry].because = text }
        case .wholeNumber, .number, .boolean, .date, .choice, .choices, .reference, .evidenceMinimum, .span, .startsAt,
          .scaleMaps, .retirement, .parts:
          break
        }
      }
    }
  }

  private func isHarmless(_ href: String) -> Bool {
    guard let colon = href.firstIndex(of: ":") else { return !href.hasPrefix("//") }
    return ["http", "https", "mailto"].contains(href[..<colon].lowercased())
  }

  private func holdsForbiddenCharacters(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
  }
}
