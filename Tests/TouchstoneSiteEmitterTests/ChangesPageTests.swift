import Foundation
import Testing
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSiteEmitter

/// The page that tells what changed since an edition before.
@Suite struct ChangesPageTests {
  private func feed(_ entries: [ChangeFeed.Entry]) -> ChangeFeed {
    ChangeFeed(
      old: ChangeFeed.Edition(name: "main", version: "1.1.0"),
      new: ChangeFeed.Edition(name: "garden", version: "1.2.0"),
      entries: entries, json: Array("{}\n".utf8), schema: Array("{}\n".utf8))
  }

  private func page(_ feed: ChangeFeed?, _ path: String = "changes.html") throws -> String? {
    var publication = try Garden().publication
    publication.changes = feed
    let files = SiteEmitter(data: BundleData()).emit(publication)
    return files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private let entries = [
    ChangeFeed.Entry(
      thing: EntityID(.competency, 0), name: "competency soil.tend", happening: "has 4 in `evidence_min`, and had 3",
      isDerived: false,
      effects: [
        ChangeFeed.Effect(axis: "learner", word: "raises", rule: "learner/more", reason: "more pieces of evidence"),
        ChangeFeed.Effect(axis: "consumer", word: "additive", rule: "consumer/more", reason: "a value is new"),
      ]),
    ChangeFeed.Entry(
      thing: nil, name: "target <b>gone</b>", happening: "is gone", isDerived: false,
      effects: [
        ChangeFeed.Effect(axis: "consumer", word: "breaking", rule: "consumer/id", reason: "its id leads nowhere")
      ]),
    ChangeFeed.Entry(
      thing: EntityID(.competency, 1), name: "competency", happening: "says in `notes`: new", isDerived: false,
      effects: []),
    ChangeFeed.Entry(
      thing: EntityID(.competency, 1), name: "competency", happening: "needs more before it", isDerived: true,
      effects: []),
  ]

  @Test func changesStandUnderWhatTheyMean() throws {
    let page = try #require(try page(feed(entries)))
    let raised = try #require(page.range(of: "More is asked <span class=\"quiet\">(1)</span>"))
    let systems = try #require(page.range(of: "id=\"systems\""))
    let others = try #require(page.range(of: "id=\"others\""))
    #expect(raised.lowerBound < systems.lowerBound && systems.lowerBound < others.lowerBound)
    let first = page[raised.lowerBound..<systems.lowerBound]
    #expect(first.contains("href=\"competency/soil.tend.html\"") && first.contains("more pieces of evidence"))
    #expect(first.contains("has 4 in evidence_min, and had 3"))
    #expect(page[systems.lowerBound..<others.lowerBound].contains("target &lt;b&gt;gone&lt;/b&gt;"))
    #expect(page[others.lowerBound...].contains("says in notes: new"))
    // What follows from other changes, and means nothing for anybody, is not told twice.
    #expect(!page.contains("needs more before it"))
    #expect(page.contains("1.1.0 → 1.2.0"))
  }

  @Test func thatNothingChangedIsSaid() throws {
    #expect(try #require(try page(feed([]))).contains("Nothing has changed."))
  }

  @Test func withoutAnEditionBeforeThereIsNoPage() throws {
    #expect(try page(nil) == nil)
    #expect(try #require(try page(nil, "community.html")).contains("changes.html") == false)
    #expect(try #require(try page(feed([]), "community.html")).contains("href=\"changes.html\""))
  }

  @Test func theDataLieBesideIt() throws {
    #expect(try page(feed(entries), "data/changes.json") == "{}\n")
    #expect(try #require(try page(feed(entries), "data.html")).contains("data/changes.json"))
    // In another language the sentences are marked as what they are.
    let spanish = try #require(try page(feed(entries), "es/changes.html"))
    #expect(spanish.contains("Se pide más") && spanish.contains("<span lang=\"en\">more pieces of evidence</span>"))
  }
}
