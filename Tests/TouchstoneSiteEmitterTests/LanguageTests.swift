import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneTestSupport

@testable import TouchstoneSiteEmitter

/// Languages that are added in one file, texts that nobody has translated, and pages that run from right to left.
struct LanguageTests {
  /// A language that nobody speaks, added as a contributor adds one: a value, and its place among the others.
  private static let madeUp: SiteLanguage = {
    var language = SiteLanguage.english
    language.tag = LanguageTag("qya")
    language.ownName = "Quenya-ish"
    language.words["learner"] = ("hínë", "híni")
    language.words["level"] = ("tyellë", "tyeller")
    language.plural = { $0 + "r" }
    language.phrases.start = "Yesta"
    language.phrases.months = (1...12).map { "asta \($0)" }
    language.phrases.date = "{day}. {month} {year}"
    language.phrases.listSeparator = " ar "
    language.phrases.learner.questions.level = "Mana {level}?"
    language.phrases.learner.ways.title = "Manen"
    language.phrases.teacher.title = "An {educators}"
    return language
  }()

  private static let arabic: SiteLanguage = {
    var language = SiteLanguage.english
    language.tag = LanguageTag("ar")
    language.ownName = "العربية"
    language.words["competency"] = ("كفاية", "كفايات")
    language.phrases.start = "البداية"
    language.phrases.untranslated = "لم يُترجم كل ما في هذه الصفحة بعد. ما لم يُترجم مكتوب بلغته: {1}."
    language.phrases.listSeparator = "، "
    return language
  }()

  private static let framework = """
    [framework]
    id = "small"
    title = "Small Framework"
    version = "1"
    language = "en"

    [[level]]
    id = 1
    grades = ["K", 1]

    [[scale]]
    id = "academic"
    proficient = "there"
    point = [{ id = "not-yet" }, { id = "there" }]

    [[competency]]
    id = "math"
    title = "Numbers"
    statement = "Reason with numbers."
    transfer = ["a shop", "a kitchen"]
    levels.1 = "Counts."

    [[target]]
    id = "math.count"
    statement = "Count to ten."
    level = 1

    [[grading]]
    id = "reports"
    basis = "competency-based"
    effective = "2027-08-20"
    """

  private func files(_ translation: String, speaking languages: [SiteLanguage]) throws -> [String: String] {
    let system = InMemoryFileSystem([
      "small/touchstone.toml": Self.framework.components(separatedBy: "\n\n").first ?? "",
      "small/framework.toml": Self.framework.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n"),
      "small/translation.toml": translation,
    ])
    let compilation = try #require(compile("small", in: system))
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let framework = try #require(compilation.framework)
    let files = SiteEmitter(speaking: languages).emit(
      Publication(framework: framework, sources: compilation.sources))
    #expect(brokenLinks(files) == [])
    #expect(files.flatMap { $0.path.hasSuffix(".html") ? PageMarkup($0).mistakes : [] } == [])
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  // MARK: - One file

  @Test func aLanguageIsAddedByOneValue() throws {
    let translation = """
      translation = "qya"

      [terms]
      competency = "curwë"

      [[competency]]
      id = "math"
      title = "Nóti"
      """
    let pages = try files(translation, speaking: SiteLanguage.all + [Self.madeUp])
    let competency = try #require(pages["qya/competency/math.html"])
    #expect(competency.contains("<html lang=\"qya\">"))
    #expect(competency.contains(">Yesta</a>"))
    #expect(competency.contains(">Curwër</a>"), "the plural of a local word is the language's")
    #expect(competency.contains("<h1>Nóti</h1>"))
    let target = try #require(pages["qya/target/math.count.html"])
    #expect(target.contains("<h2>Mana tyellë?</h2>"), "kinds are called as the language calls them")
    let ways = try #require(pages["qya/how-it-works.html"])
    #expect(ways.contains("<h1>Manen</h1>"))
    #expect(ways.contains("20. asta 8 2027"), "dates are written as the language writes them")
    #expect(pages["qya/level/1.html"]?.contains("K ar 1") == true, "lists are separated by the language's sign")
    #expect(pages["index.html"]?.contains(">Quenya-ish</a>") == true)
  }

  @Test func aLanguageThatNobodyAddedIsReadAroundEnglishWords() throws {
    let translation = """
      translation = "qya"

      [[competency]]
      id = "math"
      title = "Nóti"
      """
    let pages = try files(translation, speaking: SiteLanguage.all)
    let page = try #require(pages["qya/competency/math.html"])
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<h1 lang=\"qya\">Nóti</h1>"))
  }

  // MARK: - What has not been translated

  @Test func whatIsNotTranslatedIsSaidAtTheTop() throws {
    let translation = """
      translation = "es"

      [[competency]]
      id = "math"
      title = "Números"
      statement = "Razonar con números."
      transfer = ["una tienda", "una cocina"]
      levels.1 = "Cuenta."
      """
    let pages = try files(translation, speaking: SiteLanguage.all)
    let notice = "<p class=\"notice untranslated\">No todo en esta página está traducido todavía."
    let competency = try #require(pages["es/competency/math.html"])
    #expect(competency.contains("<main id=\"main\" class=\"page\">\n\(notice)"))
    #expect(competency.contains("<span lang=\"en\">English</span>.</p>"))
    #expect(competency.contains("lang=\"en\">Count to ten.</a>"), "one text on it is not translated")
    for (path, page) in pages where !path.hasPrefix("es/") { #expect(!page.contains("untranslated\">"), "\(path)") }
  }

  @Test func nothingIsSaidWhereAllIsTranslated() throws {
    let translation = """
      translation = "es"

      [framework]
      title = "Marco pequeño"

      [[competency]]
      id = "math"
      title = "Números"
      statement = "Razonar con números."
      transfer = ["una tienda", "una cocina"]
      levels.1 = "Cuenta."

      [[target]]
      id = "math.count"
      statement = "Contar hasta diez."
      """
    let pages = try files(translation, speaking: SiteLanguage.all)
    #expect(pages["es/competency/math.html"]?.contains("class=\"notice untranslated\"") == false)
  }

  /// A page that took words from another language than its own would hold some of them.
  @Test func noPageHoldsWordsOfAnotherLanguage() throws {
    func texts(_ language: SiteLanguage) -> Set<String> {
      var pending: [Any] = [language.phrases]
      var found: Set<String> = []
      while let next = pending.popLast() {
        if let text = next as? String {
          found.insert(text)
        } else {
          pending += Mirror(reflecting: next).children.map(\.value)
        }
      }
      return found
    }
    let english = texts(.english).subtracting(texts(.spanish)).filter { $0.count > 14 && !$0.contains("{") }
    #expect(english.count > 100)
    for file in try SampleSite("riverbend").files where file.path.hasPrefix("es/") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      for text in english where page.contains(">\(text)<") { Issue.record("\(file.path) says “\(text)”") }
    }
  }

  // MARK: - From right to left

  @Test func aPageInArabicRunsFromRightToLeft() throws {
    let translation = """
      translation = "ar"

      [[competency]]
      id = "math"
      title = "الأعداد"
      transfer = ["متجر", "مطبخ"]
      """
    let pages = try files(translation, speaking: SiteLanguage.all + [Self.arabic])
    let page = try #require(pages["ar/competency/math.html"])
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<h1>الأعداد</h1>"))
    #expect(page.contains("lang=\"en\" dir=\"ltr\">Reason with numbers.</p>"), "English on it runs from left to right")
    #expect(page.contains("ما لم يُترجم مكتوب بلغته: <span lang=\"en\" dir=\"ltr\">English</span>."))
    #expect(pages["index.html"]?.contains("hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>") == true)
  }

  @Test func scriptsDecideTheDirection() {
    for tag in ["ar", "he-IL", "pa-Arab", "UR", "az-Arab-IR"] { #expect(LanguageTag(tag).isRightToLeft, "\(tag)") }
    for tag in ["en", "pa", "ar-Latn", "az-Latn", "es-MX"] { #expect(!LanguageTag(tag).isRightToLeft, "\(tag)") }
  }

  /// Rules that name sides would be wrong on one half of the pages.
  @Test func theStyleSheetNamesNoSides() {
    let rules = String(decoding: Stylesheet.bytes(of: Theme()), as: UTF8.self)
    for declaration in rules.split(whereSeparator: { ";{}".contains($0) }) {
      let words = declaration.split { !$0.isLetter }
      #expect(!words.contains("left") && !words.contains("right"), "\(declaration)")
    }
  }

  // MARK: - No words in the code

  /// Markup holds tags and signs; whatever people read is a text of a language.
  @Test func pagesHaveNoWordsOfTheirOwn() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/TouchstoneSiteEmitter")
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Words/") }
    #expect(files.count > 40)
    for name in files {
      let code = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      for line in code.split(separator: "\n") where line.contains("markup(") {
        for literal in line.matches(of: /"((?:[^"\\]|\\.)*)"/) {
          let words = Self.outsideOfTags(String(literal.1).replacing("\\\"", with: "\"").replacing("\\n", with: ""))
          let isClass = words.starts(with: " columns-") || words.contains("rotate(")
          // Lines of a drawing, the beginning of an address within a page, and a unit that is the same everywhere.
          let isSign = ["V", "C", "#letter-", " KiB"].contains(words)
          #expect(
            isClass || isSign || !words.contains(where: \.isLetter), "\(name): \(line.drop(while: \.isWhitespace))")
        }
      }
    }
  }

  /// What of a piece of markup stands between tags; a piece may begin and end inside one.
  private static func outsideOfTags(_ markup: String) -> String {
    var rest = markup[...]
    let open = rest.firstIndex(of: "<")
    if let close = rest.firstIndex(of: ">"), open.map({ close < $0 }) ?? true {
      rest = rest[rest.index(after: close)...]
    } else if open == nil && rest.contains("\"") {
      return ""
    }
    var words = ""
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return words }
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }
}
