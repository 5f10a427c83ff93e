import Testing
import TouchstoneEmission
import TouchstoneLanguage

@testable import TouchstoneSiteEmitter

/// Finding things by their words.
struct SearchTests {
  @Test func wordsAreSmallAndWithoutAccents() {
    #expect(SearchWords.words(of: "Ñandú’s 3rd step") == ["nandus", "3rd", "step"])
    #expect(SearchWords.words(of: "math.ratios.unit-rate") == ["math", "ratios", "unit", "rate"])
    #expect(SearchWords.words(of: "6.RP.A.1 × don't") == ["6", "rp", "a", "1", "dont"])
    #expect(SearchWords.words(of: "e\u{301}tude, ŁÓDŹ & straße") == ["etude", "lodz", "strase"])
    #expect(SearchWords.words(of: "比例 кӀант ΩΣ") == ["比", "例", "кӏант", "ωσ"])
    #expect(SearchWords.words(of: "“–” … <>") == [])
    #expect(SearchWords.words(of: String(repeating: "a", count: 90)) == [String(repeating: "a", count: 32)])
  }

  @Test func postingsComeBack() {
    for numbers in [[0], [4, 5, 6, 9], [1, 3, 5, 40, 41, 2_000], Array(0..<200), [35, 36, 37, 1_296]] {
      var postings = SearchPostings()
      for number in numbers {
        postings.add(number)
        postings.add(number)
      }
      #expect(SearchReader.numbers(postings.encoded, 3_000) == Set(numbers), "\(postings.encoded)")
    }
    var postings = SearchPostings()
    for number in [4, 5, 6, 9] { postings.add(number) }
    #expect(postings.encoded == "5 +2 3")
    for number in 10..<5_000 { postings.add(number) }
    #expect(postings.encoded == "*")
  }

  @Test func thingsAreFoundByNameTextIDAndLocalWord() throws {
    let search = try SearchReader(Garden().files)
    // By its name, the beginning of a word, its id, its statement, what learners say.
    for question in ["tending soil", "SOIL tend", "soil.tend", "weather feeds", "keep a bed alive"] {
      #expect(search.find(question).contains("Tending the soil"), "\(question): \(search.find(question))")
    }
    // The district's own words: targets are steps here, and skills are strands of work.
    #expect(!search.find("step").isEmpty)
    #expect(!search.find("strand of work").isEmpty)
    #expect(search.find("glossary").contains("Glossary"))
    #expect(search.find("nothingofthekind").isEmpty)
  }

  @Test func eachEditionIsSearchedInItsLanguage() throws {
    let files = try Garden().files.filter { $0.path.hasPrefix("es/search/") }
      .map { OutputFile(path: String($0.path.dropFirst(3)), bytes: $0.bytes) }
    let search = try SearchReader(files)
    #expect(search.find("cuidar tierra").contains("Cuidar la tierra"))
    #expect(search.find("glosario").contains("Glosario"))
  }

  /// The files of words follow each other in the order in which the script looks for them.
  @Test func filesAreInOrder() throws {
    var index = SearchIndex()
    for number in 0..<6_000 {
      let name = "w\(String(number * 7_919 % 6_000, radix: 36)) 比 \u{1F600}é common"
      index.add(SearchIndex.Entry(name: name, address: "a/\(number).html", kind: "thing"))
    }
    let files = index.files(saying: [])
    let first = try #require(files.first { $0.path == "search/index.js" })
    let starts = try #require(SearchFile(first).object["words"] as? [String])
    #expect(starts.count > 2)
    #expect(starts == starts.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
    for (number, start) in starts.enumerated() {
      let file = try #require(files.first { $0.path == "search/words-\(number).js" })
      let words = try SearchFile(file).rows.compactMap { $0[0] as? String }
      #expect(words.first == start)
      #expect(words == words.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
    }
    #expect(try SearchReader(files).find("w12 common").contains { $0.hasPrefix("w12") })
  }

  @Test func longNamesAreCutBetweenCharacters() throws {
    var index = SearchIndex()
    let name = String(repeating: "é", count: 300)
    index.add(SearchIndex.Entry(name: name, address: "a.html", kind: "thing"))
    let file = try #require(index.files(saying: []).first { $0.path == "search/things-0.js" })
    let shown = try #require(SearchFile(file).rows[0][0] as? String)
    #expect(shown.hasSuffix("é…") && shown.utf8.count <= SearchIndex.longestName)
  }

  @Test func aSiteCanDoWithoutSearchAndData() throws {
    let garden = try Garden()
    let files = SiteEmitter(data: BundleDataProbe(), without: [.search, .data]).emit(garden.publication)
    #expect(!files.contains { $0.path.contains("search") || $0.path.hasSuffix(".json") || $0.path == "data.html" })
    #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("class=\"search\"") })
    #expect(brokenLinks(files) == [])
  }
}

/// Data that nobody should ask for.
private struct BundleDataProbe: SiteData {
  func data(of publication: Publication, about pages: [[EntityID]]) -> CarriedData {
    Issue.record("data were asked for")
    return CarriedData(files: [], documents: [])
  }
}
