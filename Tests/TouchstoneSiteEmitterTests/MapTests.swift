import Testing
import TouchstoneDiagnostics
import TouchstoneDrawing
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

@testable import TouchstoneSiteEmitter

/// Maps of what builds on what, as readers meet them.
struct MapTests {
  @Test func aLargeDomainIsSplitSoThatNoMapIsTooLarge() {
    let publication = Publication(framework: LargeFramework.make(things: 1_600), sources: SourceMap())
    let files = SiteEmitter().emit(publication)
    let maps = files.filter { $0.path.contains("-map/") }
    #expect(
      maps.contains { $0.path.hasPrefix("domain-map/") } && maps.contains { $0.path.hasPrefix("competency-map/") })
    for file in files where file.path.hasSuffix(".html") {
      for boxes in Self.boxes(of: file) { #expect((2...MapContents.maximumNodes).contains(boxes), "\(file.path)") }
    }
    #expect(brokenLinks(files) == [])
  }

  @Test func aMapOfMoreThingsThanOneCanShowComesInParts() {
    let publication = Publication(framework: LargeFramework.make(things: 1_000), sources: SourceMap())
    let site = Site(publication)
    let all = MapContents(Array(0..<400), Ties(site.framework))
    let parts = all.split(Array(0..<400))
    #expect(parts.map(\.nodes.count).reduce(0, +) == 400)
    #expect(parts.allSatisfy { $0.nodes.count <= MapContents.maximumNodes })
    // A tie that leads from one part to another stands among the words of the later one.
    #expect(parts.map { $0.ties.count + $0.outside.count }.reduce(0, +) == all.ties.count + all.outside.count)
  }

  @Test func everyBoxOfAMapOfADomainIsALink() throws {
    for file in try SampleSite("riverbend").files where file.path.hasPrefix("domain-map/") {
      let tags = PageMarkup(file).tags
      let boxes = tags.filter { $0.name == "rect" }.count
      #expect(boxes > 1 && Self.linksInPicture(tags).count == boxes, "\(file.path)")
    }
  }

  @Test func everyThingWithTiesHasAMapAroundIt() throws {
    let sample = try SampleSite("riverbend")
    for (id, target) in sample.framework.each(Target.self) where !target.requires.isEmpty {
      let path = "target/\(sample.framework[id].id).html"
      let file = try #require(sample.files.first { $0.path == path })
      let tags = PageMarkup(file).tags
      #expect(tags.contains { $0["class"] == "map-here" }, "\(path)")
      #expect(tags.contains { $0["class"] == "map-words" }, "\(path)")
    }
  }

  @Test func withoutMapsThereIsNothingOfThem() throws {
    let files = SiteEmitter(without: [.maps]).emit(try Garden().publication)
    #expect(!files.contains { $0.path.contains("-map/") })
    #expect(files.allSatisfy { file in !PageMarkup(file).tags.contains { $0.name == "svg" } })
  }

  @Test func namesAreWrappedAndCutAndStayText() {
    let long = MapLabel(String(repeating: "Reason with ratios & rates. ", count: 20), note: "target")
    #expect(long.lines.count == 4 && long.lines[3].hasSuffix("…"))
    #expect(long.lines.allSatisfy { MapLabel.width($0) <= 152 })
    let word = MapLabel(String(repeating: "W", count: 4_000), note: "")
    #expect(word.lines.count == 4 && word.box.width <= 180)
    #expect(MapLabel("", note: "target").lines == [""])
    #expect(MapLabel("分数を数直線の上に表し、単位分数を使って比べる", note: "").lines.count == 3)
  }

  @Test func theStrengthsAreToldApartWithoutColour() throws {
    let text = try SampleSite("riverbend").files.filter { $0.path.hasPrefix("domain-map/") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for mark in ["class=\"map-requires\"", "stroke-dasharray=\"6 4\"", "class=\"map-inner\""] {
      #expect(text.contains(mark))
    }
  }

  /// How many boxes each map of a page has.
  private static func boxes(of file: OutputFile) -> [Int] {
    var counts: [Int] = []
    for tag in PageMarkup(file).tags {
      if tag.name == "svg" && tag["role"] == "document" { counts.append(0) }
      if tag.name == "rect" && !counts.isEmpty { counts[counts.count - 1] += 1 }
    }
    return counts
  }

  /// The links inside of pictures.
  private static func linksInPicture(_ tags: [PageMarkup.Tag]) -> [String] {
    var isInside = false
    var found: [String] = []
    for tag in tags {
      if tag.name == "svg" { isInside = true }
      if tag.name == "/svg" { isInside = false }
      if isInside, tag.name == "a", let href = tag["href"] { found.append(href) }
    }
    return found
  }
}
