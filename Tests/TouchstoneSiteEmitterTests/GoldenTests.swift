import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneSiteEmitter

/// Pages are compared whole with the files below `Golden`.
///
/// With `TOUCHSTONE_UPDATE=1` in the environment the files are written anew, and the tests fail, so that nobody takes
/// that for a pass.
struct GoldenTests {
  /// One page of each sort; the others hold nothing that these do not.
  static let pages = [
    "404.html", "a-z.html", "a-z.json", "competencies.html", "competency/ground.tend.html",
    "competency/market.sell.html", "competency/soil.tend.html", "data.html", "data/ids.json", "domain/soil.html",
    "es/competency/soil.tend.html", "es/how-it-works.html", "es/index.html", "es/target/soil.tend.water.touch.html",
    "glossary.html", "how-it-works.html", "index.html", "level/2.html", "moderation-pack/soil.tend.html",
    "outcome/tends.html", "planning/soil.tend.html", "profile/graduate.html", "rubric/market.html",
    "rubric/soil.tend.html", "scale/growth.html", "scale/growth.json", "search.html", "search/index.js",
    "search/things-0.js", "site.js", "sitemap.xml", "skill/soil.tend.water.html", "skill/soil.tend.water.rain.html",
    "standard/st.1.html", "strand/hands.html", "style.css", "target/soil.tend.compost.html",
    "target/soil.tend.plan.html", "target/soil.tend.water.touch.html", "taxonomy/care.html", "teachers.html",
  ]

  @Test func theFrameworkHasNoMistakes() throws {
    let errors = try Garden().compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
  }

  @Test func pagesAreAsRecorded() throws {
    let files = try Garden().files.filter { Self.pages.contains($0.path) }
    #expect(files.count == Self.pages.count)
    try RecordedFolder(Garden.folder.appending(path: "site")).compare(with: files)
  }

  @Test func theFolderOfThePackageDoesNotShow() throws {
    let elsewhere = try Garden(root: "a/b/c").publication
    #expect(try SiteEmitter().emit(elsewhere) == SiteEmitter().emit(Garden().publication))
  }

  @Test func pathsAreSortedAndDifferByMoreThanCapitals() throws {
    let paths = try Garden().files.map(\.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    #expect(paths.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !$0.contains("..") })
  }
}

/// A folder of files that output is compared with.
struct RecordedFolder {
  private let folder: URL

  init(_ folder: URL) {
    self.folder = folder
  }

  /// Compares every file; with `TOUCHSTONE_UPDATE=1` records them instead, and fails.
  func compare(with files: [OutputFile]) throws {
    if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      for file in files {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
      Issue.record("recorded anew; read what changed, and run again without TOUCHSTONE_UPDATE")
    }
    for file in files {
      let recorded = (try? Data(contentsOf: folder.appending(path: file.path))).map { Array($0) } ?? []
      #expect(recorded == file.bytes, "\(file.path): \(firstDifference(recorded, file.bytes))")
    }
  }

  private func firstDifference(_ recorded: [UInt8], _ written: [UInt8]) -> String {
    let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: written, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func at(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "(end)" }
    return "line \(line + 1) was recorded as “\(at(old))” and is now “\(at(new))”"
  }
}
