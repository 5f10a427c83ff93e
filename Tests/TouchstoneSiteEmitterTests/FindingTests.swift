import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// Whole addresses, neighbours, long lists, and pages as data.
struct FindingTests {
  private func text(_ path: String) throws -> String {
    let file = try #require(try Garden().files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  // MARK: - Addresses

  @Test func publishedAddressesAreWhole() {
    #expect(PublishedAddress("https://a.example")?.base == "https://a.example/")
    #expect(PublishedAddress("https://a.example")?.path == "/")
    #expect(PublishedAddress("https://a.example/b/c")?.path == "/b/c/")
    #expect(PublishedAddress("https://a.example:8080/")?.isWholeHost == true)
    for bad in [
      "", "a.example", "mailto:a@b.example", "https://", "https://a.example/?q", "https://a.example/#b", "javascript:x",
    ] {
      #expect(PublishedAddress(bad) == nil, "\(bad)")
    }
    #expect(PublishedAddress(nil) == nil)
  }

  @Test func pagesSayWhereTheyStandForGood() throws {
    let page = try text("es/competency/soil.tend.html")
    #expect(
      page.contains("rel=\"canonical\" href=\"https://learn.garden.example/framework/es/competency/soil.tend.html\""))
    #expect(page.contains("hreflang=\"en\" href=\"https://learn.garden.example/framework/competency/soil.tend.html\""))
    #expect(
      page.contains("hreflang=\"x-default\" href=\"https://learn.garden.example/framework/competency/soil.tend.html\""))
    let moved = try text("target/ground.tend.plan.html")
    #expect(moved.contains("canonical\" href=\"https://learn.garden.example/framework/target/soil.tend.plan.html\""))
    #expect(!moved.contains("hreflang=\"x-default\""))
  }

  @Test func withoutAnAddressNothingIsHalf() throws {
    var publication = try Garden().publication
    publication.framework.manifest.site.url = nil
    let files = SiteEmitter(data: BundleData()).emit(publication)
    #expect(!files.contains { ["404.html", "sitemap.xml", "robots.txt"].contains($0.path) })
    for file in files where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(!page.contains("canonical") && !page.contains("rel=\"alternate\" hreflang"), "\(file.path)")
    }
  }

  @Test func theMapHasEveryPageOnce() throws {
    let files = try Garden().files
    let map = try text("sitemap.xml")
    let addresses = map.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(Set(addresses).count == addresses.count)
    let base = "https://learn.garden.example/framework/"
    let pages = files.filter { file in
      file.path.hasSuffix(".html") && !String(decoding: file.bytes, as: UTF8.self).contains("http-equiv=\"refresh\"")
        && !["404.html", "search.html", "es/search.html"].contains(file.path)
    }
    #expect(Set(addresses) == Set(pages.map { base + $0.path }))
    // The host has other sites, so its file for robots is not ours.
    #expect(!files.contains { $0.path == "robots.txt" })
  }

  @Test func aLargeMapIsCut() throws {
    let published = try #require(PublishedAddress("https://a.example"))
    let files = SiteMap(published: published, addresses: (0..<50_001).map { "a/\($0).html" }).files
    #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt"])
    #expect(String(decoding: files[0].bytes, as: UTF8.self).contains("<loc>https://a.example/sitemap-2.xml</loc>"))
    #expect(String(decoding: files[3].bytes, as: UTF8.self).contains("Sitemap: https://a.example/sitemap.xml"))
  }

  @Test func aMissingPageLeadsOnFromAnywhere() throws {
    let page = try text("404.html")
    #expect(page.contains("href=\"/framework/style.css\""))
    #expect(page.contains("data-base=\"/framework/\""))
    #expect(page.contains("<a href=\"/framework/a-z.html\">"))
    #expect(page.contains("href=\"/framework/es/index.html\""))
    #expect(page.contains("content=\"noindex\""))
  }

  @Test func editAddressesSayWhereThePathGoes() throws {
    #expect(EditAddress("https://a.example/edit")?.address(of: "b/c.toml") == "https://a.example/edit/b/c.toml")
    #expect(EditAddress("https://a.example/e?f={path}&g")?.address(of: "b.toml") == "https://a.example/e?f=b.toml&g")
    #expect(EditAddress("javascript:{path}") == nil)
    #expect(try text("index.html").contains("https://git.garden.example/framework/edit/main/touchstone.toml"))
    // A translated page is changed where it is translated.
    #expect(try text("es/competency/soil.tend.html").contains("edit/main/es/framework.toml"))
  }

  @Test func addressesThatNobodyCanOpenAreReported() {
    func found(_ manifest: String) -> [String] {
      let header = "[framework]\nid = \"a\"\ntitle = \"A\"\nversion = \"1\"\n"
      let compiled = CompiledText("", more: ["package/touchstone.toml": header + manifest])
      guard let framework = compiled.compilation.framework else { return ["no framework"] }
      return SiteEmitter().problems(in: framework).map(\.id.rawValue)
    }
    #expect(found("") == [])
    #expect(found("status = \"implemented\"\n") == ["site/without-address"])
    #expect(found("status = \"implemented\"\n[site]\nurl = \"https://a.example\"\n") == [])
    #expect(
      found("[site]\nurl = \"learn.example\"\nedit = \"git.example\"\n")
        == ["site/not-an-address", "site/not-an-address"])
  }

  // MARK: - Neighbours and lists

  @Test func everyPageLeadsToItsNeighbours() throws {
    let garden = try Garden()
    let numbering = EntityNumbering(garden.framework.declarations)
    let neighbours = Neighbours(garden.framework, numbering)
    for kind in Kind.allCases where kind.hasPages {
      for index in 0..<garden.framework.ownCounts[kind.position] {
        let id = EntityID(kind, index)
        let (before, after) = neighbours[id]
        if let after { #expect(neighbours[after].before == id, "\(garden.framework[id].id)") }
        if let before {
          #expect(neighbours[before].after == id, "\(garden.framework[id].id)")
          #expect(before.kind == kind && garden.framework[before].parent == garden.framework[id].parent)
        }
      }
    }
    #expect(try text("domain/market.html").contains("<nav class=\"pager\""))
    #expect(try text("level/2.html").contains("<nav class=\"pager\""))
  }

  @Test func longListsAreCutAtTheLimit() {
    func group(_ count: Int, from start: Int) -> ListParts.Group {
      ListParts.Group(heading: .letter("A"), ids: (start..<start + count).map { EntityID(.target, $0) })
    }
    #expect(ListParts([]).parts.isEmpty)
    #expect(ListParts([group(ListParts.limit, from: 0)]).parts.count == 1)
    let list = ListParts([group(10, from: 0), group(700, from: 10), group(5, from: 710)])
    #expect(list.parts.map { $0.reduce(0) { $0 + $1.ids.count } } == [300, 300, 115])
    #expect(list.parts.flatMap { $0.flatMap(\.ids) } == (0..<715).map { EntityID(.target, $0) })
    #expect(list.parts.map { $0.map(\.number) } == [[1, 2], [2], [2, 3]])
  }

  @Test func foldersOfLanguagesAreTheirOwn() {
    var framework = LargeFramework.make(things: 40)
    for language in ["search", "data", "targets", "target", "a-z", "es"] {
      framework.translations.append(Translation(language: language, span: framework.manifest.span))
    }
    #expect(
      EditionLanguage.all(of: framework).dropFirst().map(\.folder).filter { !$0.hasPrefix("language-") } == ["es"])
  }

  // MARK: - Pages as data

  @Test func whatAPageSaysAsDataIsWhatTheBundleSays() throws {
    let files = Dictionary(uniqueKeysWithValues: try Garden().files.map { ($0.path, $0.bytes) })
    func object(_ path: String) throws -> [String: Any] {
      let bytes = try #require(files[path], "\(path)")
      return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(path)")
    }
    let bundle = try object("data/bundle.json")
    let ids = try #require(try object("data/ids.json")["things"] as? [[String: String]])
    var compared = 0
    for thing in ids {
      guard let page = thing["page"], !page.contains("#"), let kind = thing["kind"].flatMap(Kind.init(rawValue:)) else {
        continue
      }
      let data = try object(String(page.dropLast(5)) + ".json")
      #expect(data["about"] as? [String: String] == ["kind": kind.name, "id": thing["id"] ?? ""])
      for (list, things) in data.compactMapValues({ $0 as? [[String: Any]] }) {
        let all = try #require(bundle[list] as? [[String: Any]], "\(list)")
        for thing in things {
          let same = all.first { $0["uuid"] as? String == thing["uuid"] as? String }
          #expect(NSDictionary(dictionary: thing) == same.map { NSDictionary(dictionary: $0) }, "\(page)")
          compared += 1
        }
      }
    }
    #expect(compared > 30)
  }

  /// Every page says where its data are, and they are there.
  @Test func everyPageHasItsData() throws {
    let files = try Garden().files
    let paths = Set(files.map(\.path))
    for file in files where file.path.hasSuffix(".html") {
      let markup = PageMarkup(file)
      let isMoved = markup.tags.contains { $0["http-equiv"] == "refresh" }
      let isListed = !markup.tags.contains { $0["content"] == "noindex" }
      let twin = markup.tags.first { $0["type"] == "application/json" }?["href"]
      #expect((twin != nil) == (isListed && !isMoved), "\(file.path)")
      if !file.path.contains("/"), let twin { #expect(paths.contains(twin)) }
    }
    let list = try #require(files.first { $0.path == "es/competencies.json" })
    let object = try JSONSerialization.jsonObject(with: Data(list.bytes)) as? [String: Any]
    let names = (object?["things"] as? [[String: String]])?.compactMap { $0["name"] } ?? []
    #expect(names.contains("Cuidar la tierra"))
  }
}
