import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// Sites as their readers meet them.
struct SiteTests {
  static let samples = ["driving", "riverbend", "lakeshore"]

  @Test(arguments: samples) func everyLinkOfASampleLeadsSomewhere(_ name: String) throws {
    let files = try SampleSite(name).files
    #expect(brokenLinks(files) == [])
    #expect(files.flatMap { $0.path.hasSuffix(".html") ? PageMarkup($0).mistakes : [] } == [])
  }

  @Test(arguments: samples) func everyThingOfASampleHasAnAddress(_ name: String) throws {
    let sample = try SampleSite(name)
    let ids = Dictionary(
      uniqueKeysWithValues: sample.files.filter { $0.path.hasSuffix(".html") }.map {
        ($0.path, Set(PageMarkup($0).ids))
      })
    let addresses = Addresses(sample.framework, EntityNumbering(sample.framework.declarations))
    for kind in Kind.allCases where kind != .alignment && kind != .waiver {
      for index in 0..<sample.framework.ownCounts[kind.position] {
        let address = try #require(addresses[EntityID(kind, index)])
        let parts = address.split(separator: "#").map(String.init)
        let page = try #require(ids[parts[0]], "\(address)")
        if parts.count == 2 { #expect(page.contains(parts[1]), "\(address)") }
      }
    }
  }

  @Test func everyLinkOfTheGardenLeadsSomewhere() throws {
    #expect(brokenLinks(try Garden().files) == [])
  }

  @Test func idsAndHeadingsOfAPageAreInOrder() throws {
    for file in try Garden().files where file.path.hasSuffix(".html") {
      let markup = PageMarkup(file)
      #expect(Set(markup.ids).count == markup.ids.count, "\(file.path)")
      let headings = markup.tags.compactMap { tag in tag.name.first == "h" ? Int(tag.name.dropFirst()) : nil }
      #expect(headings.filter { $0 == 1 }.count == 1, "\(file.path)")
      #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(file.path): \(headings)")
      #expect(markup.tags.first { $0.name == "html" }?["lang"] == (file.path.hasPrefix("es/") ? "es" : "en"))
    }
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    for file in try Garden().files where file.path.hasSuffix(".html") {
      for tag in PageMarkup(file).tags {
        #expect(!["iframe", "img", "style", "object", "base"].contains(tag.name))
        if tag.name == "script" { #expect(tag["src"]?.hasSuffix("site.js") == true && tag["defer"] != nil) }
        if tag.name == "form" { #expect(tag["action"]?.hasSuffix("a-z.html") == true && tag["method"] == nil) }
        // What names a whole address loads nothing.
        let isWhole = tag["rel"] == "canonical" || tag["hreflang"] != nil
        if tag.name == "link" && !isWhole { #expect(tag["href"]?.contains("://") == false) }
      }
    }
  }

  @Test func aThingOfAnotherPackageIsNamedAndNotLinked() throws {
    let page = try page("competency/soil.tend.html")
    #expect(page.contains("<li>S-7 <span class=\"quiet\">(from State Standards)</span> Keep a record of rainfall."))
  }

  @Test func localWordsAreInHeadings() throws {
    #expect(try page("competency/soil.tend.html").contains("<h2>Steps, level by level</h2>"))
    #expect(try page("skill/soil.tend.water.html").contains("<p class=\"eyebrow\">Strand of work"))
    #expect(try page("skill/soil.tend.water.rain.html").contains("<p class=\"eyebrow\">Handhold"))
    #expect(try page("level/2.html").contains("<h2>What growers do at this level</h2>"))
  }

  @Test func untranslatedTextsAreMarkedWithTheirLanguage() throws {
    let page = try page("es/competency/soil.tend.html")
    #expect(page.contains("<h1>Cuidar la tierra</h1>"))
    #expect(page.contains("<p class=\"learner\" lang=\"en\">I can keep a bed alive.</p>"))
    #expect(page.contains("<p>Decide al tacto cuándo regar.</p>"))
    #expect(page.contains("hreflang=\"en\" lang=\"en\">English</a>"))
  }

  @Test func aFormerAddressLeadsToThePresentOne() throws {
    let files = try Garden().files.map(\.path)
    for path in ["competency/ground.tend.html", "skill/ground.tend.water.html", "target/ground.tend.water.touch.html"] {
      #expect(files.contains(path))
    }
    let page = try page("target/ground.tend.plan.html")
    #expect(page.contains("content=\"0; url=../target/soil.tend.plan.html\""))
  }

  @Test func whatIsRetiredOrADraftSaysSo() throws {
    let retired = try page("target/soil.tend.compost.html")
    #expect(retired.contains("<time datetime=\"2026-03-04\">March 4, 2026</time>"))
    #expect(retired.contains("In its place: <a href=\"../target/soil.tend.plan.html\">"))
    #expect(try page("domain/market.html").contains("This is a draft: it is still being written."))
    #expect(try page("index.html").contains("This framework is a draft. It may still change."))
  }

  @Test func prerequisitesAreToldBothWays() throws {
    let touch = try page("target/soil.tend.water.touch.html")
    #expect(touch.contains("<h3>Opens the way to</h3>"))
    #expect(touch.contains("A plan begins with a <em>finding</em>."))
    #expect(try page("target/soil.tend.plan.html").contains("<h3>Grows together with</h3>"))
    #expect(try page("competency/market.sell.html").contains("<h3>Grows together with</h3>"))
  }

  @Test func aPageCanBeEditedWhereItIsWritten() throws {
    let link = "https://git.garden.example/framework/edit/main/framework.toml"
    #expect(try page("target/soil.tend.plan.html").contains("<a href=\"\(link)\">"))
  }

  @Test func anEmptyFrameworkHasASite() {
    let compiled = CompiledText("")
    guard let framework = compiled.compilation.framework else { return }
    let files = SiteEmitter().emit(Publication(framework: framework, sources: compiled.compilation.sources))
    #expect(
      files.map(\.path) == [
        "a-z.html", "index.html", "search.html", "search/index.js", "search/things-0.js", "search/words-0.js",
        "site.js",
        "style.css",
      ])
    #expect(brokenLinks(files) == [])
  }

  private func page(_ path: String) throws -> String {
    let file = try #require(try Garden().files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

/// The site of a framework that comes with the project.
struct SampleSite {
  let framework: Framework
  let files: [OutputFile]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("frameworks/\(name)")
    var sources: [String: [UInt8]] = [:]
    for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
    where [".toml", ".yaml"].contains(where: path.hasSuffix) {
      sources["sample/\(path)"] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    let compilation = try #require(compile("sample", in: InMemoryFileSystem(bytes: sources)))
    framework = try #require(compilation.framework)
    files = SiteEmitter().emit(Publication(framework: framework, sources: compilation.sources))
  }
}
