import Foundation
import Testing
import TouchstoneToolSupport

/// `touchstone serve` as a browser meets it, over a real socket of this machine.
@Suite(.serialized) struct ServeTests {
  private static let manifest = "[framework]\nid = \"small\"\ntitle = \"Small\"\nversion = \"1\"\n"
  private static let glossary = "[[term]]\nid = \"target\"\ntitle = \"Learning target\"\ndefinition = \"A step.\"\n"

  private func serving(_ body: (RunningPreview, TemporaryFolder) throws -> Void) throws {
    let folder = try TemporaryFolder([
      "small/touchstone.toml": Self.manifest, "small/all.toml": Self.glossary, "secret.txt": "nobody sees this",
    ])
    let preview = try RunningPreview(folder.url, "small")
    defer { preview.stop() }
    try preview.waitFor("/", { $0.contains("Small") })
    try body(preview, folder)
  }

  @Test func pagesComeWithTheirTypesAndTheScript() throws {
    try serving { preview, folder in
      let start = try preview.get("/")
      #expect(start.status == 200 && start.headers["content-type"] == "text/html; charset=utf-8")
      #expect(start.body.contains("<script src=\"/-/preview.js?since="))
      #expect(try preview.get("/glossary.html").body.contains("Learning target"))
      let style = try preview.get("/style.css")
      #expect(style.headers["content-type"] == "text/css; charset=utf-8" && !style.body.contains("<script"))
      let script = try preview.get("/-/preview.js?since=1")
      #expect(
        script.headers["content-type"] == "text/javascript; charset=utf-8" && script.body.contains("location.reload"))
      #expect(try preview.get("/", method: "HEAD").body.isEmpty)
      #expect(try preview.get("/", method: "POST").status == 405)
      let missing = try preview.get("/nothing-%3Cb%3E.html")
      #expect(missing.status == 404 && missing.body.contains("nothing-&lt;b&gt;.html"))
      #expect(!folder.exists("small/build"))
    }
  }

  @Test func nothingOutsideOfTheSiteIsServed() throws {
    try serving { preview, folder in
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent("small/link.html"),
        withDestinationURL: folder.url.appendingPathComponent("secret.txt"))
      for path in [
        "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt", "/es/../../secret.txt",
        "/..%5csecret.txt", "/%252e%252e/secret.txt", "/./../secret.txt", "//secret.txt", "/link.html",
        "/touchstone.toml", "/../small/touchstone.toml", "\(folder.url.path)/secret.txt", "/%00", "/%", "..",
        "http://127.0.0.1/../secret.txt", "/-/../../secret.txt",
      ] {
        let answer = try? preview.get(path)
        #expect(answer?.status != 200, "\(path)")
        #expect(answer?.body.contains("nobody sees this") != true && answer?.body.contains("id = ") != true, "\(path)")
      }
      #expect(try preview.get("/", host: "elsewhere.example").status == 421)
      #expect(try preview.get("/", host: "localhost:8017").status == 200)
    }
  }

  @Test func aSavedChangeShowsAndIsToldToOpenPages() throws {
    try serving { preview, folder in
      let version = try #require(try preview.get("/").body.firstMatch(of: /since=(\d+)/)?.1)
      try folder.write(Self.glossary.replacing("A step.", with: "A small step."), to: "small/all.toml")
      #expect(try preview.get("/-/changes.js?since=\(version)").body == "touchstonePreview.changed();\n")
      #expect(try preview.get("/glossary.html").body.contains("A small step."))
    }
  }

  @Test func aBrokenSourceKeepsTheLastGoodSiteAndSaysWhatIsWrong() throws {
    try serving { preview, folder in
      try folder.write("[[term]]\nid = \"target\"\ndefinitio = \"<b>\"\n", to: "small/all.toml")
      let page = try preview.waitFor("/glossary.html", { $0.contains("role=\"alert\"") })
      #expect(page.contains("A step.") && page.contains("all.toml:3:1") && !page.contains("\"<b>\""))
      try folder.write(Self.glossary, to: "small/all.toml")
      try preview.waitFor("/glossary.html", { !$0.contains("role=\"alert\"") })
    }
  }

  @Test func aFolderThatGoesAndComesBackIsFoundAgain() throws {
    try serving { preview, folder in
      let small = folder.url.appendingPathComponent("small")
      let away = folder.url.appendingPathComponent("away")
      try FileManager.default.moveItem(at: small, to: away)
      let gone = try preview.waitFor("/glossary.html", { $0.contains("is not there") })
      #expect(gone.contains("A step."))
      try FileManager.default.moveItem(at: away, to: small)
      try preview.waitFor("/glossary.html", { !$0.contains("is not there") && $0.contains("A step.") })
    }
  }

  @Test func aPackageThatIsBrokenFromTheBeginningSaysSo() throws {
    let folder = try TemporaryFolder(["small/touchstone.toml": Self.manifest, "small/all.toml": "[[term]\n"])
    let preview = try RunningPreview(folder.url, "small")
    defer { preview.stop() }
    try preview.waitFor("/anything.html", { $0.contains("all.toml:1") })
    #expect(try preview.get("/").status == 503)
  }

  @Test func aPortThatIsTakenIsWrongUse() throws {
    try serving { preview, folder in
      let second = try BuiltTool.find().run(["serve", "small", "--port", "\(preview.port)"], in: folder.url)
      #expect(second.status == 2 && second.errors.contains("--port 0"))
      let nowhere = try BuiltTool.find().run(["serve", "small", "--host", "nowhere"], in: folder.url)
      #expect(nowhere.status == 2)
    }
  }
}
